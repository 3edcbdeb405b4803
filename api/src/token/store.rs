use chrono::{DateTime, Duration, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use serde_json::json;

use super::row::{self, Column, Entity};
use super::wire::{NewToken, ShownToken, Token, TokenRequest};
use crate::access::{Actor, Admin};
use crate::clock::Clock;
use crate::database::{Database, Write, meaning, word};
use crate::id::{Kind, ProjectId, TokenId, TokenKind, UserId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::secret::Secret;
use crate::state::State;
use crate::{event, member, project};

/// How exactly the last use is kept.
const LAST_USE_MINUTES: i64 = 60;

pub(crate) async fn find_live(state: &State, secret: &str, now: DateTime<Utc>) -> Result<Option<row::Model>, Problem> {
    let found = Entity::find().filter(Column::SecretSha256.eq(secret)).one(state.database.read()).await?;
    let Some(row) = found.filter(|row| lives(row, now)) else { return Ok(None) };
    if row.last_used_at.is_none_or(|used| now - used > Duration::minutes(LAST_USE_MINUTES)) {
        let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
        let mut used = row.clone().into_active_model();
        used.last_used_at = Set(Some(now));
        used.update(write.on()).await?;
        write.commit().await?;
    }
    Ok(Some(row))
}

/// Whether it has been neither revoked nor outlived.
pub(crate) async fn is_live(on: &impl ConnectionTrait, id: TokenId, now: DateTime<Utc>) -> Result<bool, Problem> {
    Ok(Entity::find_by_id(id.uuid()).one(on).await?.is_some_and(|row| lives(&row, now)))
}

fn lives(row: &row::Model, now: DateTime<Utc>) -> bool {
    row.revoked_at.is_none() && row.expires_at.is_none_or(|end| end > now)
}

pub(super) async fn create(write: &Write, admin: &Admin, new: &NewToken) -> Result<ShownToken, Problem> {
    add(write, admin.project(), admin.user(), new).await
}

async fn add(write: &Write, project: ProjectId, user: UserId, new: &NewToken) -> Result<ShownToken, Problem> {
    let NewToken { name, role, expires_at } = new;
    let (id, secret) = (TokenId::from(write.id()), Secret::new("cbt_")?);
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(project.uuid()),
        user_id: Set(user.uuid()),
        name: Set(name.clone()),
        role: Set(word(*role)),
        secret_sha256: Set(secret.sha256()),
        created_at: Set(write.now()),
        last_used_at: Set(None),
        expires_at: Set(*expires_at),
        revoked_at: Set(None),
    };
    let row = row.insert(write.on()).await?;
    event::record(write, Some(project), "token.created", id, &json!({ "name": name, "role": role })).await?;
    Ok(ShownToken::new(Token::from_row(row)?, secret))
}

pub(super) async fn list(admin: &Admin, query: &PageQuery) -> Result<Page<Token>, Problem> {
    let place = Place::of(query)?;
    let select = Entity::find().filter(Column::ProjectId.eq(admin.project().uuid()));
    place.rows(select, Column::Id, |row| row.id, admin.read()).await?.map(Token::from_row)
}

pub(super) async fn revoke(write: &Write, admin: &Admin, id: TokenId) -> Result<(), Problem> {
    let of_project = Entity::find_by_id(id.uuid()).filter(Column::ProjectId.eq(admin.project().uuid()));
    let row = of_project.lock_exclusive().one(write.on()).await?.ok_or_else(|| Problem::not_found(TokenKind::NAME))?;
    if row.revoked_at.is_some() {
        return Ok(());
    }
    let mut row = row.into_active_model();
    row.revoked_at = Set(Some(write.now()));
    row.update(write.on()).await?;
    event::record(write, Some(admin.project()), "token.revoked", id, &json!({})).await
}

/// Makes a token from the command line, where whoever can open the database may do anything: it acts in the name of
/// the project's first administrator.
pub async fn create_from_command_line(database_url: &str, request: TokenRequest) -> Result<String, Problem> {
    let TokenRequest { project, name, role } = request;
    let role = meaning(&role)
        .map_err(|_| Problem::because(Code::InvalidBody, "The role has to be viewer, reviewer, editor or admin."))?;
    let database = Database::open(database_url).await?;
    let project = project::store::find_by_id_or_name(database.read(), &project).await?;
    let admin = member::store::first_administrator(database.read(), project).await?;
    let write = Write::begin(&database, &Clock::system(), Actor::SERVICE).await?;
    let shown = add(&write, project, admin, &NewToken { name, role, expires_at: None }).await?;
    write.commit().await?;
    database.close().await;
    Ok(shown.into_secret())
}
