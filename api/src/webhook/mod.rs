//! Webhooks: addresses outside that are told of what happens in a project, by signed messages (Standard Webhooks). What is
//! to be told is written in the transaction that did it, and sent by `delivery`.

mod wire;
pub(crate) mod store;
mod row;
mod sign;
mod outbox;
mod endpoint;

pub(crate) use endpoint::{Endpoint, disable, enabled, failed, succeeded};
pub(crate) use outbox::collect;
pub(crate) use wire::WebhookMessage;

use wire::{NewWebhook, ShownWebhook, Webhook, WebhookChange};

use crate::access::{Acting, Admin};
use crate::answer::{Created, Done, Found};
use crate::delivery::Delivery;
use crate::id::WebhookId;
use crate::operation::{Operation, delete, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/webhooks", "webhooks.create", create)
            .says("Adds an address that is told of what happens in the project; its secret is shown once")
            .more("Messages are signed as Standard Webhooks has it, so its libraries verify them with the secret. Any answer of 200 to 299 within 20 seconds takes a message; otherwise it is sent again, ten times over three days. `webhooks` in this document has the messages.")
            .fails(&[Code::UrlForbidden, Code::WrongState, Code::SecretAlreadyShown]),
        get("/v1/projects/{project}/webhooks", "webhooks.list", list).says("Lists the webhooks of a project"),
        get("/v1/projects/{project}/webhooks/{webhook}", "webhooks.read", read)
            .says("Reads a webhook: what it is told of, and whether anybody answers"),
        patch("/v1/projects/{project}/webhooks/{webhook}", "webhooks.update", update)
            .says("Changes a webhook, pauses it or starts it again")
            .fails(&[Code::UrlForbidden]),
        delete("/v1/projects/{project}/webhooks/{webhook}", "webhooks.delete", remove)
            .says("Deletes a webhook with all its deliveries"),
        post("/v1/projects/{project}/webhooks/{webhook}/secret", "webhooks.renew_secret", renew_secret)
            .says("Gives a webhook a new secret, which is shown once")
            .more("For 24 hours messages are signed with the old secret too: take either until you have changed over.")
            .fails(&[Code::SecretAlreadyShown]),
        post("/v1/projects/{project}/webhooks/{webhook}/test", "webhooks.test", test)
            .says("Sends a message of the kind `webhook.tested`, whatever the webhook is told of")
            .fails(&[Code::WrongState]),
    ]
}

async fn create(admin: Admin, once: Once, body: Valid<NewWebhook>) -> Result<Created<ShownWebhook>, Problem> {
    once.create(&admin, async |write| store::create(write, &admin, body.0).await).await
}

async fn list(admin: Admin, query: Query<PageQuery>) -> Result<Found<Page<Webhook>>, Problem> {
    Found::new(&store::list(&admin, &query.0).await?)
}

async fn read(admin: Admin, id: WebhookId) -> Result<Found<Webhook>, Problem> {
    Found::new(&store::read(&admin, id).await?)
}

async fn update(
    admin: Admin,
    id: WebhookId,
    if_match: IfMatch,
    body: Valid<WebhookChange>,
) -> Result<Found<Webhook>, Problem> {
    Found::new(&admin.write(async |write| store::change(write, &admin, id, &if_match, body.0).await).await?)
}

async fn remove(admin: Admin, id: WebhookId, if_match: IfMatch) -> Result<Done, Problem> {
    admin.write(async |write| store::remove(write, &admin, id, &if_match).await).await?;
    Ok(Done)
}

async fn renew_secret(admin: Admin, id: WebhookId, once: Once) -> Result<Found<ShownWebhook>, Problem> {
    once.change(&admin, async |write| store::renew_secret(write, &admin, id).await).await
}

async fn test(admin: Admin, id: WebhookId, once: Once) -> Result<Found<Delivery>, Problem> {
    once.change(&admin, async |write| store::test(write, &admin, id).await).await
}
