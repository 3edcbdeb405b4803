use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What an entry of the record is about, for whoever follows a project. People, roles and credentials are no topic: what
/// was done to them stands in the record, which administrators read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Topic {
    Article,
    Source,
    Claim,
    Comparison,
    Evidence,
    Derivation,
    Assessment,
    Verdict,
    Release,
    Job,
    Webhook,
}

impl Topic {
    /// Each once, in the order above.
    pub(crate) const ALL: [Topic; 11] = [
        Topic::Article,
        Topic::Source,
        Topic::Claim,
        Topic::Comparison,
        Topic::Evidence,
        Topic::Derivation,
        Topic::Assessment,
        Topic::Verdict,
        Topic::Release,
        Topic::Job,
        Topic::Webhook,
    ];

    /// As it goes over the wire, and what it is about.
    fn row(self) -> (&'static str, &'static str) {
        match self {
            Topic::Article => ("article", "An article was added, changed or deleted"),
            Topic::Source => ("source", "A source was added, changed, retracted or deleted, or has a new snapshot"),
            Topic::Claim => ("claim", "A claim was edited, split, merged, accepted, rejected, reopened or assigned"),
            Topic::Comparison => (
                "comparison",
                "Two claims were proposed as the same or as contradicting each other, or that was confirmed, rejected or lapsed",
            ),
            Topic::Evidence => ("evidence", "Evidence was added, changed, withdrawn, found again or orphaned"),
            Topic::Derivation => ("derivation", "A derivation was proposed, added, confirmed or rejected"),
            Topic::Assessment => ("assessment", "A claim was assessed, or reviewers who differed were decided between"),
            Topic::Verdict => ("verdict", "A claim has another verdict, or stands behind it in another way"),
            Topic::Release => ("release", "A release was made, corrected or retracted"),
            Topic::Job => ("job", "A job was queued, was done or cancelled, or has failed"),
            Topic::Webhook => (
                "webhook",
                "A webhook was added, changed, deleted or tried out, or was disabled because nobody answered",
            ),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        self.row().0
    }

    pub(crate) fn says(self) -> &'static str {
        self.row().1
    }

    /// Of an entry of this kind, if those who follow the project are told of it. What a release made of each of its
    /// claims is not: there may be a hundred thousand, and the release says it.
    pub(super) fn of(kind: &str) -> Option<Self> {
        let (noun, what) = kind.split_once('.')?;
        match (noun, what) {
            ("claim", "assessed" | "adjudicated") => Some(Topic::Assessment),
            ("claim", "verdict_changed") => Some(Topic::Verdict),
            ("claim", "released" | "corrected" | "retracted") => None,
            ("claim", evidence) if evidence.starts_with("evidence_") => Some(Topic::Evidence),
            ("article", _) => Some(Topic::Article),
            ("source", _) => Some(Topic::Source),
            ("claim", _) => Some(Topic::Claim),
            ("comparison", _) => Some(Topic::Comparison),
            ("derivation", _) => Some(Topic::Derivation),
            ("release", _) => Some(Topic::Release),
            ("job", _) => Some(Topic::Job),
            ("webhook", _) => Some(Topic::Webhook),
            _ => None,
        }
    }

    /// Where the thing is that such an entry is about, below the project.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Topic::Article => "articles",
            Topic::Source => "sources",
            Topic::Claim | Topic::Evidence | Topic::Assessment | Topic::Verdict => "claims",
            Topic::Comparison => "comparisons",
            Topic::Derivation => "derivations",
            Topic::Release => "releases",
            Topic::Job => "jobs",
            Topic::Webhook => "webhooks",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_to_a_claim_has_the_topic_that_an_integrator_asks_for() {
        for (kind, topic) in [
            ("claim.accepted", Topic::Claim),
            ("claim.assessed", Topic::Assessment),
            ("claim.adjudicated", Topic::Assessment),
            ("claim.evidence_orphaned", Topic::Evidence),
            ("claim.verdict_changed", Topic::Verdict),
            ("release.made", Topic::Release),
            ("job.failed", Topic::Job),
        ] {
            assert_eq!(Topic::of(kind), Some(topic), "{kind}");
        }
    }

    #[test]
    fn a_topic_goes_over_the_wire_by_its_name() {
        for topic in Topic::ALL {
            assert_eq!(serde_json::to_value(topic).unwrap(), topic.name());
        }
    }

    #[test]
    fn of_people_and_credentials_nobody_is_told() {
        for kind in ["member.added", "token.created", "invitation.created", "project.changed", "claim.released", "odd"]
        {
            assert_eq!(Topic::of(kind), None, "{kind}");
        }
    }
}
