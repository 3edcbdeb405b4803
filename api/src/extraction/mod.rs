//! From a text to its claims, and from a claim to what passages say of it.

mod reader;
mod media;
mod outside;
mod child;
mod file;
mod wire;

pub(crate) use child::Reader;
pub(crate) use media::Media;
pub use outside::{Hints, Page, read_within_limits};
pub(crate) use reader::{Given, LIMIT, Passage, Question, Reading, Text, check, extract, read};
pub(crate) use wire::Extraction;

use file::FileText;
use wire::NewExtraction;

use crate::access::SignedIn;
use crate::answer::Found;
use crate::operation::{Operation, post};
use crate::problem::{Code, Problem};
use crate::request::{File, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/extractions", "extractions.create", create)
            .says("Extracts the claims of a text and keeps nothing")
            .more("The same text gives the same document, byte for byte. Give `published` where you know it: without the day, \"last week\" and \"4 June\" have no year. For a text that is to be checked, use `articles.create`.")
            .fails(&[Code::UnreadableText]),
        post("/v1/extractions/file", "extractions.read", read_file)
            .says("Reads the text of a file and keeps nothing: of a PDF, a web page, Markdown or plain text")
            .more("The body is the file, byte for byte, 16 MiB at most. `Content-Type` says what it is, as a web server would say it; with `application/octet-stream` the bytes decide. The text that comes back can be looked over, and sent on with what the file says of itself: to `articles.create`, `sources.create` or `extractions.create`. The file is read in a process of its own, which is ended when it takes too much memory or time.")
            .fails(&[Code::UnreadableText]),
    ]
}

async fn read_file(signed_in: SignedIn, file: File) -> Result<Found<FileText>, Problem> {
    Found::new(&file::read(&signed_in.state().reader, file).await?)
}

async fn create(_: SignedIn, body: Valid<NewExtraction>) -> Result<Found<Extraction>, Problem> {
    Found::new(&extract(body.0.given()).await?)
}
