//! A project's record as it grows, as server-sent events.

use std::time::Duration;

use actix_web::web::Bytes;
use tokio::sync::watch;
use tokio::time::Instant;

use super::notice::Notice;
use super::store;
use super::wire::FollowQuery;
use crate::access::{Acting, Viewer};
use crate::database::Listener;
use crate::event_stream::{EventStream, Teller, Told, event, sign_of_life};
use crate::job::Service;
use crate::problem::Problem;
use crate::request::LastEventId;

/// How often the record is looked at when this instance has added nothing: another may have.
const LOOK: Duration = Duration::from_secs(1);
/// Entries that are told of at a time.
const ENTRIES: u64 = 200;
/// Time without news after which a sign of life is sent.
const QUIET: Duration = Duration::from_secs(15);
/// How long a stream goes on, if nothing else is said; whoever follows comes again where it ended.
pub(super) const LONGEST: u64 = 3600;

/// Follows from after the entry that the reader names, or from now on.
pub(super) async fn follow(
    viewer: Viewer,
    last: LastEventId,
    query: &FollowQuery,
) -> Result<EventStream<Notice>, Problem> {
    let (news, service) = (viewer.state().database.news().listen(), viewer.state().bell.listen());
    let seen = match last.0.or(query.after) {
        Some(seen) => seen,
        None => store::end(&viewer).await?.sequence(),
    };
    let end = Instant::now() + Duration::from_secs(query.wait.unwrap_or(LONGEST));
    let follower = Follower { viewer, news, service: service.clone(), seen, end, is_new: true };
    Ok(EventStream::of(follower, service))
}

/// Who follows, and up to which entry they have been told.
struct Follower {
    viewer: Viewer,
    news: Listener,
    service: watch::Receiver<Service>,
    seen: i64,
    end: Instant,
    is_new: bool,
}

impl Teller for Follower {
    async fn tell(&mut self) -> Result<Told, Problem> {
        if std::mem::take(&mut self.is_new) {
            // Whoever is cut off before the first event comes again from here.
            return Ok(Told::More(format!(": what follows is after this\nid: {}\n\n", self.seen).into()));
        }
        let quiet = Instant::now() + QUIET;
        loop {
            if let Some(told) = self.told().await? {
                return Ok(Told::More(told));
            }
            let is_over = Instant::now() >= self.end || *self.service.borrow() == Service::Ends;
            if is_over || Instant::now() >= quiet {
                self.viewer.still_holds().await?;
                return Ok(if is_over { Told::Last(sign_of_life()) } else { Told::More(sign_of_life()) });
            }
            self.listen().await;
        }
    }
}

impl Follower {
    /// Ends when it is time to look again.
    async fn listen(&mut self) {
        let patience = LOOK.min(self.end.saturating_duration_since(Instant::now()));
        tokio::select! {
            () = self.news.hears_of(self.viewer.project().uuid(), patience) => {}
            // What it says is looked at by whoever listens.
            _ = self.service.wait_for(|service| *service == Service::Ends) => {}
        }
    }

    /// The entries that came since, if there is anything in them to be told of.
    async fn told(&mut self) -> Result<Option<Bytes>, Problem> {
        let rows = store::after(self.viewer.read(), self.viewer.project().uuid(), self.seen, ENTRIES).await?;
        let Some(last) = rows.last() else { return Ok(None) };
        self.seen = last.sequence;
        // Whoever has lost their place in the project, which the record says too, is told no more.
        self.viewer.still_holds().await?;
        let notices = rows.iter().filter_map(Notice::of);
        let told: String = notices.map(|notice| event(notice.sequence(), &notice)).collect::<Result<_, _>>()?;
        Ok((!told.is_empty()).then(|| told.into()))
    }
}
