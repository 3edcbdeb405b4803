//! Deliveries: messages to webhooks, put by in the transaction that they tell of, and sent at least once. One instance takes
//! a message for a while, under a number that says which attempt it is.

mod wire;
pub(crate) mod store;
mod row;
mod lease;
mod send;
mod schedule;
mod worker;

pub(crate) use wire::Delivery;
pub(crate) use worker::deliver;

use wire::DeliveryQuery;

use crate::access::Admin;
use crate::answer::Found;
use crate::id::{DeliveryId, WebhookId};
use crate::operation::{Operation, get, post};
use crate::page::Page;
use crate::problem::Problem;
use crate::request::{Once, Query};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/webhooks/{webhook}/deliveries", "deliveries.list", list)
            .says("Lists the messages to a webhook, and what came of them")
            .more("What has been delivered or has failed is kept for 30 days."),
        get("/v1/projects/{project}/webhooks/{webhook}/deliveries/{delivery}", "deliveries.read", read)
            .says("Reads a message to a webhook, and what came of each attempt to send it"),
        post("/v1/projects/{project}/webhooks/{webhook}/deliveries/{delivery}/redeliver", "deliveries.redeliver", redeliver)
            .says("Sends a message once more, whatever came of it")
            .more("It has the same `webhook-id`, so that a receiver that has had it can tell. While its webhook is not enabled it waits."),
    ]
}

async fn list(admin: Admin, webhook: WebhookId, query: Query<DeliveryQuery>) -> Result<Found<Page<Delivery>>, Problem> {
    Found::new(&store::list(&admin, webhook, &query.0).await?)
}

async fn read(admin: Admin, webhook: WebhookId, id: DeliveryId) -> Result<Found<Delivery>, Problem> {
    Found::new(&store::read(&admin, webhook, id).await?)
}

async fn redeliver(admin: Admin, webhook: WebhookId, id: DeliveryId, once: Once) -> Result<Found<Delivery>, Problem> {
    once.change(&admin, async |write| store::redeliver(write, &admin, webhook, id).await).await
}
