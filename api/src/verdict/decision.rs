use super::{Review, Verdict};
use crate::evidence::Stance;
use crate::origin::Origins;
use crate::project::Policy;

/// All that a verdict depends on.
pub(super) struct Given<'a> {
    pub(super) policy: Policy,
    /// The last verdict of each reviewer in the current round.
    pub(super) verdicts: &'a [Verdict],
    /// What was decided between reviewers who differ.
    pub(super) adjudicated: Option<Verdict>,
    /// The stances of evidence whose quote was found verbatim.
    pub(super) verified: &'a [Stance],
    /// Independent origins behind supporting and behind refuting evidence.
    pub(super) supporting: Origins,
    pub(super) refuting: Origins,
}

impl Given<'_> {
    /// The origins behind a verdict; without one, of the supporting evidence.
    fn behind(&self, verdict: Option<Verdict>) -> Origins {
        if verdict == Some(Verdict::Refuted) { self.refuting } else { self.supporting }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decision {
    pub(super) verdict: Option<Verdict>,
    pub(super) review: Review,
    pub(super) corroborated: bool,
    /// Behind the verdict, or behind the one that the reviewers agree on.
    pub(super) origins: Origins,
    pub(super) missing: Vec<Lack>,
}

/// What a verdict, or its corroboration, still wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lack {
    Assessments(usize),
    Agreement,
    Evidence,
    Origins(usize),
    /// Origins that are there unless a proposed derivation is confirmed.
    Decisions(usize),
}

/// The verdict that reviewers agree on, if they are enough and the evidence for it is there, from enough origins.
pub(super) fn decide(given: &Given<'_>) -> Decision {
    let agreed = given.adjudicated.or_else(|| agreed(given.verdicts));
    let missing = missing(given, agreed, given.behind(agreed));
    let verdict = agreed.filter(|_| missing.iter().all(|lack| matches!(lack, Lack::Decisions(_))));
    let settled = verdict.is_some_and(needs_origins);
    // Which side is counted tells what the reviewers say, which where the policy is blind nobody is to know before the verdict.
    let origins = given.behind(if given.policy.blind { verdict } else { agreed });
    Decision { verdict, review: review(given, verdict), corroborated: settled && missing.is_empty(), origins, missing }
}

/// What all reviewers say, if they say the same.
fn agreed(verdicts: &[Verdict]) -> Option<Verdict> {
    verdicts.first().copied().filter(|first| verdicts.iter().all(|verdict| verdict == first))
}

fn review(given: &Given<'_>, verdict: Option<Verdict>) -> Review {
    match (given.verdicts, verdict) {
        ([], _) => Review::Open,
        (_, Some(_)) if given.adjudicated.is_some() => Review::Adjudicated,
        (_, Some(_)) => Review::Agreed,
        (verdicts, None) if given.adjudicated.is_none() && agreed(verdicts).is_none() => Review::Disputed,
        (_, None) => Review::Assessed,
    }
}

pub(super) fn needs_origins(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Supported | Verdict::Refuted => true,
        Verdict::Conflicting | Verdict::NotEnoughEvidence | Verdict::NotCheckable => false,
    }
}

fn missing(given: &Given<'_>, agreed: Option<Verdict>, origins: Origins) -> Vec<Lack> {
    let count = |number: i32| usize::try_from(number).unwrap_or_default();
    let (assessments, wanted) = (count(given.policy.min_assessments), count(given.policy.min_origins));
    let mut missing = Vec::new();
    if given.verdicts.len() < assessments {
        missing.push(Lack::Assessments(assessments - given.verdicts.len()));
    }
    if agreed.is_none() && !given.verdicts.is_empty() {
        missing.push(Lack::Agreement);
    }
    if agreed.is_some_and(|verdict| !has_evidence(verdict, given.verified)) {
        missing.push(Lack::Evidence);
    } else if agreed.is_some_and(needs_origins) && origins.at_most < wanted {
        missing.push(Lack::Origins(wanted - origins.at_most));
    } else if agreed.is_some_and(needs_origins) && origins.at_least < wanted {
        missing.push(Lack::Decisions(wanted - origins.at_least));
    }
    missing
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

impl Lack {
    /// Whether it can be told without telling what the reviewers say.
    pub(super) fn tells_no_verdict(self) -> bool {
        matches!(self, Self::Assessments(_) | Self::Agreement)
    }

    /// For a person.
    pub(super) fn says(self) -> String {
        let some = |count: usize, one: &str, many: &str| match count {
            1 => format!("One more {one} is needed."),
            count => format!("{count} more {many} are needed."),
        };
        match self {
            Self::Assessments(count) => some(count, "assessment", "assessments"),
            Self::Agreement => {
                "The reviewers differ; they have to agree, or somebody else has to adjudicate.".to_owned()
            }
            Self::Evidence => "Evidence for the verdict is needed, quoted verbatim from a snapshot.".to_owned(),
            Self::Origins(count) => some(count, "independent origin", "independent origins"),
            Self::Decisions(_) => {
                "Proposed derivations would leave too few independent origins; confirm or reject them.".to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy { min_origins: 2, min_assessments: 2, blind: false };

    fn decided(verdicts: &[Verdict], verified: &[Stance], origins: (usize, usize)) -> Decision {
        decided_with(None, verdicts, verified, origins)
    }

    fn decided_with(
        adjudicated: Option<Verdict>,
        verdicts: &[Verdict],
        verified: &[Stance],
        origins: (usize, usize),
    ) -> Decision {
        let supporting = Origins { at_least: origins.0, at_most: origins.1 };
        decide(&Given { policy: POLICY, verdicts, adjudicated, verified, supporting, refuting: Origins::default() })
    }

    #[test]
    fn a_verdict_takes_as_many_reviewers_as_the_policy_says() {
        let one = decided(&[Verdict::Supported], &[Stance::Supports], (2, 2));
        assert_eq!((one.verdict, one.review, one.missing), (None, Review::Assessed, vec![Lack::Assessments(1)]));
        let two = decided(&[Verdict::Supported; 2], &[Stance::Supports], (2, 2));
        assert_eq!((two.verdict, two.review, two.corroborated), (Some(Verdict::Supported), Review::Agreed, true));
        assert!(two.missing.is_empty());
    }

    #[test]
    fn reviewers_who_differ_leave_no_verdict() {
        let both = decided(&[Verdict::Supported, Verdict::Refuted], &[Stance::Supports, Stance::Refutes], (2, 2));
        assert_eq!((both.verdict, both.review, both.missing), (None, Review::Disputed, vec![Lack::Agreement]));
    }

    #[test]
    fn an_adjudication_settles_a_dispute_but_needs_the_same_origins_as_any_verdict() {
        let differ = [Verdict::Supported, Verdict::NotCheckable];
        let settled = |origins| decided_with(Some(Verdict::Supported), &differ, &[Stance::Supports], origins);
        assert_eq!((settled((2, 2)).verdict, settled((2, 2)).review), (Some(Verdict::Supported), Review::Adjudicated));
        assert_eq!((settled((1, 1)).verdict, settled((1, 1)).review), (None, Review::Assessed));
    }

    #[test]
    fn a_verdict_whose_evidence_is_gone_is_none() {
        let gone = decided(&[Verdict::Supported; 2], &[Stance::Context], (0, 0));
        assert_eq!((gone.verdict, gone.missing), (None, vec![Lack::Evidence]));
        assert_eq!(decided(&[Verdict::NotEnoughEvidence; 2], &[], (0, 0)).verdict, Some(Verdict::NotEnoughEvidence));
    }

    #[test]
    fn a_verdict_from_too_few_origins_is_none() {
        let lone = decided(&[Verdict::Supported; 2], &[Stance::Supports], (1, 1));
        assert_eq!((lone.verdict, lone.review, lone.corroborated), (None, Review::Assessed, false));
        assert_eq!(
            lone.missing.iter().map(|lack| lack.says()).collect::<Vec<_>>(),
            ["One more independent origin is needed."]
        );
    }

    #[test]
    fn while_a_proposal_can_take_an_origin_away_nothing_is_corroborated() {
        let doubtful = decided(&[Verdict::Supported; 2], &[Stance::Supports], (1, 2));
        assert_eq!((doubtful.verdict, doubtful.corroborated), (Some(Verdict::Supported), false));
        assert_eq!(doubtful.missing, [Lack::Decisions(1)]);
    }

    #[test]
    fn nothing_is_corroborated_where_there_is_nothing_to_corroborate() {
        assert!(!decided(&[Verdict::NotCheckable; 2], &[Stance::Supports], (5, 5)).corroborated);
    }
}
