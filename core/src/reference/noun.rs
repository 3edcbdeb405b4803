//! What a text speaks of without a name: "a lease", "the analysts"; and names that stand in one list.

use super::candidate;
use super::discourse::{Discourse, Rank};
use crate::extraction::EntityKind;
use crate::mention::EntityIndex;
use crate::mention::gazetteer::{self, Listing};
use crate::span::Span;
use crate::syntax::{Relation, Upos, Word, Xpos};

/// Single things before `offset`, in this sentence and the last, the best first.
pub(super) fn things(discourse: &Discourse, offset: usize) -> Vec<(Span, f32)> {
    nouns(discourse, offset, |word| word.xpos == Xpos::Nn && !is_person(word))
}

/// Several of a kind.
pub(super) fn plurals(discourse: &Discourse, offset: usize) -> Vec<(Span, f32)> {
    nouns(discourse, offset, |word| word.xpos == Xpos::Nns)
}

fn nouns(discourse: &Discourse, offset: usize, fits: impl Fn(&Word) -> bool) -> Vec<(Span, f32)> {
    let mut found = Vec::new();
    for sentence in discourse.number().saturating_sub(1)..=discourse.number() {
        let words = discourse.words_of(sentence);
        for (index, word) in words.iter().enumerate().filter(|(_, word)| word.upos == Upos::Noun && fits(word)) {
            let Some(rank) = rank(word) else { continue };
            let span = phrase(words, index);
            let named = discourse.before(span.end()).any(|mention| mention.span.contains(word.span));
            if span.end() <= offset && !named && !is_time(word) {
                found.push((span, candidate::standing(discourse, sentence, rank) - 0.2));
            }
        }
    }
    found.sort_by(|one, other| other.1.total_cmp(&one.1).then(other.0.cmp(&one.0)));
    found
}

/// Only what a clause is about; what stands deeper is seldom meant.
fn rank(word: &Word) -> Option<Rank> {
    match word.relation {
        Relation::Nsubj | Relation::NsubjPass => Some(Rank::Subject),
        Relation::Obj => Some(Rank::Object),
        _ => None,
    }
}

fn is_person(word: &Word) -> bool {
    gazetteer::word(&word.lemma).is(Listing::POST)
        || matches!(word.lemma.as_str(), "man" | "woman" | "person" | "child")
}

fn is_time(word: &Word) -> bool {
    matches!(word.lemma.as_str(), "day" | "week" | "month" | "quarter" | "year" | "decade" | "hour" | "minute" | "time")
}

/// The noun with what stands before it: "a 25-year lease".
pub(super) fn phrase(words: &[Word], head: usize) -> Span {
    let Some(noun) = words.get(head) else { return Span::default() };
    let belongs = |index: usize| {
        let mut at = Some(index);
        for _ in 0..4 {
            match at.and_then(|at| words.get(at)) {
                Some(word) if word.head == Some(head) => {
                    return word.relation != Relation::Case && word.relation != Relation::Cc;
                }
                Some(word) if word.head.is_some_and(|above| above < head) => at = word.head,
                _ => return false,
            }
        }
        false
    };
    let first = (0..head).rev().take_while(|index| belongs(*index)).last().unwrap_or(head);
    words.get(first).map_or(noun.span, |word| word.span.cover(noun.span))
}

/// The last two or more people or organizations that stand in one list: "Ann Lee and Bo Ek".
pub(super) fn named_together(discourse: &Discourse, offset: usize) -> Option<(Vec<EntityIndex>, Span, f32)> {
    let mentions: Vec<_> = discourse.before(offset).collect();
    let joined = |from: Span, to: Span| {
        let between = Span::new(from.end(), to.start()).of(discourse.text()).trim();
        matches!(between, "and" | "," | ", and") && from.end() < to.start()
    };
    let last = (1..mentions.len()).rev().find(|at| joined(mentions[at - 1].span, mentions[*at].span))?;
    let first = (1..=last).rev().take_while(|at| joined(mentions[at - 1].span, mentions[*at].span)).last()? - 1;
    let group = &mentions[first..=last];
    let kind = |entity| discourse.profile(entity).map(|profile| profile.kind);
    let alike =
        group.iter().all(|each| kind(each.entity) == kind(group[0].entity) && each.sentence == group[0].sentence);
    let place = kind(group[0].entity) == Some(EntityKind::Place)
        && !group.iter().all(|each| discourse.profile(each.entity).is_some_and(|profile| profile.country));
    let mut entities: Vec<EntityIndex> = group.iter().map(|each| each.entity).collect();
    entities.dedup();
    let span = group[0].span.cover(group[group.len() - 1].span);
    let rank = group.iter().map(|each| each.rank).min().unwrap_or(Rank::Other);
    let score = candidate::standing(discourse, group[0].sentence, rank);
    (alike && !place && entities.len() > 1).then_some((entities, span, score))
}
