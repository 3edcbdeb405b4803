use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::Wire;
use crate::database::{meaning, parsed};
use crate::id::{DeliveryId, WebhookId};
use crate::problem::Problem;
use crate::webhook::WebhookMessage;

/// One message to one webhook, and what came of each attempt to send it.
#[derive(Serialize, ToSchema)]
pub(crate) struct Delivery {
    id: DeliveryId,
    webhook: WebhookId,
    state: DeliveryState,
    message: WebhookMessage,
    /// The newest 50, the oldest of them first.
    attempts: Vec<Attempt>,
    /// When it is sent next; null unless it is pending.
    run_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DeliveryState {
    Pending,
    /// Somebody has answered 200 to 299.
    Delivered,
    /// Nobody has, and no attempt follows.
    Failed,
}

/// One message sent.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = DeliveryAttempt)]
pub(crate) struct Attempt {
    pub(super) at: DateTime<Utc>,
    pub(super) milliseconds: i64,
    /// What was answered; null where nothing was.
    pub(super) http_status: Option<u16>,
    /// Why it does not count as delivered, for a person; null where it does.
    pub(super) failure: Option<String>,
}

/// Which deliveries to list.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeliveryQuery {
    /// Only those in this state.
    pub(super) state: Option<DeliveryState>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}

impl Wire for Delivery {}

impl Delivery {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            webhook_id,
            event_id: _,
            kind: _,
            body,
            state,
            attempts: _,
            attempts_before: _,
            run_at,
            lease_until: _,
            log,
            created_at,
            updated_at,
        } = row;
        let state = meaning(&state)?;
        Ok(Self {
            id: id.into(),
            webhook: webhook_id.into(),
            state,
            message: parsed(&body)?,
            attempts: parsed(&log)?,
            run_at: (state == DeliveryState::Pending).then_some(run_at),
            created_at,
            updated_at,
        })
    }
}
