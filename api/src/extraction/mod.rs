//! From a text to its claims, and from a claim to what passages say of it.

mod reader;
mod outside;
mod child;
mod wire;

pub(crate) use child::read_outside;
pub use outside::{Hints, Page, read_within_limits};
pub(crate) use reader::{Given, LIMIT, Passage, Question, Reading, Text, check, extract, read};
pub(crate) use wire::Extraction;

use wire::NewExtraction;

use crate::access::SignedIn;
use crate::answer::Found;
use crate::operation::{Operation, post};
use crate::problem::{Code, Problem};
use crate::request::Valid;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/extractions", "extractions.create", create)
            .says("Extracts the claims of a text and keeps nothing")
            .more("The same text gives the same document, byte for byte. Give `published` where you know it: without the day, \"last week\" and \"4 June\" have no year. For a text that is to be checked, use `articles.create`.")
            .fails(&[Code::UnreadableText]),
    ]
}

async fn create(_: SignedIn, body: Valid<NewExtraction>) -> Result<Found<Extraction>, Problem> {
    Found::new(&extract(body.0.given()).await?)
}
