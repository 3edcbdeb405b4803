//! Answers kept under an `Idempotency-Key`, one namespace per actor, for a day.

mod row;

use actix_web::http::StatusCode;
use chrono::Duration;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, TryInsertResult,
};
use uuid::Uuid;

use crate::answer::Answer;
use crate::database::Write;
use crate::problem::{Code, Problem};
use crate::redaction::Erased;

const HOURS_KEPT: i64 = 24;
/// Answers that are read at a time.
const AT_ONCE: u64 = 500;
/// The status of an answer that held words which were redacted since.
const REDACTED: i32 = 410;
/// The status of a key whose work is under way in this very transaction.
const UNDER_WAY: i32 = 0;

/// One request with a key.
pub(crate) struct Asked {
    pub(crate) actor: Uuid,
    pub(crate) key: String,
    /// Of the method, the address and the body.
    pub(crate) fingerprint: String,
}

/// Takes the key for this transaction, or gives the answer that is kept under it. Where another transaction holds
/// the key at this moment, this waits for its end: PostgreSQL at the unique key, SQLite at the one writer.
pub(crate) async fn claim(write: &Write, asked: &Asked) -> Result<Option<Answer>, Problem> {
    let expired = write.now() - Duration::hours(HOURS_KEPT);
    row::Entity::delete_many().filter(row::Column::CreatedAt.lt(expired)).exec(write.on()).await?;
    let insert =
        row::Entity::insert(fresh(write, asked)).on_conflict_do_nothing_on([row::Column::Actor, row::Column::Key]);
    match insert.exec_without_returning(write.on()).await? {
        TryInsertResult::Inserted(1..) => Ok(None),
        _ => kept(write, asked).await.map(Some),
    }
}

/// Keeps the answer; of one that shows a secret, only that it was given.
pub(crate) async fn keep(write: &Write, asked: &Asked, answer: &Answer, secret: bool) -> Result<(), Problem> {
    let mut row = find(write, asked).await?.into_active_model();
    row.status = Set(i32::from(answer.status.as_u16()));
    row.etag = Set(answer.etag.clone());
    row.location = Set(answer.location.clone());
    row.body = Set((!secret).then(|| answer.body.clone()));
    row.update(write.on()).await?;
    Ok(())
}

fn fresh(write: &Write, asked: &Asked) -> row::ActiveModel {
    let Asked { actor, key, fingerprint } = asked;
    row::ActiveModel {
        actor: Set(*actor),
        key: Set(key.clone()),
        fingerprint: Set(fingerprint.clone()),
        status: Set(UNDER_WAY),
        etag: Set(None),
        location: Set(None),
        body: Set(None),
        created_at: Set(write.now()),
    }
}

async fn find(write: &Write, asked: &Asked) -> Result<row::Model, Problem> {
    let found = row::Entity::find_by_id((asked.actor, asked.key.clone())).one(write.on()).await?;
    found.ok_or_else(|| Problem::internal("A kept answer vanished inside its transaction"))
}

async fn kept(write: &Write, asked: &Asked) -> Result<Answer, Problem> {
    let row::Model { fingerprint, status, etag, location, body, .. } = find(write, asked).await?;
    if fingerprint != asked.fingerprint {
        return Err(Problem::new(Code::IdempotencyKeyReused));
    }
    if status == REDACTED {
        return Err(Problem::because(
            Code::Redacted,
            "The request was carried out; what it answered has been redacted.",
        ));
    }
    let status =
        u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(StatusCode::OK);
    let body = body.ok_or_else(|| Problem::new(Code::SecretAlreadyShown))?;
    Ok(Answer { status, etag, location, body })
}

/// Forgets the answers that name anything of what lost its words. They are those of a day.
pub(crate) async fn forget(write: &Write, erased: &Erased) -> Result<(), Problem> {
    let mut after = (Uuid::nil(), String::new());
    loop {
        let later = row::Entity::find().filter(
            Condition::any()
                .add(row::Column::Actor.gt(after.0))
                .add(row::Column::Actor.eq(after.0).and(row::Column::Key.gt(after.1.as_str()))),
        );
        let ordered = later.order_by_asc(row::Column::Actor).order_by_asc(row::Column::Key);
        let rows = ordered.limit(AT_ONCE).all(write.on()).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = (last.actor, last.key.clone());
        for row in rows.into_iter().filter(|row| row.body.as_deref().is_some_and(|body| erased.is_named_in(body))) {
            let mut row = row.into_active_model();
            row.status = Set(REDACTED);
            row.body = Set(None);
            row.update(write.on()).await?;
        }
    }
}
