use std::future::Future;
use std::time::Duration;

use actix_web::web;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use uuid::Uuid;

use super::lease;
use super::row;
use super::send::send;
use crate::access::Actor;
use crate::database::Write;
use crate::problem::Problem;
use crate::state::State;
use crate::webhook::Endpoint;

/// How many messages one instance sends at a time, each to another webhook, so that none is sent before the one before it
/// was taken or put off, and one that answers slowly holds up no other.
const AT_ONCE: usize = 16;
/// How often an instance looks for what another has put by, or has left unsent.
const LOOK: Duration = Duration::from_secs(1);

/// Sends the messages of the database until `told` to stop, then gives back what it had begun.
pub(crate) async fn deliver(state: web::Data<State>, told: impl Future<Output = ()>) {
    let mut told = std::pin::pin!(told);
    let mut news = state.database.news().listen();
    let mut sending = FuturesUnordered::new();
    let mut held: Vec<row::Model> = Vec::new();
    loop {
        while sending.len() < AT_ONCE {
            let Some(row) = taken(&state, &held).await else { break };
            held.push(row.clone());
            sending.push(attempt(&state, row));
        }
        let pause = pause(&state).await;
        tokio::select! {
            () = &mut told => break,
            Some(ended) = sending.next() => held.retain(|row| row.id != ended),
            () = news.hears() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
    drop(sending);
    for row in held {
        given_back(&state, &row).await;
    }
}

async fn taken(state: &State, held: &[row::Model]) -> Option<row::Model> {
    let busy: Vec<Uuid> = held.iter().map(|row| row.webhook_id).collect();
    lease::take(state, &busy).await.unwrap_or_else(|problem| {
        tracing::warn!(%problem, "No message could be taken");
        None
    })
}

/// Until when there is nothing to send that is known of.
async fn pause(state: &State) -> Duration {
    let next = lease::next_due(state).await.ok().flatten();
    let until = next.and_then(|next| (next - state.clock.now()).to_std().ok());
    // What is due and was not taken is somebody else's, or its webhook is busy.
    until.map_or(LOOK, |until| until.clamp(Duration::from_millis(10), LOOK))
}

/// One attempt, whatever comes of it. Gives the delivery's id.
async fn attempt(state: &web::Data<State>, row: row::Model) -> Uuid {
    if let Err(problem) = carried_out(state, &row).await {
        tracing::warn!(delivery = %row.id, %problem, "A message was not sent; it will be when its lease has run out");
    }
    row.id
}

async fn carried_out(state: &State, row: &row::Model) -> Result<(), Problem> {
    let found = Endpoint::find(state.database.read(), row.webhook_id.into(), state.clock.now()).await?;
    // Whoever deletes a webhook takes its messages away.
    let Some(endpoint) = found else { return Ok(()) };
    let sent = send(state, row, &endpoint).await?;
    tracing::info!(delivery = %row.id, kind = row.kind, attempt = row.attempts, taken = sent.is_taken(), "A message was sent");
    lease::end(state, row, &endpoint, sent).await
}

async fn given_back(state: &State, row: &row::Model) {
    let back = async {
        let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
        lease::give_back(&write, row).await?;
        write.commit().await
    };
    if let Err(problem) = back.await {
        tracing::warn!(delivery = %row.id, %problem, "A message was not given back; it is sent when its lease has run out");
    }
}
