use chrono::Duration;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Select,
};

use super::row::{self, Column, Entity};
use super::wire::{Delivery, DeliveryQuery, DeliveryState};
use crate::access::Admin;
use crate::database::{Write, word};
use crate::id::{DeliveryId, DeliveryKind, EventId, Kind, WebhookId};
use crate::page::{Page, Place};
use crate::problem::Problem;
use crate::webhook;

/// How long it can be read what came of a delivery.
const KEPT: Duration = Duration::days(30);

/// Puts a message by for each of these webhooks.
pub(crate) async fn add(
    write: &Write,
    webhooks: impl Iterator<Item = WebhookId>,
    event: EventId,
    kind: &str,
    message: &str,
) -> Result<(), Problem> {
    let rows: Vec<row::ActiveModel> = webhooks.map(|webhook| fresh(write, webhook, event, kind, message)).collect();
    if !rows.is_empty() {
        Entity::insert_many(rows).exec_without_returning(write.on()).await?;
    }
    Ok(())
}

fn fresh(write: &Write, webhook: WebhookId, event: EventId, kind: &str, message: &str) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(write.id()),
        webhook_id: Set(webhook.uuid()),
        event_id: Set(event.uuid()),
        kind: Set(kind.to_owned()),
        body: Set(message.to_owned()),
        state: Set(word(DeliveryState::Pending)),
        attempts: Set(0),
        attempts_before: Set(0),
        run_at: Set(write.now()),
        lease_until: Set(None),
        log: Set("[]".to_owned()),
        created_at: Set(write.now()),
        updated_at: Set(write.now()),
    }
}

/// Takes away what has ended long ago, of all webhooks: it is found by its age alone, however many there are.
pub(crate) async fn forget_old(write: &Write) -> Result<(), Problem> {
    let old = Entity::delete_many().filter(Column::UpdatedAt.lt(write.now() - KEPT));
    old.filter(Column::State.ne(word(DeliveryState::Pending))).exec(write.on()).await?;
    Ok(())
}

/// The one that was put by last.
pub(crate) async fn newest(write: &Write, webhook: WebhookId) -> Result<Delivery, Problem> {
    let newest = of_webhook(webhook).order_by_desc(Column::Id).one(write.on()).await?;
    Delivery::from_row(newest.ok_or_else(not_found)?)
}

pub(super) async fn list(admin: &Admin, webhook: WebhookId, query: &DeliveryQuery) -> Result<Page<Delivery>, Problem> {
    webhook::store::find(admin.read(), admin, webhook).await?;
    let place = Place::new(query.cursor.as_deref(), query.limit)?;
    let select = match query.state {
        Some(state) => of_webhook(webhook).filter(Column::State.eq(word(state))),
        None => of_webhook(webhook),
    };
    place.rows(select, Column::Id, |row| row.id, admin.read()).await?.map(Delivery::from_row)
}

pub(super) async fn read(admin: &Admin, webhook: WebhookId, id: DeliveryId) -> Result<Delivery, Problem> {
    webhook::store::find(admin.read(), admin, webhook).await?;
    Delivery::from_row(find(admin.read(), of_webhook(webhook), id).await?)
}

/// Sends it at once, and by the whole schedule if nobody takes it.
pub(super) async fn redeliver(
    write: &Write,
    admin: &Admin,
    webhook: WebhookId,
    id: DeliveryId,
) -> Result<Delivery, Problem> {
    webhook::store::find(write.on(), admin, webhook).await?;
    let row = find(write.on(), of_webhook(webhook).lock_exclusive(), id).await?;
    let attempts = row.attempts;
    let mut again = row.into_active_model();
    again.state = Set(word(DeliveryState::Pending));
    again.attempts_before = Set(attempts);
    again.run_at = Set(write.now());
    again.updated_at = Set(write.now());
    Delivery::from_row(again.update(write.on()).await?)
}

async fn find(on: &impl ConnectionTrait, select: Select<Entity>, id: DeliveryId) -> Result<row::Model, Problem> {
    select.filter(Column::Id.eq(id.uuid())).one(on).await?.ok_or_else(not_found)
}

fn of_webhook(webhook: WebhookId) -> Select<Entity> {
    Entity::find().filter(Column::WebhookId.eq(webhook.uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(DeliveryKind::NAME)
}
