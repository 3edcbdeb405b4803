use claimbench_core::extraction::{Detail, EditKind, Mention};

use super::Report;
use super::head::{Sealed, is_hash};
use super::tally::Tally;
use super::text::Quotes;
use crate::evidence::Stance;
use crate::export::{CitedEvidence, VerifiedClaim};
use crate::project::Policy;
use crate::verdict::Verdict;

/// Checks one claim, and notes what can only be checked at the end.
pub(super) fn check(
    report: &mut Report,
    number: usize,
    line: &str,
    sealed: &Sealed,
    (tally, quotes): (&mut Tally, &mut Quotes),
) {
    tally.bytes(line);
    let claim: VerifiedClaim = match serde_json::from_str(line) {
        Ok(claim) => claim,
        Err(error) => return report.fault(number, format!("no claim of a release: {error}")),
    };
    report.expect(tally.claim(&claim), number, "the claim stands in the file twice");
    redacted(report, number, &claim);
    shape(report, number, &claim);
    verdict(report, number, &claim, sealed.manifest.policy);
    if claim.redaction.is_none() {
        anchored(report, number, &claim.mention, "mention");
    }
    for mention in &claim.restatements {
        anchored(report, number, mention, "restatement");
    }
    for one in &claim.evidence {
        if one.redaction.is_none() {
            anchored(report, number, &one.quote, "quote");
        }
        report.expect(is_hash(&one.snapshot.text_sha256), number, "evidence without its text's SHA-256");
    }
    quotes.note(number, claim);
}

/// What the law took out is said, and is no fault.
fn redacted(report: &mut Report, number: usize, claim: &VerifiedClaim) {
    if let Some(redaction) = claim.redaction {
        report.redacted(number, format!("the words of the claim went by redaction {redaction}"));
    }
    let gone = claim.evidence.iter().filter_map(|one| Some((one.id, one.redaction?)));
    for (evidence, redaction) in gone {
        report.redacted(number, format!("the quote of evidence {evidence} went by redaction {redaction}"));
    }
}

fn shape(report: &mut Report, number: usize, claim: &VerifiedClaim) {
    let detail = Detail::read(claim.claim_type, claim.detail.clone());
    report.expect(detail.is_ok(), number, "the detail is not of the shape that belongs to the type");
    let points: Vec<char> = claim.text.chars().collect();
    let holds = claim.edits.iter().all(|edit| {
        let words = points.get(edit.at.start..edit.at.end).map(|words| words.iter().collect::<String>());
        edit.kind == EditKind::Dropped || words.as_deref() == Some(edit.text.as_str())
    });
    report.expect(holds, number, "an edit is not where it says in the claim's text");
    report.expect(is_hash(&claim.snapshot.text_sha256), number, "no SHA-256 of the article's text");
}

/// What the policy asks of a verdict, as far as the claim itself tells.
fn verdict(report: &mut Report, number: usize, claim: &VerifiedClaim, policy: Policy) {
    let has = |stances: &[Stance]| claim.evidence.iter().any(|one: &CitedEvidence| stances.contains(&one.stance));
    let needs_evidence = matches!(claim.verdict, Verdict::Supported | Verdict::Refuted);
    let borne_out = !needs_evidence || has(claim.verdict.stances());
    report.expect(borne_out, number, "the verdict has no evidence");
    let counted = claim.origins.iter().filter(|origin| origin.counts).count();
    let at_most = usize::try_from(claim.origins_at_most).unwrap_or_default();
    report.expect(counted == at_most, number, "`origins_at_most` is not the number of origins that count");
    let in_order = claim.independent_origins <= claim.origins_at_most;
    let enough = !claim.corroborated || claim.independent_origins >= policy.min_origins;
    report.expect(
        in_order && enough,
        number,
        "it has fewer independent origins than it says, or than the policy asks for",
    );
}

fn anchored(report: &mut Report, number: usize, mention: &Mention, what: &str) {
    let fits = mention.end.checked_sub(mention.start) == Some(mention.exact.chars().count());
    report.expect(fits, number, &format!("a {what} is longer or shorter than its place"));
}
