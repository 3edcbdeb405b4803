//! Tokens: for programs, each good for one project, up to a role, and never for more than its user may do.

mod wire;
pub(crate) mod store;
mod row;

use wire::{NewToken, ShownToken, Token};

use crate::access::{Acting, Admin};
use crate::answer::{Created, Done, Found};
use crate::id::TokenId;
use crate::operation::{Operation, delete, get, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{Once, Query, Valid};

pub use store::create_from_command_line;
pub use wire::TokenRequest;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/tokens", "tokens.create", create)
            .says("Makes a token; its secret is shown once")
            .more("Good for this project only and up to `role`, but never for more than you may do yourself. Keep the secret: it is not shown again.")
            .fails(&[Code::SecretAlreadyShown]),
        get("/v1/projects/{project}/tokens", "tokens.list", list).says("Lists the tokens of a project"),
        delete("/v1/projects/{project}/tokens/{token}", "tokens.delete", revoke).says("Revokes a token")
            .more("It stops working at once."),
    ]
}

async fn create(admin: Admin, once: Once, body: Valid<NewToken>) -> Result<Created<ShownToken>, Problem> {
    once.create(&admin, async |write| store::create(write, &admin, &body.0).await).await
}

async fn list(admin: Admin, query: Query<PageQuery>) -> Result<Found<Page<Token>>, Problem> {
    Found::new(&store::list(&admin, &query.0).await?)
}

async fn revoke(admin: Admin, id: TokenId) -> Result<Done, Problem> {
    admin.write(async |write| store::revoke(write, &admin, id).await).await?;
    Ok(Done)
}
