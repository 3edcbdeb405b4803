//! Why a claim is there: for those who improve the rules.

use std::fmt::Write;

use serde::Serialize;

use crate::claim::{self, RULES};
use crate::decode::Unreadable;
use crate::extract::{document, read};
use crate::extraction::{Claim, Edit, Range, WorthReason};
use crate::format::{self, Options};
use crate::reading::{Reading, Sentence};
use crate::span::CodePoints;

/// Why there is nothing to explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unexplained {
    Unreadable(Unreadable),
    /// The document has this many claims, numbered from 1.
    NoSuchClaim {
        claims: usize,
    },
}

/// The claim with this ordinal: its words, the rule that made it, its edits, and the sentence's tokens and parse as the rule
/// saw them. Numbers of words count from 1, offsets are code points.
pub fn explain(bytes: &[u8], options: &Options, ordinal: usize) -> Result<String, Unexplained> {
    let reading = read(format::read(bytes, options).map_err(Unexplained::Unreadable)?);
    let extraction = document(reading.clone());
    let found = extraction.claims.iter().find(|claim| claim.ordinal == ordinal);
    let claim = found.ok_or(Unexplained::NoSuchClaim { claims: extraction.claims.len() })?;
    let mut out = String::new();
    write_claim(&mut out, claim);
    write_rule(&mut out, &claim.rule);
    write_edits(&mut out, claim, &extraction.document.text);
    if let Some(sentence) = sentence(&reading, claim) {
        write_parse(&mut out, &reading.article.text, &sentence);
    }
    Ok(out)
}

/// The rules in the order in which they look at a sentence: name, and what each finds and leaves alone.
pub fn rules() -> impl Iterator<Item = (&'static str, &'static str)> {
    RULES.iter().map(|(name, _, about)| (*name, *about))
}

/// A value of a closed list, as the extraction document writes it.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

// Writing into a string cannot fail; the results are left.

fn write_claim(out: &mut String, claim: &Claim) {
    let mention = &claim.mention;
    let _ = writeln!(out, "claim {} ({}): {}", claim.ordinal, word(claim.claim_type), claim.text);
    let _ = writeln!(out, "words {}..{}: {}", mention.start, mention.end, mention.exact);
    let _ = writeln!(out, "confidence {:.2}, check-worthiness {:.2}", claim.confidence, claim.check_worthiness);
    for WorthReason { reason, weight } in &claim.check_worthiness_reasons {
        let _ = writeln!(out, "   {weight:+.2} {}", word(reason).replace('_', " "));
    }
    for attribution in &claim.attributions {
        let speaker = attribution.speaker.as_deref().unwrap_or("nobody named");
        let _ = writeln!(out, "attributed to {speaker} by \"{}\"", attribution.verb);
    }
    if let Some(ambiguity) = &claim.ambiguity {
        let _ = writeln!(out, "ambiguous: {}", ambiguity.reason);
    }
}

fn write_rule(out: &mut String, name: &str) {
    let _ = writeln!(out, "\nrule {name}");
    let about = rules().find(|(rule, _)| *rule == name).map_or("", |(_, about)| about);
    for line in about.lines() {
        let _ = writeln!(out, "   {}", line.trim());
    }
}

fn write_edits(out: &mut String, claim: &Claim, text: &str) {
    let _ = writeln!(out, "\nedits: {}", if claim.edits.is_empty() { "none" } else { "" });
    for Edit { kind, at, text: new, was, antecedent } in &claim.edits {
        let from = antecedent
            .as_ref()
            .map(|range| format!(", from {}..{} \"{}\"", range.start, range.end, within(text, range)));
        let instead = if was.is_empty() { String::new() } else { format!(" for \"{was}\"") };
        let _ =
            writeln!(out, "   {kind:?} at {}..{}: \"{new}\"{instead}{}", at.start, at.end, from.unwrap_or_default());
    }
}

fn within(text: &str, range: &Range) -> String {
    text.chars().skip(range.start).take(range.end.saturating_sub(range.start)).collect()
}

/// The sentence of the claim's words, with its names made whole as the rules see it.
fn sentence(reading: &Reading, claim: &Claim) -> Option<Sentence> {
    let text = reading.article.text.as_str();
    let points = CodePoints::new(text);
    let holds = |sentence: &&Sentence| {
        points.at(text, sentence.span.start()) <= claim.mention.start
            && claim.mention.start < points.at(text, sentence.span.end())
    };
    reading.sentences.iter().find(holds).map(|sentence| claim::mended(reading, sentence))
}

fn write_parse(out: &mut String, text: &str, sentence: &Sentence) {
    let _ = writeln!(out, "\nparse: word, lemma, part of speech, head, relation");
    for (index, word) in sentence.tree.words().iter().enumerate() {
        let head = word.head.map_or(0, |head| head + 1);
        let _ = writeln!(
            out,
            "{:>4} {:<20} {:<16} {:<6} {:<5} {head:>3} {}",
            index + 1,
            word.span.of(text),
            word.lemma,
            word.upos.name(),
            word.xpos.name(),
            word.relation.name()
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARTICLE: &[u8] = b"Tolvera Marine and Brask Shipping signed a lease.";

    #[test]
    fn a_claim_is_explained_by_its_rule_and_its_parse() {
        let explained = explain(ARTICLE, &Options::default(), 1).unwrap();
        assert!(explained.contains("rule signature") && explained.contains("nsubj"), "{explained}");
    }

    #[test]
    fn a_claim_that_is_not_there_is_counted_out() {
        let missing = explain(ARTICLE, &Options::default(), 99);
        assert!(matches!(missing, Err(Unexplained::NoSuchClaim { claims }) if claims > 0), "{missing:?}");
    }

    #[test]
    fn every_rule_says_what_it_finds_and_leaves_alone() {
        assert!(rules().all(|(_, about)| about.contains("Leaves alone")));
    }
}
