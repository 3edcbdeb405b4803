//! Claims that say the same: one is kept, the others become its further mentions.

use std::collections::BTreeSet;

use crate::extraction::{Claim, ClaimType, Detail};

/// A claim with where it stands: the sentence, and whether that is a heading or a highlight.
pub(crate) struct Placed {
    pub(crate) claim: Claim,
    pub(crate) sentence: usize,
    pub(crate) in_body: bool,
    /// Links the draft to the event whose date it is.
    pub(crate) clause: Option<usize>,
    pub(crate) part_of: Option<usize>,
}

/// Folds restatements into one claim each; what is returned keeps the order. The sentences whose claims all went into
/// others follow.
pub(crate) fn fold(placed: Vec<Placed>) -> Vec<Placed> {
    let mut kept: Vec<Placed> = Vec::with_capacity(placed.len());
    let mut contents: Vec<BTreeSet<String>> = Vec::new();
    for mut next in placed {
        let content = content(&next.claim.text);
        let same =
            kept.iter().zip(&contents).position(|(earlier, other)| says_the_same(earlier, &next, other, &content));
        let Some(index) = same else {
            kept.push(next);
            contents.push(content);
            continue;
        };
        let Some(earlier) = kept.get_mut(index) else { continue };
        if next.in_body && !earlier.in_body {
            std::mem::swap(&mut earlier.claim, &mut next.claim);
            std::mem::swap(&mut earlier.sentence, &mut next.sentence);
            std::mem::swap(&mut earlier.clause, &mut next.clause);
            std::mem::swap(&mut earlier.part_of, &mut next.part_of);
            earlier.in_body = true;
            if let Some(slot) = contents.get_mut(index) {
                *slot = content;
            }
        }
        let mention = next.claim.mention;
        if mention != earlier.claim.mention && !earlier.claim.restatements.contains(&mention) {
            earlier.claim.restatements.push(mention);
        }
        earlier.claim.restatements.append(&mut next.claim.restatements);
    }
    kept
}

fn says_the_same(earlier: &Placed, next: &Placed, other: &BTreeSet<String>, content: &BTreeSet<String>) -> bool {
    let (a, b) = (&earlier.claim, &next.claim);
    if a.claim_type != b.claim_type || a.polarity != b.polarity || a.modality != b.modality {
        return false;
    }
    match (&a.detail, &b.detail) {
        (Detail::Signature(x), Detail::Signature(y)) => {
            x.signatory == y.signatory && same_instrument(x.instrument.as_deref(), y.instrument.as_deref())
        }
        (Detail::Role(x), Detail::Role(y)) => x.person == y.person && x.role.eq_ignore_ascii_case(&y.role),
        _ if a.text == b.text => true,
        _ => earlier.in_body != next.in_body && a.claim_type != ClaimType::Date && alike(other, content),
    }
}

/// Whether two names of what was signed can be one thing: "a lease" and "the lease", "the pact" and "the agreement".
fn same_instrument(one: Option<&str>, other: Option<&str>) -> bool {
    const ANY: [&str; 8] =
        ["agreement", "deal", "pact", "accord", "contract", "memorandum", "understanding", "document"];
    let joins =
        |word: &&str| matches!(*word, "of" | "with" | "to" | "on" | "for" | "between" | "in" | "by" | "that" | "worth");
    let head = |words: &str| words.split(' ').take_while(|word| !joins(word)).last().map(str::to_lowercase);
    match (one.and_then(head), other.and_then(head)) {
        (Some(one), Some(other)) => one == other || ANY.contains(&one.as_str()) && ANY.contains(&other.as_str()),
        _ => true,
    }
}

/// Whether most words of the one are words of the other.
fn alike(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    let common = a.intersection(b).count();
    common > 2 && common * 10 >= a.len().max(b.len()) * 8
}

fn content(text: &str) -> BTreeSet<String> {
    const LIGHT: [&str; 16] =
        ["a", "an", "the", "of", "in", "on", "to", "for", "is", "are", "was", "were", "has", "have", "and", "that"];
    text.split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|word| !word.is_empty() && !LIGHT.contains(&word.as_str()))
        .map(|word| if word.len() > 4 { word.trim_end_matches('s').to_string() } else { word })
        .collect()
}
