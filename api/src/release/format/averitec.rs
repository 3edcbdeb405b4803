use chrono::NaiveDate;
use claimbench_core::extraction::ClaimType;
use serde_json::{Value, json};

use super::Writer;
use super::listed::Listed;
use crate::database::parsed;
use crate::export::{CitedEvidence, VerifiedClaim};
use crate::problem::Problem;
use crate::release::row;
use crate::verdict::Verdict;

/// The list of claims that AVeriTeC's scorers read. Its four labels know no claim that cannot be checked, so these are left out; each piece
/// of evidence is the answer to the question of what its source says. `claim_id` is ours.
#[derive(Default)]
pub(super) struct Averitec(Listed);

impl Writer for Averitec {
    fn begin(&mut self, out: &mut Vec<u8>, _: &row::Model) -> Result<(), Problem> {
        self.0.begin(out, "");
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        let claim: VerifiedClaim = parsed(line)?;
        label(claim.verdict).map_or(Ok(()), |label| self.0.item(out, &of_claim(&claim, label)))
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.0.end(out, "");
        Ok(())
    }
}

fn label(verdict: Verdict) -> Option<&'static str> {
    match verdict {
        Verdict::Supported => Some("Supported"),
        Verdict::Refuted => Some("Refuted"),
        Verdict::NotEnoughEvidence => Some("Not Enough Evidence"),
        Verdict::Conflicting => Some("Conflicting Evidence/Cherrypicking"),
        Verdict::NotCheckable => None,
    }
}

fn of_claim(claim: &VerifiedClaim, label: &str) -> Value {
    let reasons: Vec<&str> = claim.assessments.iter().map(|one| one.rationale.as_str()).collect();
    json!({
        "claim": claim.text,
        "claim_id": claim.id,
        "required_reformulation": !claim.edits.is_empty(),
        "speaker": claim.attributions.iter().rev().find_map(|one| one.speaker.as_ref()),
        "claim_date": claim.article.published.as_deref().and_then(day),
        "original_claim_url": claim.article.url,
        "cached_original_claim_url": null,
        "reporting_source": claim.article.publisher,
        "location_ISO_code": null,
        "label": label,
        "claim_types": [kind(claim.claim_type)],
        "fact_checking_strategies": ["Written Evidence"],
        "fact_checking_article": null,
        "questions": claim.evidence.iter().map(question).collect::<Vec<_>>(),
        "justification": reasons.join("\n\n"),
    })
}

/// `15-6-2025`.
fn day(published: &str) -> Option<String> {
    let day: NaiveDate = published.parse().ok()?;
    Some(day.format("%-d-%-m-%Y").to_string())
}

fn kind(claim_type: ClaimType) -> &'static str {
    match claim_type {
        ClaimType::Quantity => "Numerical Claim",
        ClaimType::Statement => "Quote Verification",
        ClaimType::Aim | ClaimType::Opinion => "Position Statement",
        ClaimType::Signature | ClaimType::Date | ClaimType::Role | ClaimType::Relation | ClaimType::Event => {
            "Event/Property Claim"
        }
    }
}

fn question(evidence: &CitedEvidence) -> Value {
    let source = evidence.source.as_ref();
    let title = source.map_or("the article itself", |source| source.title.as_str());
    let mut question = json!({
        "question": format!("What does {title} say?"),
        "answers": [{
            "answer": evidence.says(),
            "answer_type": "Extractive",
            "source_url": source.and_then(|source| source.url.as_ref()),
            "source_medium": "Web text",
            "cached_source_url": null,
        }],
    });
    if let Some(terms) = source.and_then(|source| source.licence.as_deref()) {
        question["answers"][0]["source_licence"] = terms.into();
    }
    question
}
