//! What a release is written as: one file a format, all from the same frozen lines, with the same ids.

mod ndjson;
mod json;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::row;
use crate::problem::Problem;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ReleaseFormat)]
pub(super) enum Format {
    /// The release itself: the manifest, then a claim a line. What `claimbench verify` reads.
    Ndjson,
    /// The same as one document.
    Json,
}

/// Writes a release, a piece at a time, so that its size does not matter.
pub(super) trait Writer: Send {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem>;

    /// One line of the release, without its line feed.
    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem>;

    /// A text that the release cites; called where texts were asked for, after the claims.
    fn text(&mut self, _: &mut Vec<u8>, _: Uuid, _: &str) -> Result<(), Problem> {
        Ok(())
    }

    fn end(&mut self, _: &mut Vec<u8>) -> Result<(), Problem> {
        Ok(())
    }
}

impl Format {
    pub(super) const ALL: [Format; 2] = [Format::Ndjson, Format::Json];

    pub(super) fn writer(self) -> Box<dyn Writer> {
        match self {
            Format::Ndjson => Box::new(ndjson::Ndjson),
            Format::Json => Box::<json::Json>::default(),
        }
    }

    pub(super) fn media_type(self) -> &'static str {
        match self {
            Format::Ndjson => "application/x-ndjson",
            Format::Json => "application/json",
        }
    }

    /// How the file's name ends.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Format::Ndjson => "ndjson",
            Format::Json => "json",
        }
    }

    /// Whether the cited texts can come with it.
    pub(super) fn takes_texts(self) -> bool {
        match self {
            Format::Ndjson => true,
            Format::Json => false,
        }
    }
}
