use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use tokio::time::Instant;

use super::row;
use super::wire::Attempt;
use crate::problem::Problem;
use crate::state::State;
use crate::webhook::Endpoint;

/// How long a receiver may take to answer.
const DEADLINE: Duration = Duration::from_secs(20);

/// What came of sending a message once.
pub(super) struct Sent {
    pub(super) attempt: Attempt,
    /// How long the receiver asks to be left alone.
    pub(super) retry_after: Option<chrono::Duration>,
}

impl Sent {
    pub(super) fn is_taken(&self) -> bool {
        self.attempt.failure.is_none()
    }

    /// Why it was not, for a person.
    pub(super) fn says(&self) -> String {
        self.attempt.failure.clone().unwrap_or_default()
    }
}

/// Signs a message and posts it, once.
pub(super) async fn send(state: &State, row: &row::Model, endpoint: &Endpoint) -> Result<Sent, Problem> {
    let (at, began) = (state.clock.now(), Instant::now());
    let headers = headers(row, endpoint, at)?;
    let answer = state.egress.post(&endpoint.url, headers, row.body.clone(), DEADLINE).await;
    let milliseconds = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX);
    let (http_status, retry_after, failure) = match answer {
        Ok(answer) => (Some(answer.status), answer.retry_after, refusal(answer.status)),
        Err(failure) => (None, None, Some(failure.to_string())),
    };
    Ok(Sent { attempt: Attempt { at, milliseconds, http_status, failure }, retry_after })
}

/// The id is the event's, the same at each attempt, so that a receiver can tell what it has had.
fn headers(row: &row::Model, endpoint: &Endpoint, at: DateTime<Utc>) -> Result<HeaderMap, Problem> {
    let value = |text: String| HeaderValue::try_from(text).map_err(Problem::internal);
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("webhook-id", value(row.event_id.to_string())?);
    headers.insert("webhook-timestamp", value(at.timestamp().to_string())?);
    headers.insert("webhook-signature", value(endpoint.signatures(row.event_id, at.timestamp(), &row.body)?)?);
    Ok(headers)
}

/// Why an answer does not take a message. Redirects are not followed: the signature is for whoever has the secret.
fn refusal(status: u16) -> Option<String> {
    match status {
        200..=299 => None,
        300..=399 => Some(format!("it answered {status}; redirects are not followed, so give the new address")),
        _ => Some(format!("it answered {status}")),
    }
}
