use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::answer::{Resource, Wire};
use crate::id::{ImportId, JobId, UserId};
use crate::job::{JobOutcome, JobProblem, JobState};
use crate::request::Body;
use crate::source::SourceKind;

/// Addresses that came together.
#[derive(Serialize, ToSchema)]
pub(crate) struct Import {
    pub(super) id: ImportId,
    pub(super) kind: ImportKind,
    pub(super) format: ImportFormat,
    /// In the order in which they came.
    pub(super) lines: Vec<ImportLine>,
    pub(super) created_by: UserId,
    pub(super) created_at: DateTime<Utc>,
}

/// One address, and what became of it.
#[derive(Serialize, ToSchema)]
pub(crate) struct ImportLine {
    /// From 1: the line of a list (with a table's header), or the entry of a feed.
    pub(super) number: i32,
    /// As it was given; empty where none was.
    pub(super) url: String,
    pub(super) state: ImportLineState,
    /// Why it was refused, or why its job has failed.
    pub(super) problem: Option<JobProblem>,
    /// The job that fetches it; null where it was refused.
    pub(super) job: Option<JobId>,
    /// What came of the job.
    pub(super) outcome: Option<JobOutcome>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ImportLineState {
    /// The line does not hold: nothing is fetched.
    Refused,
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}

/// What the addresses become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ImportKind {
    Articles,
    Sources,
}

/// What the list is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ImportFormat {
    /// RSS, Atom or JSON Feed.
    Feed,
    /// A table with a header: the column `url`, and any of `title`, `publisher`, `byline`, `published`.
    Csv,
    /// On each line an object with `url`, and any of `title`, `publisher`, `byline`, `published`.
    Jsonl,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewImport {
    pub(super) kind: ImportKind,
    pub(super) format: ImportFormat,
    /// The feed or the list itself, of at most 500 addresses.
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    pub(super) content: String,
    /// What the sources are; of articles it says nothing.
    #[serde(default)]
    pub(super) source_kind: SourceKind,
}

impl Body for NewImport {}

impl Wire for Import {}

impl Resource for Import {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl From<JobState> for ImportLineState {
    fn from(state: JobState) -> Self {
        match state {
            JobState::Queued => Self::Queued,
            JobState::Running => Self::Running,
            JobState::Done => Self::Done,
            JobState::Failed => Self::Failed,
            JobState::Cancelled => Self::Cancelled,
        }
    }
}
