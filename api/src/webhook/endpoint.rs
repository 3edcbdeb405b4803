//! What the sender of messages needs of a webhook, and what it tells it.

use chrono::{DateTime, Utc};
use reqwest::Url;
use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect, QueryTrait,
};
use serde_json::json;
use uuid::Uuid;

use super::row::{Column, Entity};
use super::sign::signature;
use super::wire::WebhookState;
use crate::database::{Write, word};
use crate::event;
use crate::id::{ProjectId, WebhookId};
use crate::problem::Problem;

/// Where to send, and with what to sign.
pub(crate) struct Endpoint {
    pub(crate) id: WebhookId,
    pub(crate) project: ProjectId,
    pub(crate) url: Url,
    /// The newest first.
    secrets: Vec<String>,
}

impl Endpoint {
    /// None, if it was deleted meanwhile.
    pub(crate) async fn find(
        on: &impl ConnectionTrait,
        id: WebhookId,
        now: DateTime<Utc>,
    ) -> Result<Option<Self>, Problem> {
        let Some(row) = Entity::find_by_id(id.uuid()).one(on).await? else { return Ok(None) };
        let old = row.old_secret.filter(|_| row.old_secret_until.is_some_and(|end| end > now));
        let url = Url::parse(&row.url).map_err(Problem::internal)?;
        Ok(Some(Self {
            id,
            project: row.project_id.into(),
            url,
            secrets: [row.secret].into_iter().chain(old).collect(),
        }))
    }

    /// One signature for each secret that is good now, as the header `webhook-signature` has them.
    pub(crate) fn signatures(&self, id: Uuid, moment: i64, body: &str) -> Result<String, Problem> {
        let signed = self.secrets.iter().map(|secret| signature(secret, &id.to_string(), moment, body));
        Ok(signed.collect::<Result<Vec<_>, _>>()?.join(" "))
    }
}

/// The ids of all webhooks that are enabled.
pub(crate) fn enabled() -> SelectStatement {
    let enabled = Entity::find().filter(Column::State.eq(word(WebhookState::Enabled)));
    enabled.select_only().column(Column::Id).into_query()
}

/// Somebody has taken a message.
pub(crate) async fn succeeded(write: &Write, id: WebhookId) -> Result<(), Problem> {
    let failing = Entity::update_many().filter(Column::Id.eq(id.uuid())).filter(Column::FailingSince.is_not_null());
    failing.col_expr(Column::FailingSince, Expr::value(None::<DateTime<Utc>>)).exec(write.on()).await?;
    Ok(())
}

/// Nobody has taken one that was sent `at` this moment.
pub(crate) async fn failed(write: &Write, id: WebhookId, at: DateTime<Utc>) -> Result<(), Problem> {
    let well = Entity::update_many().filter(Column::Id.eq(id.uuid())).filter(Column::FailingSince.is_null());
    well.col_expr(Column::FailingSince, Expr::value(at)).exec(write.on()).await?;
    Ok(())
}

/// Stops a webhook of which nobody has taken a message since `since`; one that was told to go, whatever was taken before.
/// Whoever holds the project's record (`event::hold`) may do this.
pub(crate) async fn disable(
    write: &Write,
    id: WebhookId,
    since: Option<DateTime<Utc>>,
    because: &str,
) -> Result<(), Problem> {
    let Some(row) = Entity::find_by_id(id.uuid()).lock_exclusive().one(write.on()).await? else { return Ok(()) };
    let answered = since.is_some_and(|since| row.failing_since.is_none_or(|failing| failing > since));
    if answered || row.state != word(WebhookState::Enabled) {
        return Ok(());
    }
    let (project, version) = (row.project_id.into(), row.version);
    let mut stopped = row.into_active_model();
    stopped.state = Set(word(WebhookState::Disabled));
    stopped.disabled_because = Set(Some(because.to_owned()));
    stopped.updated_at = Set(write.now());
    stopped.version = Set(version + 1);
    stopped.update(write.on()).await?;
    event::record(write, Some(project), "webhook.disabled", id, &json!({ "because": because })).await
}
