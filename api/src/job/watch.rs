//! A job's progress as server-sent events.

use std::time::Duration;

use tokio::sync::watch;

use super::bell::Service;
use super::store;
use super::wire::Job;
use crate::access::{Acting, Viewer};
use crate::event_stream::{EventStream, Teller, Told, event, sign_of_life};
use crate::id::JobId;
use crate::problem::Problem;

/// How often the job is looked at without a ring: another instance may do it.
const LOOK: Duration = Duration::from_secs(1);
/// Looks without news after which a sign of life is sent.
const QUIET: u32 = 15;

/// An event for each change of a job until it has ended. A job that is not there is a problem now, not an event later.
pub(super) async fn follow(viewer: Viewer, id: JobId) -> Result<EventStream<Job>, Problem> {
    let bell = viewer.state().bell.listen();
    store::read(&viewer, id).await?;
    let watcher = Watcher { viewer, id, bell: bell.clone(), seen: 0 };
    Ok(EventStream::of(watcher, bell))
}

/// Who watches which job, and what they have seen.
struct Watcher {
    viewer: Viewer,
    id: JobId,
    bell: watch::Receiver<Service>,
    seen: i64,
}

impl Teller for Watcher {
    /// The next change, or a comment when there was none for long.
    async fn tell(&mut self) -> Result<Told, Problem> {
        for _ in 0..QUIET {
            let (job, changes) = store::seen(&self.viewer, self.id).await?;
            if changes > self.seen {
                self.seen = changes;
                let told = event(changes, &job)?.into();
                return Ok(if job.has_ended() { Told::Last(told) } else { Told::More(told) });
            }
            // A bell that is gone, or that is silent for long, says the same: look again.
            let _ = tokio::time::timeout(LOOK, self.bell.changed()).await;
            if *self.bell.borrow() == Service::Ends {
                break;
            }
        }
        Ok(Told::More(sign_of_life()))
    }
}
