use chrono::{DateTime, Duration, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Select,
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::row::{self, Column, Entity};
use super::wire::{Job, JobQuery, JobState};
use super::work::Work;
use crate::access::{Reviewer, Scope};
use crate::database::{Write, json as stored, meaning, parsed, word};
use crate::id::{JobId, JobKind as Noun, Kind, ProjectId, TokenId};
use crate::page::{Page, Place};
use crate::problem::{Code, Problem};
use crate::redaction::Erased;
use crate::{event, import};

/// How long a job is tried before it has failed.
const DEADLINE: Duration = Duration::hours(1);

/// Asks for work that is done later, in the name of the caller.
pub(crate) async fn enqueue(write: &Write, scope: &Scope, work: &Work) -> Result<Job, Problem> {
    let id = JobId::from(write.id());
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(scope.project().uuid()),
        kind: Set(word(work.kind())),
        work: Set(stored(work)?),
        state: Set(word(JobState::Queued)),
        step: Set(None),
        attempts: Set(0),
        run_at: Set(write.now()),
        deadline: Set(write.now() + DEADLINE),
        lease_until: Set(None),
        problem: Set(None),
        outcome: Set(None),
        created_by: Set(scope.user().uuid()),
        created_token: Set(write.actor().token_id().map(TokenId::uuid)),
        created_at: Set(write.now()),
        updated_at: Set(write.now()),
        changes: Set(1),
    };
    let row = row.insert(write.on()).await?;
    let asked = json!({ "kind": work.kind(), "url": work.url() });
    event::record(write, Some(scope.project()), "job.queued", id, &asked).await?;
    Job::from_row(row)
}

pub(super) async fn list(scope: &Scope, query: &JobQuery) -> Result<Page<Job>, Problem> {
    let place = Place::new(query.cursor.as_deref(), query.limit)?;
    let select = match query.state {
        Some(state) => of_project(scope).filter(Column::State.eq(word(state))),
        None => of_project(scope),
    };
    place.rows(select, Column::Id, |row| row.id, scope.read()).await?.map(Job::from_row)
}

pub(super) async fn read(scope: &Scope, id: JobId) -> Result<Job, Problem> {
    Job::from_row(find(scope.read(), scope, id).await?)
}

/// These jobs.
pub(crate) async fn these(on: &impl ConnectionTrait, scope: &Scope, ids: Vec<Uuid>) -> Result<Vec<Job>, Problem> {
    let rows = of_project(scope).filter(Column::Id.is_in(ids)).all(on).await?;
    rows.into_iter().map(Job::from_row).collect()
}

/// A job with the number of its changes.
pub(super) async fn seen(scope: &Scope, id: JobId) -> Result<(Job, i64), Problem> {
    let row = find(scope.read(), scope, id).await?;
    let changes = row.changes;
    Ok((Job::from_row(row)?, changes))
}

/// Ends a job without an outcome. Whoever holds its lease finds out when they want to keep what they have.
pub(super) async fn cancel(write: &Write, reviewer: &Reviewer, id: JobId) -> Result<Job, Problem> {
    let row = of_project(reviewer).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(not_found)?;
    if meaning::<JobState>(&row.state)?.has_ended() {
        return Err(Problem::because(Code::WrongState, format!("The job has ended already: it is {}.", row.state)));
    }
    let cancelled = row::ActiveModel {
        id: Set(row.id),
        state: Set(word(JobState::Cancelled)),
        step: Set(None),
        lease_until: Set(None),
        updated_at: Set(write.now()),
        changes: Set(row.changes + 1),
        ..Default::default()
    };
    let row = cancelled.update(write.on()).await?;
    event::record(write, Some(reviewer.project()), "job.cancelled", id, &json!({})).await?;
    Job::from_row(row)
}

async fn find(on: &impl ConnectionTrait, scope: &Scope, id: JobId) -> Result<row::Model, Problem> {
    of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?.ok_or_else(not_found)
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(Noun::NAME)
}

/// Takes out what was said of the texts that jobs have fetched, where those texts lost their words.
pub(crate) async fn redact(write: &Write, scope: &Scope, erased: &Erased) -> Result<(), Problem> {
    let done = of_project(scope).filter(Column::Outcome.is_not_null());
    let rows = done.all(write.on()).await?.into_iter();
    for row in rows.filter(|row| row.outcome.as_deref().is_some_and(|outcome| erased.is_named_in(outcome))) {
        let mut work: Value = parsed(&row.work)?;
        for field in ["title", "byline"] {
            if let Some(said) = work.pointer_mut(&format!("/order/said/{field}")) {
                *said = Value::Null;
            }
        }
        let changed = row::ActiveModel { id: Set(row.id), work: Set(stored(&work)?), ..Default::default() };
        changed.update(write.on()).await?;
    }
    Ok(())
}

/// Lets go of the jobs of a project that ended before a moment; those of an import stay with it.
pub(crate) async fn expire(write: &Write, project: ProjectId, before: DateTime<Utc>) -> Result<u64, Problem> {
    let ended = [JobState::Done, JobState::Failed, JobState::Cancelled].map(word);
    let old = Entity::delete_many()
        .filter(Column::ProjectId.eq(project.uuid()))
        .filter(Column::State.is_in(ended))
        .filter(Column::UpdatedAt.lt(before))
        .filter(Column::Id.not_in_subquery(import::store::jobs()));
    Ok(old.exec(write.on()).await?.rows_affected)
}
