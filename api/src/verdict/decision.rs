use super::{Review, Verdict};
use crate::evidence::Stance;
use crate::project::Policy;

/// All that a verdict depends on.
pub(super) struct Given<'a> {
    pub(super) policy: Policy,
    /// The last verdict of each reviewer on the current revision.
    pub(super) verdicts: &'a [Verdict],
    /// The stances of evidence whose quote was found verbatim.
    pub(super) verified: &'a [Stance],
    /// Independent origins behind supporting and behind refuting evidence.
    pub(super) supporting_origins: usize,
    pub(super) refuting_origins: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) verdict: Option<Verdict>,
    pub(super) review: Review,
    pub(super) corroborated: bool,
    pub(super) independent_origins: usize,
}

/// The verdict that reviewers agree on, if they are enough and the evidence for it is there.
pub(super) fn decide(given: &Given<'_>) -> Decision {
    let (verdict, review) = agreed(given);
    let independent_origins = match verdict {
        Some(Verdict::Refuted) => given.refuting_origins,
        Some(Verdict::Supported | Verdict::Conflicting | Verdict::NotEnoughEvidence | Verdict::NotCheckable) | None => {
            given.supporting_origins
        }
    };
    let settled = matches!(verdict, Some(Verdict::Supported | Verdict::Refuted));
    let enough = i32::try_from(independent_origins).unwrap_or(i32::MAX) >= given.policy.min_origins;
    Decision { verdict, review, corroborated: settled && enough, independent_origins }
}

fn agreed(given: &Given<'_>) -> (Option<Verdict>, Review) {
    let Some(first) = given.verdicts.first() else { return (None, Review::Open) };
    let count = i32::try_from(given.verdicts.len()).unwrap_or(i32::MAX);
    if given.verdicts.iter().any(|verdict| verdict != first) {
        (None, Review::Disputed)
    } else if count < given.policy.min_assessments || !has_evidence(*first, given.verified) {
        (None, Review::Assessed)
    } else {
        (Some(*first), Review::Agreed)
    }
}

/// Whether evidence that was found verbatim allows the verdict.
pub(crate) fn has_evidence(verdict: Verdict, verified: &[Stance]) -> bool {
    let supports = verified.iter().any(|stance| matches!(stance, Stance::Supports | Stance::Partial));
    let refutes = verified.contains(&Stance::Refutes);
    match verdict {
        Verdict::Supported => supports,
        Verdict::Refuted => refutes,
        Verdict::Conflicting => supports && refutes,
        Verdict::NotEnoughEvidence | Verdict::NotCheckable => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy { min_origins: 2, min_assessments: 2, blind: false };

    fn decided(verdicts: &[Verdict], verified: &[Stance], origins: usize) -> Decision {
        decide(&Given { policy: POLICY, verdicts, verified, supporting_origins: origins, refuting_origins: 0 })
    }

    #[test]
    fn a_verdict_takes_as_many_reviewers_as_the_policy_says() {
        let one = decided(&[Verdict::Supported], &[Stance::Supports], 2);
        assert_eq!((one.verdict, one.review), (None, Review::Assessed));
        let two = decided(&[Verdict::Supported; 2], &[Stance::Supports], 2);
        assert_eq!((two.verdict, two.review, two.corroborated), (Some(Verdict::Supported), Review::Agreed, true));
    }

    #[test]
    fn reviewers_who_differ_leave_no_verdict() {
        let both = decided(&[Verdict::Supported, Verdict::Refuted], &[Stance::Supports, Stance::Refutes], 2);
        assert_eq!((both.verdict, both.review), (None, Review::Disputed));
    }

    #[test]
    fn a_verdict_whose_evidence_is_gone_is_none() {
        assert_eq!(decided(&[Verdict::Supported; 2], &[Stance::Context], 0).verdict, None);
        assert_eq!(decided(&[Verdict::NotEnoughEvidence; 2], &[], 0).verdict, Some(Verdict::NotEnoughEvidence));
    }

    #[test]
    fn one_origin_is_support_but_no_corroboration() {
        let lone = decided(&[Verdict::Supported; 2], &[Stance::Supports], 1);
        assert_eq!((lone.verdict, lone.corroborated), (Some(Verdict::Supported), false));
    }

    #[test]
    fn nothing_is_corroborated_where_there_is_nothing_to_corroborate() {
        assert!(!decided(&[Verdict::NotCheckable; 2], &[Stance::Supports], 5).corroborated);
    }
}
