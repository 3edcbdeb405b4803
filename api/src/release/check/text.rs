use std::collections::BTreeMap;

use claimbench_core::extraction::Mention;
use serde::Deserialize;

use super::Report;
use crate::export::{CitedSnapshot, QuoteCut, VerifiedClaim};
use crate::id::{RedactionId, SnapshotId};
use crate::secret::sha256;

/// The words that have to stand in each cited text.
#[derive(Default)]
pub(super) struct Quotes {
    of: BTreeMap<SnapshotId, Cited>,
    quotes: usize,
    looked_up: usize,
    /// Quotes whose words, or whose text, went by a redaction.
    redacted: usize,
}

struct Cited {
    text_sha256: String,
    /// With the number of the line that quotes.
    quotes: Vec<(usize, Mention, Option<QuoteCut>)>,
    /// Whether another line gives the same text another hash.
    is_torn: bool,
    has_come: bool,
}

/// A line with a cited text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    pub(super) snapshot: SnapshotId,
    text_sha256: String,
    pub(super) text: Option<String>,
    /// By which it went.
    redaction: Option<RedactionId>,
}

impl Quotes {
    pub(super) fn note(&mut self, number: usize, claim: VerifiedClaim) {
        let VerifiedClaim { snapshot, mention, restatements, evidence, redaction, .. } = claim;
        for mention in std::iter::once(mention).chain(restatements) {
            self.quote(number, &snapshot, (mention, None), redaction);
        }
        for one in evidence {
            self.quote(number, &one.snapshot, (one.quote, one.cut), one.redaction);
        }
    }

    fn quote(
        &mut self,
        number: usize,
        snapshot: &CitedSnapshot,
        (quote, cut): (Mention, Option<QuoteCut>),
        redaction: Option<RedactionId>,
    ) {
        self.quotes += 1;
        let text_sha256 = &snapshot.text_sha256;
        let cited = self.of.entry(snapshot.id).or_insert_with(|| Cited {
            text_sha256: text_sha256.clone(),
            quotes: Vec::new(),
            is_torn: false,
            has_come: false,
        });
        cited.is_torn |= cited.text_sha256 != *text_sha256;
        match redaction {
            None => cited.quotes.push((number, quote, cut)),
            Some(_) => self.redacted += 1,
        }
    }

    /// Looks up what is quoted from the text of this line.
    pub(super) fn look_up(&mut self, report: &mut Report, number: usize, line: &str) {
        let Text { snapshot, text_sha256, text, redaction } = match serde_json::from_str(line) {
            Ok(text) => text,
            Err(error) => {
                return report.fault(number, format!("neither a claim that the manifest counts nor a text: {error}"));
            }
        };
        let Some(cited) = self.of.get_mut(&snapshot) else {
            return report.fault(number, "no claim cites this text");
        };
        report.expect(!std::mem::replace(&mut cited.has_come, true), number, "the text stands in the file twice");
        let Some(text) = text else {
            let is_told = redaction.is_some() && text_sha256 == cited.text_sha256;
            report.expect(is_told, number, "a text is missing, and no redaction of it is named");
            self.redacted += cited.quotes.len();
            return;
        };
        let hash = sha256(text.as_bytes());
        let is_cited = hash == text_sha256 && hash == cited.text_sha256;
        report.expect(is_cited, number, "the text is not the one whose SHA-256 the claims cite");
        let points: Vec<char> = text.chars().collect();
        for (line, quote, cut) in &cited.quotes {
            report.expect(
                stands(&points, quote) && cut.as_ref().is_none_or(|cut| goes_on(&points, quote, cut)),
                *line,
                &format!("{:?} does not stand in its text, line {number}", quote.exact),
            );
            self.looked_up += 1;
        }
    }

    pub(super) fn conclude(self, report: &mut Report) {
        if self.of.values().any(|cited| cited.is_torn) {
            report.fault_of_file("two claims give one text different SHA-256");
        }
        let Self { quotes, looked_up, redacted, .. } = self;
        let left = if looked_up + redacted < quotes {
            "; for the others the file lacks the text (stream it with texts=true)"
        } else {
            ""
        };
        let gone = if redacted > 0 { format!(", {redacted} redacted") } else { String::new() };
        report.found("quotes", format!("{looked_up} of {quotes} looked up in their archived texts{gone}{left}"));
    }
}

/// Whether the words, and what stands around them, are where the quote says.
fn stands(text: &[char], quote: &Mention) -> bool {
    let Mention { exact, prefix, suffix, start, end } = quote;
    let (Some(before), Some(words), Some(after)) = (text.get(..*start), text.get(*start..*end), text.get(*end..))
    else {
        return false;
    };
    let (prefix, suffix): (Vec<char>, Vec<char>) = (prefix.chars().collect(), suffix.chars().collect());
    words.iter().copied().eq(exact.chars()) && before.ends_with(&prefix) && after.starts_with(&suffix)
}

/// Whether the rest of a quote that was cut stands behind what is left of it.
fn goes_on(text: &[char], quote: &Mention, cut: &QuoteCut) -> bool {
    let whole = text.get(quote.start..cut.end);
    cut.end > quote.end && whole.is_some_and(|whole| sha256(whole.iter().collect::<String>().as_bytes()) == cut.sha256)
}
