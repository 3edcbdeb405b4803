use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::row;
use crate::database::{meaning, word};
use crate::problem::{Code, Problem};

/// Where the work on a claim's content stands. What was found about it is its verdict, another matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ClaimStatus)]
pub(crate) enum Status {
    /// As the extraction made it.
    Proposed,
    /// The extraction could not tell what the words refer to: edit it or reject it.
    Ambiguous,
    /// A person found it to say what the article says.
    Accepted,
    /// A person wrote it.
    Edited,
    /// No claim worth checking, or not what the article says.
    Rejected,
    /// Another claim says the same, and stands for it.
    Merged,
    /// Several claims stand in its place.
    Split,
    /// The article's newest text says it no more.
    Gone,
}

/// What a person can do with a claim's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Accept,
    /// Takes an acceptance or a rejection back.
    Reopen,
    Edit,
    Reject,
    Merge,
    Split,
    Assess,
}

/// Those of claims that stand: nobody rejected them, no other claim took their place, and their article still says them.
pub(crate) const STANDING: [Status; 4] = [Status::Proposed, Status::Ambiguous, Status::Accepted, Status::Edited];

/// Whether it is one of those, and still has its words.
pub(crate) fn stands(row: &row::Model) -> Result<bool, Problem> {
    Ok(row.redaction_id.is_none() && STANDING.contains(&of(row)?))
}

/// The status of a stored claim.
pub(super) fn of(row: &row::Model) -> Result<Status, Problem> {
    meaning(&row.status)
}

impl Status {
    /// The status after a step, if the step is open.
    pub(super) fn after(self, step: Step) -> Result<Status, Problem> {
        use Status::*;
        let next = match (self, step) {
            (Proposed | Edited | Accepted | Rejected, Step::Accept) => {
                Some(if self == Edited { Edited } else { Accepted })
            }
            (Proposed | Ambiguous | Accepted | Edited | Rejected, Step::Edit) => Some(Edited),
            (Proposed | Ambiguous | Accepted | Edited, Step::Reject) => Some(Rejected),
            (Proposed | Ambiguous | Accepted | Edited, Step::Merge) => Some(Merged),
            (Proposed | Ambiguous | Accepted | Edited, Step::Split) => Some(Split),
            // Whoever judges what a claim says has found that it says it.
            (Proposed | Accepted, Step::Assess) => Some(Accepted),
            (Edited, Step::Assess) => Some(Edited),
            (Accepted | Rejected, Step::Reopen) => Some(Proposed),
            (Proposed | Ambiguous | Edited, Step::Reopen) => None,
            (Ambiguous, Step::Accept | Step::Assess) => None,
            (Rejected, Step::Reject | Step::Merge | Step::Split | Step::Assess) => None,
            (Merged | Split | Gone, _) => None,
        };
        next.ok_or_else(|| self.forbids())
    }

    pub(super) fn takes_evidence(self) -> Result<(), Problem> {
        match self {
            Status::Proposed | Status::Ambiguous | Status::Accepted | Status::Edited => Ok(()),
            Status::Rejected | Status::Merged | Status::Split | Status::Gone => Err(self.forbids()),
        }
    }

    fn forbids(self) -> Problem {
        Problem::because(Code::WrongState, format!("The claim is {}.", word(self)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ambiguous_claim_is_edited_or_rejected_and_nothing_else_settles_it() {
        assert!(Status::Ambiguous.after(Step::Accept).is_err());
        assert!(Status::Ambiguous.after(Step::Assess).is_err());
        assert_eq!(Status::Ambiguous.after(Step::Edit).unwrap(), Status::Edited);
        assert_eq!(Status::Ambiguous.after(Step::Reject).unwrap(), Status::Rejected);
    }

    #[test]
    fn a_replaced_claim_and_one_that_is_gone_stay_as_they_are() {
        for status in [Status::Merged, Status::Split, Status::Gone] {
            for step in [Step::Accept, Step::Reopen, Step::Edit, Step::Reject, Step::Merge, Step::Split, Step::Assess] {
                assert!(status.after(step).is_err());
            }
        }
    }
}
