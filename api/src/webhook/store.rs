use chrono::Duration;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect, Select,
};
use serde_json::json;
use url::Url;

use super::row::{self, Column, Entity};
use super::sign::new_secret;
use super::wire::{NewWebhook, ShownWebhook, Webhook, WebhookChange, WebhookState};
use crate::access::{Acting, Admin, Scope};
use crate::database::{Write, json as stored, meaning, word};
use crate::delivery::{self, Delivery};
use crate::event;
use crate::id::{Kind, WebhookId, WebhookKind};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;

/// So that one change of the project is never told too often.
const MOST: u64 = 20;
/// How long the secret before the newest one signs too, so that receivers can change over.
const OLD_SECRET: Duration = Duration::hours(24);

pub(super) async fn create(write: &Write, admin: &Admin, new: NewWebhook) -> Result<ShownWebhook, Problem> {
    check(admin, &new.url)?;
    if of_project(admin).count(write.on()).await? >= MOST {
        return Err(Problem::because(Code::WrongState, format!("A project has at most {MOST}. Delete one first.")));
    }
    let id = WebhookId::from(write.id());
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(admin.project().uuid()),
        name: Set(new.name),
        url: Set(new.url),
        topics: Set(stored(&new.topics)?),
        state: Set(word(WebhookState::Enabled)),
        disabled_because: Set(None),
        failing_since: Set(None),
        secret: Set(new_secret()?),
        old_secret: Set(None),
        old_secret_until: Set(None),
        created_by: Set(admin.user().uuid()),
        created_at: Set(write.now()),
        updated_at: Set(write.now()),
        version: Set(1),
    };
    let row = row.insert(write.on()).await?;
    record(write, admin, &row, "added").await?;
    ShownWebhook::of(row)
}

pub(super) async fn list(admin: &Admin, query: &PageQuery) -> Result<Page<Webhook>, Problem> {
    Place::of(query)?.rows(of_project(admin), Column::Id, |row| row.id, admin.read()).await?.map(Webhook::from_row)
}

pub(super) async fn read(admin: &Admin, id: WebhookId) -> Result<Webhook, Problem> {
    Webhook::from_row(find(admin.read(), admin, id).await?)
}

pub(super) async fn change(
    write: &Write,
    admin: &Admin,
    id: WebhookId,
    if_match: &IfMatch,
    change: WebhookChange,
) -> Result<Webhook, Problem> {
    let row = locked(write, admin, id, if_match).await?;
    let mut changed = row.clone().into_active_model();
    let WebhookChange { name, url, topics, enabled } = change;
    if let Some(url) = url {
        check(admin, &url)?;
        changed.url = Set(url);
    }
    if let Some(name) = name {
        changed.name = Set(name);
    }
    if let Some(topics) = topics {
        changed.topics = Set(stored(&topics)?);
    }
    if let Some(enabled) = enabled {
        changed.state = Set(word(if enabled { WebhookState::Enabled } else { WebhookState::Paused }));
        changed.disabled_because = Set(None);
        changed.failing_since = Set(None);
    }
    let row = save(write, changed, row.version).await?;
    record(write, admin, &row, "changed").await?;
    Webhook::from_row(row)
}

/// Its deliveries go with it.
pub(super) async fn remove(write: &Write, admin: &Admin, id: WebhookId, if_match: &IfMatch) -> Result<(), Problem> {
    let row = locked(write, admin, id, if_match).await?;
    Entity::delete_by_id(row.id).exec(write.on()).await?;
    record(write, admin, &row, "deleted").await
}

/// From now on messages are signed with a new secret, and for a day with the one before it too.
pub(super) async fn renew_secret(write: &Write, admin: &Admin, id: WebhookId) -> Result<ShownWebhook, Problem> {
    let row = for_update(write, admin, id).await?;
    let mut changed = row.clone().into_active_model();
    changed.old_secret = Set(Some(row.secret.clone()));
    changed.old_secret_until = Set(Some(write.now() + OLD_SECRET));
    changed.secret = Set(new_secret()?);
    let row = save(write, changed, row.version).await?;
    record(write, admin, &row, "secret_renewed").await?;
    ShownWebhook::of(row)
}

/// Sends a message that says nothing but that it was asked for.
pub(super) async fn test(write: &Write, admin: &Admin, id: WebhookId) -> Result<Delivery, Problem> {
    let row = for_update(write, admin, id).await?;
    let state: WebhookState = meaning(&row.state)?;
    if state != WebhookState::Enabled {
        return Err(Problem::because(Code::WrongState, format!("It is {}. Enable it first.", row.state)));
    }
    record(write, admin, &row, "tested").await?;
    delivery::store::newest(write, id).await
}

/// An address that can never be called is refused now, not by every delivery later.
fn check(admin: &Admin, url: &str) -> Result<(), Problem> {
    let url = Url::parse(url).map_err(|error| Problem::because(Code::UrlForbidden, error.to_string()))?;
    admin.state().egress.check(&url).map_err(|reason| Problem::because(Code::UrlForbidden, reason.to_string()))
}

async fn save(write: &Write, mut changed: row::ActiveModel, version: i64) -> Result<row::Model, Problem> {
    changed.updated_at = Set(write.now());
    changed.version = Set(version + 1);
    Ok(changed.update(write.on()).await?)
}

/// Of the address only its host is recorded: the rest may hold a secret, and the record is for ever.
async fn record(write: &Write, admin: &Admin, row: &row::Model, what: &str) -> Result<(), Problem> {
    let host = Url::parse(&row.url).ok().and_then(|url| url.host_str().map(str::to_owned));
    let data = json!({ "name": row.name, "host": host, "state": row.state });
    event::record(write, Some(admin.project()), &format!("webhook.{what}"), WebhookId::from(row.id), &data).await
}

async fn locked(write: &Write, admin: &Admin, id: WebhookId, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let row = for_update(write, admin, id).await?;
    if_match.holds(row.version)?;
    Ok(row)
}

async fn for_update(write: &Write, admin: &Admin, id: WebhookId) -> Result<row::Model, Problem> {
    let of_id = of_project(admin).filter(Column::Id.eq(id.uuid()));
    of_id.lock_exclusive().one(write.on()).await?.ok_or_else(not_found)
}

/// A webhook of the caller's project.
pub(crate) async fn find(on: &impl ConnectionTrait, scope: &Scope, id: WebhookId) -> Result<row::Model, Problem> {
    of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?.ok_or_else(not_found)
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(WebhookKind::NAME)
}
