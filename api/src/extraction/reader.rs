use actix_web::web;
use chrono::NaiveDate;
use claimbench_core::decode::Unreadable;
use claimbench_core::extraction::{Block, Extraction, Repair};
use claimbench_core::format::{self, Format, Options};
use claimbench_core::reading::Article;
use claimbench_core::span::{CodePoints, Span};
use claimbench_core::verify::{self, Check, Facets, Name};
use serde::{Deserialize, Serialize};
use serde_json::{Value, to_value};

use crate::problem::{Code, Problem};
use crate::snapshot::Fetched;

/// The most bytes that a request with a text may have.
pub(crate) const LIMIT: usize = 8 * 1024 * 1024;

/// A text as it was sent, with what its sender knows of it.
pub(crate) struct Given {
    pub(crate) text: String,
    pub(crate) url: Option<String>,
    pub(crate) published: Option<NaiveDate>,
}

/// A text as the core reads it, damage mended.
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) raw_sha256: String,
    pub(crate) language: Option<String>,
    pub(crate) reading: Reading,
    /// How it came here, unless somebody sent it.
    pub(crate) fetched: Option<Fetched>,
}

/// What was read of a text; offsets are code points.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Reading {
    /// `Block`s.
    pub(crate) blocks: Value,
    /// `Repair`s.
    pub(crate) repairs: Value,
}

/// The claims of a text, off the async threads.
pub(crate) async fn extract(given: Given) -> Result<Extraction, Problem> {
    let options = options(&given)?;
    let extraction = web::block(move || claimbench_core::extract(given.text.as_bytes(), &options)).await?;
    extraction.map_err(unreadable)
}

/// A text without its claims, off the async threads.
pub(crate) async fn read(given: Given) -> Result<Text, Problem> {
    let options = options(&given)?;
    let article = web::block(move || format::read(given.text.as_bytes(), &options)).await?.map_err(unreadable)?;
    let reading = Reading::of(&article)?;
    let Article { text, language, source_sha256, .. } = article;
    Ok(Text { text, raw_sha256: source_sha256, language, reading, fetched: None })
}

/// A claim and passages that may bear on it.
pub(crate) struct Question {
    /// The standalone sentence.
    pub(crate) claim: String,
    /// The names that it may use.
    pub(crate) known: Vec<Name>,
    /// The day against which it is read, where it is known.
    pub(crate) published: Option<String>,
    pub(crate) passages: Vec<Passage>,
}

pub(crate) struct Passage {
    pub(crate) text: String,
    /// The day on which its source was published, where it is known.
    pub(crate) published: Option<String>,
}

/// What each passage confirms, contradicts or is silent on, off the async threads.
pub(crate) async fn check(question: Question) -> Result<Vec<Vec<Check>>, Problem> {
    let Question { claim, known, published, passages } = question;
    let day = |text: Option<String>| text.and_then(|text| text.parse().ok());
    let checks = web::block(move || {
        let facets = Facets::read(&claim, day(published), &known);
        let check =
            |Passage { text, published }| verify::check(&facets, &text, &verify::Options { published: day(published) });
        passages.into_iter().map(check).collect()
    });
    Ok(checks.await?)
}

impl Reading {
    pub(super) fn of(article: &Article) -> Result<Self, serde_json::Error> {
        let points = CodePoints::new(&article.text);
        let place = |span: Span| (points.at(&article.text, span.start()), points.at(&article.text, span.end()));
        let blocks = article.blocks.iter().map(|block| {
            let (start, end) = place(block.span);
            Block { kind: block.kind, start, end }
        });
        let repairs = article.repairs.iter().map(|repair| {
            let (start, end) = place(repair.span);
            Repair { kind: repair.kind, start, end, from: repair.from.clone(), to: repair.to.clone() }
        });
        let (blocks, repairs): (Vec<_>, Vec<_>) = (blocks.collect(), repairs.collect());
        Ok(Self { blocks: to_value(blocks)?, repairs: to_value(repairs)? })
    }
}

fn options(given: &Given) -> Result<Options, Problem> {
    let published = given.published.map(day).transpose()?;
    // JSON is UTF-8, so what arrived is known to be; damage done before that is in the characters.
    Ok(Options { format: Some(Format::Plain), url: given.url.clone(), charset: Some("utf-8".to_owned()), published })
}

fn day(date: NaiveDate) -> Result<jiff::civil::Date, Problem> {
    let out_of_range = || Problem::invalid_field("published", "range", "It has to be in the years 1 to 9999.");
    date.to_string()
        .parse()
        .map_err(|_| out_of_range())
        .and_then(|day: jiff::civil::Date| if day.year() < 1 { Err(out_of_range()) } else { Ok(day) })
}

fn unreadable(error: Unreadable) -> Problem {
    Problem::because(Code::UnreadableText, error.to_string())
}
