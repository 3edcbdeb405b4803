//! Taking a message that is to be sent, and what came of that. Whoever took it last holds it: the number of the attempt tells.

use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, LockBehavior, LockType};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    UpdateMany,
};
use uuid::Uuid;

use super::row::{self, ActiveModel, Column, Entity};
use super::schedule::pause;
use super::send::Sent;
use super::wire::{Attempt, DeliveryState};
use crate::access::Actor;
use crate::database::{Write, json, parsed, word};
use crate::event;
use crate::problem::Problem;
use crate::state::State;
use crate::webhook::{self, Endpoint};

/// How long a holder is believed to be alive: longer than an attempt may take.
const LEASE: Duration = Duration::seconds(60);
/// Attempts that can be read.
const LOGGED: usize = 50;
/// What a receiver answers that wants no more messages.
const GONE: u16 = 410;

/// Takes the message that has been due the longest, of a webhook that is not `busy` already. Two instances never take the same.
pub(super) async fn take(state: &State, busy: &[Uuid]) -> Result<Option<row::Model>, Problem> {
    if due(state.clock.now(), busy).one(state.database.read()).await?.is_none() {
        return Ok(None);
    }
    let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
    let first = due(write.now(), busy).limit(1).lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let first = first.select_only().column(Column::Id).into_query();
    let taken = Entity::update_many()
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .col_expr(Column::LeaseUntil, Expr::value(write.now() + LEASE))
        .filter(Column::Id.in_subquery(first))
        .exec_with_returning(write.on())
        .await?;
    write.commit().await?;
    Ok(taken.into_iter().next())
}

/// When the next message that waits is due.
pub(super) async fn next_due(state: &State) -> Result<Option<DateTime<Utc>>, Problem> {
    Ok(pending().order_by_asc(Column::RunAt).one(state.database.read()).await?.map(|row| row.run_at))
}

fn due(now: DateTime<Utc>, busy: &[Uuid]) -> Select<Entity> {
    let free = Condition::any().add(Column::LeaseUntil.is_null()).add(Column::LeaseUntil.lt(now));
    let due = pending().filter(Column::RunAt.lte(now)).filter(free);
    due.filter(Column::WebhookId.is_not_in(busy.iter().copied())).order_by_asc(Column::RunAt).order_by_asc(Column::Id)
}

/// What waits for a webhook that is enabled.
fn pending() -> Select<Entity> {
    let pending = Entity::find().filter(Column::State.eq(word(DeliveryState::Pending)));
    pending.filter(Column::WebhookId.in_subquery(webhook::enabled()))
}

/// Keeps what came of an attempt. Where no other follows, its webhook is disabled, unless it has taken a message since the first.
pub(super) async fn end(state: &State, row: &row::Model, endpoint: &Endpoint, sent: Sent) -> Result<(), Problem> {
    let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
    let attempts = row.attempts - row.attempts_before;
    let is_gone = sent.attempt.http_status == Some(GONE);
    let next = pause(attempts, sent.retry_after).filter(|_| !is_gone);
    let log = logged(row, &sent.attempt)?;
    if sent.is_taken() {
        set(&write, row, DeliveryState::Delivered, None, &log).await?;
        webhook::succeeded(&write, endpoint.id).await?;
    } else if let Some(pause) = next {
        set(&write, row, DeliveryState::Pending, Some(write.now() + pause), &log).await?;
        webhook::failed(&write, endpoint.id, sent.attempt.at).await?;
    } else {
        // To disable the webhook is recorded, and whoever records waits for the record first.
        event::hold(&write, endpoint.project).await?;
        set(&write, row, DeliveryState::Failed, None, &log).await?;
        webhook::failed(&write, endpoint.id, sent.attempt.at).await?;
        let first =
            log.iter().rev().take(usize::try_from(attempts).unwrap_or(LOGGED)).next_back().map(|first| first.at);
        webhook::disable(&write, endpoint.id, first.filter(|_| !is_gone), &sent.says()).await?;
    }
    write.commit().await
}

/// Gives a message back as if it had not been taken: the instance is told to stop.
pub(super) async fn give_back(write: &Write, row: &row::Model) -> Result<(), Problem> {
    let back = ActiveModel { attempts: Set(row.attempts - 1), lease_until: Set(None), ..Default::default() };
    held(row).set(back).exec(write.on()).await?;
    Ok(())
}

async fn set(
    write: &Write,
    row: &row::Model,
    state: DeliveryState,
    run_at: Option<DateTime<Utc>>,
    log: &[Attempt],
) -> Result<(), Problem> {
    let change = ActiveModel {
        state: Set(word(state)),
        run_at: Set(run_at.unwrap_or(row.run_at)),
        lease_until: Set(None),
        log: Set(json(&log)?),
        updated_at: Set(write.now()),
        ..Default::default()
    };
    held(row).set(change).exec(write.on()).await?;
    Ok(())
}

/// Whoever holds it no more changes nothing.
fn held(row: &row::Model) -> UpdateMany<Entity> {
    Entity::update_many().filter(Column::Id.eq(row.id)).filter(Column::Attempts.eq(row.attempts))
}

fn logged(row: &row::Model, attempt: &Attempt) -> Result<Vec<Attempt>, Problem> {
    let mut log: Vec<Attempt> = parsed(&row.log)?;
    log.push(attempt.clone());
    Ok(log.split_off(log.len().saturating_sub(LOGGED)))
}
