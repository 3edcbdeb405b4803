use std::future::Future;

use actix_web::web;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::lease;
use super::row;
use super::send::send;
use crate::database::Write;
use crate::problem::Problem;
use crate::state::State;
use crate::webhook::Endpoint;
use crate::worker::{self, Worker};

/// Sends the messages of the database until `told` to stop, then gives back what it had begun.
pub(crate) async fn deliver(state: web::Data<State>, told: impl Future<Output = ()>) {
    let mut news = state.database.news().listen();
    worker::work(Deliveries(state), told, async || news.hears().await).await;
}

struct Deliveries(web::Data<State>);

impl Worker for Deliveries {
    type Row = row::Model;

    const NAME: &'static str = "message";
    /// Each to another webhook, so that none is sent before the one before it was taken or put off, and one that answers
    /// slowly holds up no other.
    const AT_ONCE: usize = 16;

    fn state(&self) -> &State {
        &self.0
    }

    fn id(row: &row::Model) -> Uuid {
        row.id
    }

    async fn take(&self, held: &[row::Model]) -> Result<Option<row::Model>, Problem> {
        let busy: Vec<Uuid> = held.iter().map(|row| row.webhook_id).collect();
        lease::take(&self.0, &busy).await
    }

    async fn next_due(&self) -> Result<Option<DateTime<Utc>>, Problem> {
        lease::next_due(&self.0).await
    }

    async fn attempt(&self, row: row::Model) {
        if let Err(problem) = carried_out(&self.0, &row).await {
            tracing::warn!(delivery = %row.id, %problem, "A message was not sent; it will be when its lease has run out");
        }
    }

    async fn give_back(&self, write: &Write, row: &row::Model) -> Result<(), Problem> {
        lease::give_back(write, row).await
    }
}

async fn carried_out(state: &State, row: &row::Model) -> Result<(), Problem> {
    let found = Endpoint::find(state.database.read(), row.webhook_id.into(), state.clock.now()).await?;
    // Whoever deletes a webhook takes its messages away.
    let Some(endpoint) = found else { return Ok(()) };
    let sent = send(state, row, &endpoint).await?;
    tracing::info!(delivery = %row.id, kind = row.kind, attempt = row.attempts, taken = sent.is_taken(), "A message was sent");
    lease::end(state, row, &endpoint, sent).await
}
