//! Taking a job, and what only its holder may say of it. Whoever took it last holds it: the number of the attempt tells.

use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::retry::{self, ATTEMPTS};
use super::row::{self, ActiveModel, Column, Entity};
use super::wire::{JobOutcome, JobProblem, JobState, JobStep};
use crate::access::Actor;
use crate::database::{Write, json as stored, word};
use crate::event;
use crate::id::{JobId, ProjectId};
use crate::job::{Again, Fault};
use crate::problem::{Code, Problem};
use crate::state::State;

/// How long a holder is believed to be alive. No attempt may take as long.
const LEASE: Duration = Duration::minutes(5);

/// One attempt at a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lease {
    job: Uuid,
    project: ProjectId,
    attempt: i32,
}

impl Lease {
    pub(super) fn of(row: &row::Model) -> Self {
        Self { job: row.id, project: row.project_id.into(), attempt: row.attempts }
    }
}

/// Takes the job that has been due the longest, if there is one. Two instances never take the same.
pub(super) async fn take(state: &State) -> Result<Option<row::Model>, Problem> {
    if due(state.clock.now()).one(state.database.read()).await?.is_none() {
        return Ok(None);
    }
    let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
    let first = due(write.now()).limit(1).lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let first = first.select_only().column(Column::Id).into_query();
    let taken = Entity::update_many()
        .col_expr(Column::State, Expr::value(word(JobState::Running)))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .col_expr(Column::LeaseUntil, Expr::value(write.now() + LEASE))
        .col_expr(Column::UpdatedAt, Expr::value(write.now()))
        .col_expr(Column::Changes, Expr::col(Column::Changes).add(1))
        .filter(Column::Id.in_subquery(first))
        .exec_with_returning(write.on())
        .await?;
    write.commit().await?;
    Ok(taken.into_iter().next())
}

/// When the next job that waits is due.
pub(super) async fn next_due(state: &State) -> Result<Option<DateTime<Utc>>, Problem> {
    let waiting = Entity::find().filter(Column::State.eq(word(JobState::Queued)));
    Ok(waiting.order_by_asc(Column::RunAt).one(state.database.read()).await?.map(|row| row.run_at))
}

/// Whether the attempt has been made too often: by holders that ended without a word.
pub(super) fn is_worn_out(row: &row::Model) -> bool {
    row.attempts > ATTEMPTS
}

/// Jobs whose time has come, and those whose holder has gone silent, the longest due first.
fn due(now: DateTime<Utc>) -> Select<Entity> {
    let waits = Condition::all().add(Column::State.eq(word(JobState::Queued))).add(Column::RunAt.lte(now));
    let silent = Condition::all().add(Column::State.eq(word(JobState::Running))).add(Column::LeaseUntil.lt(now));
    let due = Entity::find().filter(Condition::any().add(waits).add(silent));
    due.order_by_asc(Column::RunAt).order_by_asc(Column::Id)
}

/// Whether this attempt still counts: nobody has cancelled the job or taken it over.
pub(super) async fn is_held(state: &State, lease: Lease) -> Result<bool, Problem> {
    Ok(held(Entity::find(), lease).one(state.database.read()).await?.is_some())
}

/// Says what the job is doing.
pub(super) async fn step(write: &Write, lease: Lease, step: JobStep) -> Result<(), Problem> {
    let change = ActiveModel { step: Set(Some(word(step))), ..Default::default() };
    set(write, lease, change).await
}

/// Ends the job with what came of it, in the transaction that keeps that.
pub(super) async fn finish(write: &Write, lease: Lease, outcome: &JobOutcome) -> Result<(), Problem> {
    let end = ActiveModel { outcome: Set(Some(stored(outcome)?)), problem: Set(None), ..ended(JobState::Done) };
    set(write, lease, end).await?;
    event::record(write, Some(lease.project), "job.done", JobId::from(lease.job), outcome).await
}

/// Ends the attempt without an outcome: the job waits for another, or has failed.
pub(super) async fn fail(write: &Write, row: &row::Model, fault: Fault) -> Result<(), Problem> {
    let lease = Lease::of(row);
    event::hold(write, lease.project).await?;
    let Fault { code, title, detail, again } = fault;
    let problem = stored(&JobProblem { code: code.to_owned(), title: title.to_owned(), detail })?;
    let next = retry::next(again, row.attempts, write.now(), row.deadline);
    let end = match next {
        Some(next) => ActiveModel { run_at: Set(next), ..ended(JobState::Queued) },
        None => ended(JobState::Failed),
    };
    set(write, lease, ActiveModel { problem: Set(Some(problem)), ..end }).await?;
    if next.is_some() {
        return Ok(());
    }
    event::record(write, Some(lease.project), "job.failed", JobId::from(lease.job), &json!({ "code": code })).await
}

/// Gives the job back as if it had not been taken: the instance is told to stop.
pub(super) async fn give_back(write: &Write, row: &row::Model) -> Result<(), Problem> {
    let back = ActiveModel { attempts: Set(row.attempts - 1), run_at: Set(row.run_at), ..ended(JobState::Queued) };
    set(write, Lease::of(row), back).await
}

fn ended(state: JobState) -> ActiveModel {
    ActiveModel { state: Set(word(state)), step: Set(None), lease_until: Set(None), ..Default::default() }
}

/// Changes the row, unless somebody else holds it by now or it was cancelled.
async fn set(write: &Write, lease: Lease, change: ActiveModel) -> Result<(), Problem> {
    let change = ActiveModel { updated_at: Set(write.now()), ..change };
    let counted = Entity::update_many().set(change).col_expr(Column::Changes, Expr::col(Column::Changes).add(1));
    match held(counted, lease).exec(write.on()).await?.rows_affected {
        0 => Err(Problem::because(Code::WrongState, "The job was cancelled, or another instance has taken it.")),
        _ => Ok(()),
    }
}

fn held<Q: QueryFilter>(query: Q, lease: Lease) -> Q {
    let of_job = query.filter(Column::Id.eq(lease.job)).filter(Column::Attempts.eq(lease.attempt));
    of_job.filter(Column::State.eq(word(JobState::Running)))
}

/// What is said of an attempt that somebody has ended.
pub(super) fn overtaken() -> Fault {
    Fault { code: "overtaken", title: "The job was cancelled or taken over", detail: None, again: Again::Never }
}

/// What is said of a job whose attempts ended without a word.
pub(super) fn abandoned() -> Fault {
    Fault { code: "abandoned", title: "The service was stopped at every attempt", detail: None, again: Again::Never }
}
