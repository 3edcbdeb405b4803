//! "The company", "the authority", "the two sides", "the deal".

use super::candidate;
use super::discourse::{Discourse, Mentioned};
use super::noun;
use crate::extraction::EntityKind;
use crate::mention::EntityIndex;
use crate::reading::{Reference, Target};
use crate::span::Span;
use crate::syntax::{Upos, Word};

/// Words that any company can be called.
const COMPANY: [&str; 24] = [
    "company",
    "firm",
    "group",
    "corporation",
    "carrier",
    "airline",
    "automaker",
    "carmaker",
    "manufacturer",
    "maker",
    "bank",
    "lender",
    "retailer",
    "operator",
    "producer",
    "supplier",
    "developer",
    "business",
    "startup",
    "enterprise",
    "utility",
    "insurer",
    "miner",
    "conglomerate",
];

/// Words for an institution that stand in its name.
const INSTITUTION: [&str; 26] = [
    "university",
    "school",
    "college",
    "institute",
    "academy",
    "ministry",
    "agency",
    "department",
    "commission",
    "council",
    "court",
    "parliament",
    "union",
    "party",
    "club",
    "hospital",
    "museum",
    "church",
    "association",
    "foundation",
    "authority",
    "board",
    "committee",
    "federation",
    "organization",
    "port",
];

/// Words for what two parties agree on, each of which can name again what another has named.
const AGREEMENT: [&str; 18] = [
    "agreement",
    "deal",
    "pact",
    "accord",
    "contract",
    "memorandum",
    "treaty",
    "lease",
    "partnership",
    "merger",
    "acquisition",
    "transaction",
    "purchase",
    "takeover",
    "alliance",
    "arrangement",
    "settlement",
    "venture",
];

/// A definite description and what it means.
pub(super) fn description(discourse: &Discourse, word: usize) -> Option<Reference> {
    let (end, noun) = described(discourse, word)?;
    let first = discourse.words().get(word)?.span;
    let span = first.cover(discourse.words().get(end)?.span);
    let named = discourse.here().any(|mention| mention.span.overlaps(span));
    let target = (!named).then(|| target(discourse, word, end, &noun)).flatten()?;
    Some(Reference { span, target })
}

/// The last word of "the company", "the two sides", "both parties" and its noun in the singular.
fn described(discourse: &Discourse, word: usize) -> Option<(usize, String)> {
    let form = |at: usize| discourse.form(at).to_lowercase();
    let end = match (form(word).as_str(), form(word + 1).as_str()) {
        ("the", "two") | ("both", "the") => word + 2,
        ("the" | "this" | "that", _) => word + 1,
        ("both", _) => word + 1,
        _ => return None,
    };
    let noun = discourse.words().get(end).filter(|noun| noun.upos == Upos::Noun)?;
    // "The company law", "the bank of the river" describe something else.
    let goes_on = discourse
        .words()
        .get(end + 1)
        .is_some_and(|next| matches!(next.upos, Upos::Noun | Upos::Propn) || next.lemma == "of" || next.lemma == "-");
    (!goes_on).then(|| (end, noun.lemma.to_lowercase()))
}

fn target(discourse: &Discourse, word: usize, end: usize, noun: &str) -> Option<Target> {
    let offset = discourse.words().get(word)?.span.start();
    let two = discourse.form(word).eq_ignore_ascii_case("both") || end == word + 2;
    if two {
        return pair(discourse, offset, noun);
    }
    if COMPANY.contains(&noun) {
        return company(discourse, offset, noun);
    }
    if INSTITUTION.contains(&noun) {
        return called(discourse, offset, noun);
    }
    if matches!(noun, "country" | "nation" | "kingdom" | "republic" | "government") {
        return place(discourse, offset, noun);
    }
    if AGREEMENT.contains(&noun) {
        return agreement(discourse, offset);
    }
    holder(discourse, offset, noun)
}

/// The company of whoever speaks, else the one that stands out.
fn company(discourse: &Discourse, offset: usize, noun: &str) -> Option<Target> {
    let speaker = discourse.before(offset).rev().find(|mention| discourse.is_kind(mention.entity, EntityKind::Person));
    let theirs = speaker
        .filter(|mention| mention.sentence == discourse.number())
        .and_then(|mention| discourse.profile(mention.entity)?.organization);
    let found = candidate::candidates(discourse, offset, |mention| {
        let profile = discourse.profile(mention.entity).filter(|profile| profile.company)?;
        let own = if theirs == Some(mention.entity) { 1.5 } else { 0.0 };
        Some(own + if profile.is_called(noun) { 0.5 } else { 0.0 })
    });
    match found.is_empty().then_some(theirs).flatten() {
        Some(entity) => Some(Target::Resolved { entities: vec![entity], antecedent: speaker?.span }),
        None => candidate::target(&found),
    }
}

/// An organization in whose name the word stands, "the school" a university too.
fn called(discourse: &Discourse, offset: usize, noun: &str) -> Option<Target> {
    let found = candidate::candidates(discourse, offset, |mention| {
        let profile = discourse.profile(mention.entity)?;
        let school =
            noun == "school" && ["university", "college", "institute"].iter().any(|word| profile.is_called(word));
        let fits = profile.kind == EntityKind::Organization && (profile.is_called(noun) || school);
        fits.then_some(0.0)
    });
    candidate::target(&found)
}

fn place(discourse: &Discourse, offset: usize, noun: &str) -> Option<Target> {
    let found = candidate::candidates(discourse, offset, |mention| {
        let profile = discourse.profile(mention.entity).filter(|profile| profile.country)?;
        Some(if profile.is_called(noun) { 0.5 } else { 0.0 })
    });
    candidate::target(&found)
}

/// "The ambassador": the one person with this post.
fn holder(discourse: &Discourse, offset: usize, noun: &str) -> Option<Target> {
    let found = candidate::candidates(discourse, offset, |mention| {
        let profile = discourse.profile(mention.entity).filter(|profile| profile.kind == EntityKind::Person)?;
        profile
            .posts
            .iter()
            .any(|post| post.rsplit(' ').next() == Some(noun) || post.split(' ').any(|word| word == noun))
            .then_some(0.0)
    });
    candidate::target(&found)
}

/// What was introduced with "a" and is of the kind.
fn agreement(discourse: &Discourse, offset: usize) -> Option<Target> {
    let sentences = (discourse.number().saturating_sub(6)..=discourse.number()).rev();
    let introduced = |(words, index): (&[Word], usize)| {
        let span = noun::phrase(words, index);
        let word = words.get(index)?;
        let indefinite =
            ["a ", "an ", "A ", "An "].iter().any(|article| span.of(discourse.text()).starts_with(article));
        let fits = word.upos == Upos::Noun && AGREEMENT.contains(&word.lemma.as_str()) && span.end() <= offset;
        (indefinite && fits).then_some(span)
    };
    let words = sentences.map(|sentence| discourse.words_of(sentence));
    let mut each = words.flat_map(|words| (0..words.len()).rev().map(move |index| (words, index)));
    each.find_map(introduced).map(|antecedent| Target::Thing { antecedent })
}

/// The two that the passage is about: "sides" of either kind, "companies", "governments".
fn pair(discourse: &Discourse, offset: usize, noun: &str) -> Option<Target> {
    let fits = |mention: &&Mentioned| {
        discourse.profile(mention.entity).is_some_and(|profile| match noun {
            "company" | "firm" | "group" | "carrier" | "airline" | "bank" => profile.company,
            "country" | "nation" | "government" | "state" => profile.country,
            "side" | "party" | "partner" => profile.kind == EntityKind::Organization || profile.country,
            "man" | "woman" | "leader" | "minister" | "president" => profile.kind == EntityKind::Person,
            _ => false,
        })
    };
    let mut found: Vec<(EntityIndex, Span, usize)> = Vec::new();
    for mention in discourse.before(offset).rev().filter(fits) {
        // Two are enough; what was said of others before is past.
        if found.len() >= 2 && found.iter().all(|(_, _, sentence)| *sentence > mention.sentence) {
            break;
        }
        if !found.iter().any(|(entity, ..)| *entity == mention.entity) {
            found.push((mention.entity, mention.span, mention.sentence));
        }
    }
    let kinds: Vec<bool> =
        found.iter().map(|(entity, ..)| discourse.is_kind(*entity, EntityKind::Organization)).collect();
    let found: Vec<_> = match kinds.iter().filter(|organization| **organization).count() {
        2 => found.into_iter().zip(kinds).filter(|(_, organization)| *organization).map(|(found, _)| found).collect(),
        _ => found,
    };
    match found.as_slice() {
        [(later, to, _), (earlier, from, _)] => {
            let near = Some(from.cover(*to)).filter(|span| span.len() < 200).unwrap_or(*from);
            let entities = vec![*earlier.min(later), *earlier.max(later)];
            Some(Target::Resolved { entities, antecedent: near })
        }
        _ => {
            let (entities, antecedent) =
                discourse.pair.clone().filter(|_| matches!(noun, "side" | "party" | "partner"))?;
            Some(Target::Resolved { entities, antecedent })
        }
    }
}
