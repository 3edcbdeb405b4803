use chrono::{DateTime, Duration, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QuerySelect,
};
use serde_json::json;

use super::row::{self, Column, Entity, link};
use super::wire::Session;
use crate::access::{Actor, User};
use crate::database::Write;
use crate::event;
use crate::id::{Kind, LinkId, SessionId, SessionKind, UserId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::secret::{Secret, sha256};
use crate::state::State;

/// How long a session lasts.
pub(super) const DAYS: i64 = 30;
/// How long a sign-in link waits to be used.
const LINK_DAYS: i64 = 7;
/// How exactly the last use is kept: a write for each request would be one too many.
const LAST_USE_MINUTES: i64 = 60;

pub(crate) async fn find_live(state: &State, secret: &str, now: DateTime<Utc>) -> Result<Option<row::Model>, Problem> {
    let found = Entity::find().filter(Column::SecretSha256.eq(secret)).one(state.database.read()).await?;
    let Some(row) = found.filter(|row| row.expires_at > now) else { return Ok(None) };
    if now - row.last_used_at > Duration::minutes(LAST_USE_MINUTES) {
        let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
        let mut used = row.clone().into_active_model();
        used.last_used_at = Set(now);
        Entity::update_many().set(used).filter(Column::Id.eq(row.id)).exec(write.on()).await?;
        write.commit().await?;
    }
    Ok(Some(row))
}

pub(super) async fn open(
    write: &Write,
    user: UserId,
    user_agent: &str,
    by_link: bool,
) -> Result<(Session, Secret), Problem> {
    let (id, secret) = (SessionId::from(write.id()), Secret::new("cbs_")?);
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        user_id: Set(user.uuid()),
        secret_sha256: Set(secret.sha256()),
        user_agent: Set(user_agent.to_owned()),
        by_link: Set(by_link),
        created_at: Set(write.now()),
        last_used_at: Set(write.now()),
        expires_at: Set(write.now() + Duration::days(DAYS)),
    };
    let row = row.insert(write.on()).await?;
    event::record(write, None, "session.opened", id, &json!({ "user": user })).await?;
    Ok((Session::from_row(row, id), secret))
}

/// Makes a link's secret for a user; whoever has it can sign in as them, once.
pub(crate) async fn add_link(write: &Write, user: UserId) -> Result<(LinkId, Secret), Problem> {
    let (id, secret) = (LinkId::from(write.id()), Secret::new("cbl_")?);
    let row = link::ActiveModel {
        id: Set(id.uuid()),
        user_id: Set(user.uuid()),
        secret_sha256: Set(secret.sha256()),
        created_at: Set(write.now()),
        expires_at: Set(write.now() + Duration::days(LINK_DAYS)),
        used_at: Set(None),
    };
    row.insert(write.on()).await?;
    Ok((id, secret))
}

pub(crate) async fn has_signed_in(write: &Write, user: UserId) -> Result<bool, Problem> {
    let spent =
        link::Entity::find().filter(link::Column::UserId.eq(user.uuid())).filter(link::Column::UsedAt.is_not_null());
    Ok(spent.count(write.on()).await? > 0)
}

pub(super) async fn spend_link(write: &Write, secret: &str) -> Result<UserId, Problem> {
    let find = link::Entity::find().filter(link::Column::SecretSha256.eq(sha256(secret.as_bytes())));
    let row = find.lock_exclusive().one(write.on()).await?;
    let row = row.filter(|row| row.used_at.is_none() && row.expires_at > write.now());
    let row = row.ok_or_else(|| Problem::new(Code::LinkSpent))?;
    let user = UserId::from(row.user_id);
    crate::user::store::find_enabled(write.on(), user).await?.ok_or_else(|| Problem::new(Code::LinkSpent))?;
    let mut row = row.into_active_model();
    row.used_at = Set(Some(write.now()));
    row.update(write.on()).await?;
    Ok(user)
}

pub(super) async fn list(user: &User, query: &PageQuery) -> Result<Page<Session>, Problem> {
    let place = Place::of(query)?;
    let select = Entity::find().filter(Column::UserId.eq(user.id().uuid()));
    let rows = place.rows(select, Column::Id, |row| row.id, user.read()).await?;
    rows.map(|row| Ok(Session::from_row(row, user.session())))
}

pub(super) async fn end(write: &Write, user: &User, id: SessionId) -> Result<(), Problem> {
    let of_user = Entity::delete_many().filter(Column::UserId.eq(user.id().uuid()));
    let ended = of_user.filter(Column::Id.eq(id.uuid())).exec(write.on()).await?;
    if ended.rows_affected == 0 {
        return Err(Problem::not_found(SessionKind::NAME));
    }
    event::record(write, None, "session.ended", id, &json!({ "user": user.id() })).await
}

pub(crate) async fn end_others(write: &Write, user: UserId, but: SessionId) -> Result<(), Problem> {
    let others = Entity::delete_many().filter(Column::UserId.eq(user.uuid())).filter(Column::Id.ne(but.uuid()));
    others.exec(write.on()).await?;
    Ok(())
}
