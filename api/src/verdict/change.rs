use serde::Serialize;
use uuid::Uuid;

use crate::claim::ReopeningCause;

/// Something that verdicts rest on has changed; what and which, as the history of their claims names it.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Change {
    cause: Cause,
    about: Uuid,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cause {
    PolicyChanged,
    SnapshotChanged,
    DerivationProposed,
    DerivationConfirmed,
    DerivationRejected,
    ContradictionConfirmed,
    SourceRetracted,
    SourceReinstated,
    SourceDeleted,
    ArticleDeleted,
}

impl Change {
    pub(crate) fn new(cause: Cause, about: impl Into<Uuid>) -> Self {
        Self { cause, about: about.into() }
    }

    pub(super) fn about(self) -> Uuid {
        self.about
    }

    /// As what it makes reviewers look again at the claims that it touches. What nobody has decided yet, and what takes
    /// nothing away that they have judged by, only derives verdicts anew.
    pub(super) fn reopens(self) -> Option<ReopeningCause> {
        match self.cause {
            Cause::SnapshotChanged => Some(ReopeningCause::SnapshotChanged),
            Cause::DerivationConfirmed => Some(ReopeningCause::DerivationConfirmed),
            Cause::ContradictionConfirmed => Some(ReopeningCause::ContradictionConfirmed),
            Cause::SourceRetracted => Some(ReopeningCause::SourceRetracted),
            Cause::SourceReinstated => Some(ReopeningCause::SourceReinstated),
            Cause::PolicyChanged | Cause::DerivationProposed | Cause::DerivationRejected => None,
            Cause::SourceDeleted | Cause::ArticleDeleted => None,
        }
    }
}
