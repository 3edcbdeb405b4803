//! Claims that others have found, as articles with claims: a release of another Claimbench, a feed of reviews, a data set, the
//! export of an annotation tool. (`import` takes lists of addresses to fetch.)

mod wire;
mod contents;
mod read;
mod anchor;
mod entity;
mod store;

pub(crate) use anchor::IMPORTED;

use actix_web::web;
use wire::{ClaimImport, NewClaimImport};

use crate::access::Editor;
use crate::answer::Found;
use crate::operation::{Operation, post};
use crate::problem::{Code, Problem};
use crate::request::{Once, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/claims/import", "claims.import", import)
            .says("Imports the claims of a file that another program wrote, as articles with claims, and reports what could not be read")
            .more("`release` is what `releases.content` of any Claimbench streams as `ndjson` or `json` with `texts=true`, byte for byte; `claim_review` is schema.org's ClaimReview (an object, an array, an `@graph`, a DataFeed); `averitec` is that data set's JSON; `doccano` is JSON Lines with spans; `label_studio` is its JSON export. All that can be read is stored in one transaction, and every other entry is in `unread` with its place and the reason. Each claim's words have to stand in its article letter by letter; where the file has no text beside the claims (`averitec`, most reviews), the claims' words are the article's text. The claims come in as proposed. A verdict of others is none here: it is kept in the claim's history (`claim.imported`). A file that is sent twice is imported twice, unless with the same `Idempotency-Key`.")
            .fails(&[Code::WrongFormat, Code::ReleaseBroken, Code::UnreadableText, Code::TooManyEntries]),
    ]
}

async fn import(editor: Editor, once: Once, body: Valid<NewClaimImport>) -> Result<Found<ClaimImport>, Problem> {
    let (file, dry_run) = body.0.into_parts();
    let (format, contents) = web::block(move || read::contents(&file)).await??;
    let anchored = anchor::anchored(contents).await?;
    once.change(&editor, async |write| {
        if dry_run { Ok(anchored.report(format)) } else { store::add(write, &editor, format, anchored).await }
    })
    .await
}
