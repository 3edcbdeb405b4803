//! What a release is written as: one file a format, all from the same frozen lines, with the same ids.

mod named;
mod listed;
mod ndjson;
mod json;
mod csv;
mod zip;
mod xlsx;
mod parquet;
mod archive;
mod claim_review;
mod annotation;
mod provenance;
mod nanopublication;
mod averitec;
mod report;
mod markdown;
mod html;

pub(super) use claim_review::alone as claim_review_of;
pub(super) use html::{STYLE, article, escaped};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::row;
use crate::problem::{Code, Problem};
use crate::snapshot::store::Kept;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ReleaseFormat)]
pub(super) enum Format {
    /// The release itself: the manifest, then a claim a line. What `claimbench verify` reads.
    Ndjson,
    /// The same as one document.
    Json,
    /// One row for each piece of evidence, for spreadsheets: with a byte order mark, and no cell a formula.
    Csv,
    /// The same as a workbook.
    Xlsx,
    /// The same as Apache Parquet, for analysts: each column of its own type, null where there is nothing.
    Parquet,
    /// A ZIP archive of the release and the archived texts that it cites.
    Archive,
    /// schema.org's ClaimReview, as JSON-LD.
    ClaimReview,
    /// W3C Web Annotations, as JSON-LD.
    Annotations,
    /// PROV-O, as JSON-LD.
    Provenance,
    /// Nanopublications, as TriG: a claim each, with its provenance.
    Trig,
    /// The JSON of the AVeriTeC data set.
    Averitec,
    /// A report for people.
    Markdown,
    /// The same to print.
    Html,
}

/// Writes a release, a piece at a time, so that its size does not matter.
pub(super) trait Writer: Send {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem>;

    /// One line of the release, without its line feed.
    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem>;

    /// A text that the release cites; called where texts are wanted, after the claims.
    fn text(&mut self, _: &mut Vec<u8>, _: Uuid, _: &Kept) -> Result<(), Problem> {
        Ok(())
    }

    fn end(&mut self, _: &mut Vec<u8>) -> Result<(), Problem> {
        Ok(())
    }
}

/// Rows of a sheet, without the header.
const SHEET: i32 = 1_048_575;

impl Format {
    pub(super) const ALL: [Format; 13] = [
        Format::Ndjson,
        Format::Json,
        Format::Csv,
        Format::Xlsx,
        Format::Parquet,
        Format::Archive,
        Format::ClaimReview,
        Format::Annotations,
        Format::Provenance,
        Format::Trig,
        Format::Averitec,
        Format::Markdown,
        Format::Html,
    ];

    pub(super) fn writer(self) -> Box<dyn Writer> {
        match self {
            Format::Ndjson => Box::new(ndjson::Ndjson),
            Format::Json => Box::<json::Json>::default(),
            Format::Csv => Box::new(csv::Csv),
            Format::Xlsx => Box::<xlsx::Xlsx>::default(),
            Format::Parquet => Box::<parquet::Parquet>::default(),
            Format::Archive => Box::<archive::Archive>::default(),
            Format::ClaimReview => Box::<claim_review::ClaimReview>::default(),
            Format::Annotations => Box::<annotation::Annotations>::default(),
            Format::Provenance => Box::<provenance::Provenance>::default(),
            Format::Trig => Box::<nanopublication::Nanopublications>::default(),
            Format::Averitec => Box::<averitec::Averitec>::default(),
            Format::Markdown => Box::new(markdown::Markdown),
            Format::Html => Box::new(html::Html),
        }
    }

    /// The media type, and how the file's name ends.
    fn row(self) -> (&'static str, &'static str) {
        match self {
            Format::Ndjson => ("application/x-ndjson", "ndjson"),
            Format::Json => ("application/json", "json"),
            Format::Csv => ("text/csv; charset=utf-8", "csv"),
            Format::Xlsx => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Format::Parquet => ("application/vnd.apache.parquet", "parquet"),
            Format::Archive => ("application/zip", "zip"),
            Format::ClaimReview => ("application/ld+json", "claimreview.jsonld"),
            Format::Annotations => ("application/ld+json", "annotations.jsonld"),
            Format::Provenance => ("application/ld+json", "prov.jsonld"),
            Format::Trig => ("application/trig", "trig"),
            Format::Averitec => ("application/json", "averitec.json"),
            Format::Markdown => ("text/markdown; charset=utf-8", "md"),
            Format::Html => ("text/html; charset=utf-8", "html"),
        }
    }

    pub(super) fn media_type(self) -> &'static str {
        self.row().0
    }

    pub(super) fn ending(self) -> &'static str {
        self.row().1
    }

    /// Whether the cited texts come with it, which `asked` may be for.
    pub(super) fn with_texts(self, asked: Option<bool>) -> Result<bool, Problem> {
        match (self, asked) {
            (Format::Ndjson | Format::Json, asked) => Ok(asked.unwrap_or(false)),
            (Format::Archive, None | Some(true)) => Ok(true),
            (_, None | Some(false)) => Ok(false),
            (_, Some(true)) => {
                let detail = "The cited texts come with `ndjson`, `json` and `archive` only.";
                Err(Problem::because(Code::MalformedQuery, detail))
            }
        }
    }

    /// Whether it can hold so much.
    pub(super) fn holds(self, release: &row::Model) -> Result<(), Problem> {
        if self == Format::Xlsx && release.claims.saturating_add(release.evidence) > SHEET {
            let detail = "No sheet has as many rows as the release has evidence; ask for `csv`.";
            return Err(Problem::because(Code::WrongState, detail));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
