//! Retention: what nothing leans on goes after the days that its project has set, by the service itself, and the record says so.

mod keep;

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use actix_web::web;
use chrono::{DateTime, Utc};
use futures_util::future::{Either, select};
use serde_json::json;

use crate::access::Actor;
use crate::database::Write;
use crate::event;
use crate::id::ProjectId;
use crate::problem::Problem;
use crate::project::{self, Retention};
use crate::state::State;
use crate::{job, snapshot};

pub(crate) use keep::{Expired, leaned_on};

/// How often an instance looks for a project whose turn it is.
const LOOK: Duration = Duration::from_secs(5);

/// Applies every project's retention again and again, until `told` to stop.
pub(crate) async fn work(state: web::Data<State>, told: impl Future<Output = ()>) {
    let mut told = pin!(told);
    loop {
        if let Err(problem) = apply_due(&state).await {
            tracing::warn!(%problem, "The retention of a project could not be applied; it is tried again");
        }
        let pause = pin!(tokio::time::sleep(LOOK));
        if let Either::Left(_) = select(&mut told, pause).await {
            return;
        }
    }
}

async fn apply_due(state: &State) -> Result<(), Problem> {
    for project in project::retention::due(state.database.read(), state.clock.now()).await? {
        let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
        event::hold(&write, project).await?;
        // Another instance may have been first.
        if let Some(retention) = project::retention::take(&write, project).await? {
            apply(&write, project, retention).await?;
            write.commit().await?;
        }
    }
    Ok(())
}

async fn apply(write: &Write, project: ProjectId, retention: Retention) -> Result<(), Problem> {
    let Retention { source_texts_days, article_versions_days, ended_jobs_days } = retention;
    let before = |days: Option<i32>| days.map(|days| write.now() - chrono::Duration::days(days.into()));
    let texts = match before(source_texts_days) {
        Some(moment) => snapshot::expire::of_sources(write, project, moment).await?,
        None => Vec::new(),
    };
    let versions = match before(article_versions_days) {
        Some(moment) => snapshot::expire::of_articles(write, project, moment).await?,
        None => Vec::new(),
    };
    let jobs = ended(write, project, before(ended_jobs_days)).await?;
    if texts.is_empty() && versions.is_empty() && jobs == 0 {
        return Ok(());
    }
    let done = json!({ "source_texts": texts, "article_versions": versions, "ended_jobs": jobs });
    event::record(write, Some(project), "project.retention_applied", project, &done).await
}

async fn ended(write: &Write, project: ProjectId, before: Option<DateTime<Utc>>) -> Result<u64, Problem> {
    match before {
        Some(moment) => job::store::expire(write, project, moment).await,
        None => Ok(0),
    }
}
