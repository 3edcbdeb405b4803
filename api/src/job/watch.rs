//! A job's progress as server-sent events.

use std::time::Duration;

use actix_web::body::BoxBody;
use actix_web::http::header::{CACHE_CONTROL, ContentEncoding};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, Responder};
use futures_util::{Stream, stream};
use tokio::sync::watch;
use utoipa::openapi::{Object, Type};

use super::bell::Service;
use super::store;
use super::wire::Job;
use crate::access::{Acting, Viewer};
use crate::id::JobId;
use crate::operation::{Description, Output};
use crate::problem::Problem;

/// How often the job is looked at without a ring: another instance may do it.
const LOOK: Duration = Duration::from_secs(1);
/// Looks without news after which a sign of life is sent, so that nobody between takes the connection for dead.
const QUIET: u32 = 15;

/// 200, and an event for each change of a job until it has ended.
pub(crate) struct JobEvents(Watcher);

/// Who watches which job, and what they have seen.
struct Watcher {
    viewer: Viewer,
    id: JobId,
    bell: watch::Receiver<Service>,
    seen: i64,
    over: bool,
}

impl JobEvents {
    /// A job that is not there is a problem now, not an event later.
    pub(super) async fn of(viewer: Viewer, id: JobId) -> Result<Self, Problem> {
        let bell = viewer.state().bell.listen();
        store::read(&viewer, id).await?;
        Ok(Self(Watcher { viewer, id, bell, seen: 0, over: false }))
    }
}

fn events(watcher: Watcher) -> impl Stream<Item = Result<Bytes, Problem>> {
    stream::unfold(watcher, async |mut watcher| {
        if watcher.over || *watcher.bell.borrow() == Service::Ends {
            return None;
        }
        let event = watcher.next().await;
        watcher.over |= event.is_err();
        Some((event, watcher))
    })
}

impl Watcher {
    /// The next change, or a comment when there was none for long.
    async fn next(&mut self) -> Result<Bytes, Problem> {
        for _ in 0..QUIET {
            let (job, changes) = store::seen(&self.viewer, self.id).await?;
            if changes > self.seen {
                self.seen = changes;
                self.over = job.has_ended();
                return event(&job, changes);
            }
            // A bell that is gone, or that is silent for long, says the same: look again.
            let _ = tokio::time::timeout(LOOK, self.bell.changed()).await;
            if *self.bell.borrow() == Service::Ends {
                break;
            }
        }
        Ok(Bytes::from_static(b": nothing new\n\n"))
    }
}

fn event(job: &Job, changes: i64) -> Result<Bytes, Problem> {
    let data = serde_json::to_string(job)?;
    Ok(Bytes::from(format!("event: job\nid: {changes}\ndata: {data}\n\n")))
}

impl Output for JobEvents {
    fn describe(description: &mut Description) {
        // The events' data is a job, which is part of the document for whoever reads them.
        description.schema::<Job>();
        description.answers_files(vec![("text/event-stream", Object::with_type(Type::String).into())], &[]);
    }
}

impl Responder for JobEvents {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok()
            .content_type("text/event-stream")
            .insert_header((CACHE_CONTROL, "no-store"))
            // Compressed, an event would wait for the next.
            .insert_header(ContentEncoding::Identity)
            .insert_header(("X-Accel-Buffering", "no"))
            .streaming(events(self.0))
    }
}
