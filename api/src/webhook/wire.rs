use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::database::{meaning, parsed};
use crate::event::{Notice, Topic};
use crate::id::{UserId, WebhookId};
use crate::problem::Problem;
use crate::request::{Body, web_address};

/// An address that is told of what happens in a project.
#[derive(Serialize, ToSchema)]
pub(crate) struct Webhook {
    id: WebhookId,
    name: String,
    url: String,
    /// What it is told of; none: of everything.
    topics: BTreeSet<Topic>,
    state: WebhookState,
    /// Why the service has disabled it; null unless it has.
    disabled_because: Option<String>,
    /// When the first of the failures was that no success has followed; null while all is well.
    failing_since: Option<DateTime<Utc>>,
    created_by: UserId,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    version: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WebhookState {
    Enabled,
    /// People have stopped it: what happens meanwhile is not collected, what waits to be sent waits on.
    Paused,
    /// The service has stopped it, because nobody answered for days or it was told that the address is gone.
    Disabled,
}

/// A webhook with the secret that its messages are signed with, which is shown this once.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShownWebhook {
    webhook: Webhook,
    /// `whsec_` and the key in base64, as libraries for Standard Webhooks take it.
    secret: String,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewWebhook {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) name: String,
    /// Where messages are posted; best `https:`.
    #[validate(custom(function = "web_address"), length(max = 2000))]
    #[schema(format = "uri", max_length = 2000)]
    pub(super) url: String,
    /// What it is told of. Of everything, if not given or empty.
    #[serde(default)]
    #[schema(required = false)]
    pub(super) topics: BTreeSet<Topic>,
}

/// What is not given stays.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WebhookChange {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    pub(super) name: Option<String>,
    #[validate(custom(function = "web_address"), length(max = 2000))]
    #[schema(format = "uri", max_length = 2000, nullable = false)]
    pub(super) url: Option<String>,
    /// Of everything, if empty.
    #[schema(nullable = false)]
    pub(super) topics: Option<BTreeSet<Topic>>,
    /// False pauses it. True starts it again, also after the service has disabled it: what waits is sent at once.
    #[schema(nullable = false)]
    pub(super) enabled: Option<bool>,
}

/// What is posted to a webhook, with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature` of Standard
/// Webhooks. It says that something happened and where to read it.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct WebhookMessage {
    /// The kind of the notice: `claim.accepted`.
    pub(crate) r#type: String,
    pub(crate) timestamp: DateTime<Utc>,
    pub(crate) data: Notice,
}

impl Body for NewWebhook {}
impl Body for WebhookChange {}

impl Wire for Webhook {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Wire for ShownWebhook {
    const SECRET: bool = true;
}

impl Resource for ShownWebhook {
    fn id(&self) -> uuid::Uuid {
        self.webhook.id.uuid()
    }
}

impl ShownWebhook {
    pub(super) fn of(row: row::Model) -> Result<Self, Problem> {
        Ok(Self { secret: row.secret.clone(), webhook: Webhook::from_row(row)? })
    }
}

impl Webhook {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            name,
            url,
            topics,
            state,
            disabled_because,
            failing_since,
            secret: _,
            old_secret: _,
            old_secret_until: _,
            created_by,
            created_at,
            updated_at,
            version,
        } = row;
        let (id, created_by) = (id.into(), created_by.into());
        let (topics, state) = (parsed(&topics)?, meaning(&state)?);
        Ok(Self {
            id,
            name,
            url,
            topics,
            state,
            disabled_because,
            failing_since,
            created_by,
            created_at,
            updated_at,
            version,
        })
    }
}
