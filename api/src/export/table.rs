//! Claims as a table: one row for each piece of evidence; a claim without evidence has one row.

use super::verified::{CitedEvidence, VerifiedClaim};
use super::wire::ClaimSet;
use crate::database::word;
use crate::problem::Problem;
use crate::publisher::Interest;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    /// Digits, or nothing.
    Number,
    /// `true` or `false`, or nothing.
    Truth,
}

use Kind::{Number, Text, Truth};

pub(crate) const COLUMNS: [(&str, Kind); 30] = [
    ("claim_id", Text),
    ("revision", Number),
    ("type", Text),
    ("claim", Text),
    ("verdict", Text),
    ("corroborated", Truth),
    ("independent_origins", Number),
    ("origins_at_most", Number),
    ("article_id", Text),
    ("article_title", Text),
    ("article_url", Text),
    ("article_publisher", Text),
    ("article_published", Text),
    ("mention", Text),
    ("mention_start", Number),
    ("mention_end", Number),
    ("evidence_id", Text),
    ("stance", Text),
    ("quote", Text),
    ("reliability", Text),
    ("credibility", Number),
    ("interested_party", Truth),
    ("source_title", Text),
    ("source_url", Text),
    ("source_text_sha256", Text),
    ("origin", Number),
    ("interests", Text),
    ("derived_from_article", Text),
    ("later_than_article", Truth),
    ("source_licence", Text),
];

/// The set as a table (RFC 4180, with a header).
pub(super) fn csv(set: &ClaimSet) -> Result<String, Problem> {
    let mut table = Vec::new();
    line(&mut table, COLUMNS.map(|(name, _)| name.to_owned()), csv::QuoteStyle::Necessary)?;
    for row in set.claims.iter().flat_map(rows) {
        line(&mut table, row, csv::QuoteStyle::Necessary)?;
    }
    String::from_utf8(table).map_err(Problem::internal)
}

/// Writes a row, no cell of which is a formula.
pub(crate) fn line(
    out: &mut Vec<u8>,
    row: impl IntoIterator<Item = String>,
    quoted: csv::QuoteStyle,
) -> Result<(), Problem> {
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).quote_style(quoted).from_writer(out);
    table.write_record(row.into_iter().map(|cell| harmless(&cell))).map_err(Problem::internal)?;
    table.flush().map_err(Problem::internal)
}

/// The rows of a claim, each as long as `COLUMNS`.
pub(crate) fn rows(claim: &VerifiedClaim) -> Vec<Vec<String>> {
    let evidence = claim.evidence.iter().map(Some);
    let evidence: Vec<Option<&CitedEvidence>> = if claim.evidence.is_empty() { vec![None] } else { evidence.collect() };
    evidence.into_iter().map(|one| about(claim).into_iter().chain(held_against(claim, one)).collect()).collect()
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
    let Some(evidence) = evidence else { return vec![String::new(); 14] };
    let origin = claim.origins.iter().position(|origin| origin.snapshots.contains(&evidence.snapshot.id));
    let source = evidence.source.as_ref();
    vec![
        evidence.id.to_string(),
        word(evidence.stance),
        evidence.says(),
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
        source.and_then(|source| source.licence.clone()).unwrap_or_default(),
    ]
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). White space, and characters
/// that nobody sees, are skipped as spreadsheets skip them; the wide forms are what East Asian ones take for the narrow.
fn harmless(cell: &str) -> String {
    let is_unseen = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
    };
    let first = cell.trim_start_matches(is_unseen).chars().next();
    let begins = first.is_some_and(|first| "=+-@|\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}\u{2212}".contains(first));
    if begins || cell.starts_with(['\t', '\r', '\n', '\0']) { format!("'{cell}") } else { cell.to_owned() }
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
