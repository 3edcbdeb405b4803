use super::verified::{CitedEvidence, VerifiedClaim};
use super::wire::ClaimSet;
use crate::database::word;
use crate::problem::Problem;
use crate::publisher::Interest;

const HEADER: [&str; 29] = [
    "claim_id",
    "revision",
    "type",
    "claim",
    "verdict",
    "corroborated",
    "independent_origins",
    "origins_at_most",
    "article_id",
    "article_title",
    "article_url",
    "article_publisher",
    "article_published",
    "mention",
    "mention_start",
    "mention_end",
    "evidence_id",
    "stance",
    "quote",
    "reliability",
    "credibility",
    "interested_party",
    "source_title",
    "source_url",
    "source_text_sha256",
    "origin",
    "interests",
    "derived_from_article",
    "later_than_article",
];

/// The set as a table (RFC 4180, with a header).
pub(super) fn csv(set: &ClaimSet) -> Result<String, Problem> {
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    table.write_record(HEADER).map_err(Problem::internal)?;
    for claim in &set.claims {
        let evidence = claim.evidence.iter().map(Some);
        let rows: Vec<Option<&CitedEvidence>> = if claim.evidence.is_empty() { vec![None] } else { evidence.collect() };
        for one in rows {
            let cells = about(claim).into_iter().chain(held_against(claim, one));
            table.write_record(cells.map(|cell| harmless(&cell))).map_err(Problem::internal)?;
        }
    }
    let bytes = table.into_inner().map_err(Problem::internal)?;
    String::from_utf8(bytes).map_err(Problem::internal)
}

fn about(claim: &VerifiedClaim) -> Vec<String> {
    let article = &claim.article;
    vec![
        claim.id.to_string(),
        claim.revision.to_string(),
        word(claim.claim_type),
        claim.text.clone(),
        word(claim.verdict),
        claim.corroborated.to_string(),
        claim.independent_origins.to_string(),
        claim.origins_at_most.to_string(),
        article.id.to_string(),
        article.title.clone(),
        article.url.clone().unwrap_or_default(),
        article.publisher.clone().unwrap_or_default(),
        article.published.clone().unwrap_or_default(),
        claim.mention.exact.clone(),
        claim.mention.start.to_string(),
        claim.mention.end.to_string(),
    ]
}

fn held_against(claim: &VerifiedClaim, evidence: Option<&CitedEvidence>) -> Vec<String> {
    let Some(evidence) = evidence else { return vec![String::new(); 13] };
    let origin = claim.origins.iter().position(|origin| origin.snapshots.contains(&evidence.snapshot.id));
    let source = evidence.source.as_ref();
    vec![
        evidence.id.to_string(),
        word(evidence.stance),
        evidence.quote.exact.clone(),
        word(evidence.reliability),
        evidence.credibility.to_string(),
        evidence.interested_party.to_string(),
        source.map(|source| source.title.clone()).unwrap_or_default(),
        source.and_then(|source| source.url.clone()).unwrap_or_default(),
        evidence.snapshot.text_sha256.clone(),
        // Rows of one claim with the same number are of one origin.
        origin.map(|origin| (origin + 1).to_string()).unwrap_or_default(),
        evidence.interests.iter().map(Interest::party).collect::<Vec<_>>().join("; "),
        evidence.derived_from_article.map(word).unwrap_or_default(),
        evidence.later_than_article.to_string(),
    ]
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection).
fn harmless(cell: &str) -> String {
    if cell.trim_start().starts_with(['=', '+', '-', '@']) || cell.starts_with(['\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"] {
            assert!(harmless(cell).starts_with('\''), "{cell:?}");
        }
        assert_eq!(harmless("1 = 1"), "1 = 1");
    }
}
