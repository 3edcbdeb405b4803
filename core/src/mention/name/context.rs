//! What the whole article shows of a word: one that is a family name in one sentence is one in the next.

use std::collections::HashMap;

use super::look::{Look, Shape};
use crate::mention::gazetteer::Listing;

/// For each word as it is written, the company that it keeps somewhere in the article: a set of bits.
#[derive(Default)]
pub struct Context<'a>(HashMap<&'a str, u32>);

const LOWER: u32 = 1;
const INSIDE_SENTENCE: u32 = 1 << 1;
const AFTER_TITLE: u32 = 1 << 2;
const BEFORE_INSTITUTION: u32 = 1 << 3;
const AFTER_GIVEN: u32 = 1 << 4;
const AFTER_IN: u32 = 1 << 5;
const POSSESSIVE: u32 = 1 << 6;
const BRACKETED: u32 = 1 << 7;
const BEFORE_CODE: u32 = 1 << 8;
const AFTER_THE: u32 = 1 << 9;
const BEFORE_SPEECH: u32 = 1 << 10;

impl<'a> Context<'a> {
    pub fn of(looks: &[Look<'a>]) -> Self {
        let mut seen = HashMap::new();
        for look in looks {
            for index in 0..look.len() {
                let word = look.text(index);
                if look.capital(index) {
                    *seen.entry(word).or_insert(0) |= company(look, index);
                }
            }
        }
        let mut context = Self(seen);
        context.note_lower(looks);
        context
    }

    /// What is known of the word.
    pub fn get(&self, word: &str) -> u32 {
        self.0.get(word).copied().unwrap_or(0)
    }

    /// Whether it follows a title or a given name, or speaks.
    pub(super) fn is_personal(&self, word: &str) -> bool {
        self.get(word) & (AFTER_TITLE | AFTER_GIVEN | BEFORE_SPEECH) != 0
    }

    /// Marks the words that stand at the head of a sentence with a capital and elsewhere without.
    fn note_lower(&mut self, looks: &[Look<'a>]) {
        let small: std::collections::HashSet<&str> = looks
            .iter()
            .flat_map(|look| (0..look.len()).filter_map(|index| look.get(index)))
            .filter(|word| word.shape == Shape::Lower)
            .map(|word| word.text)
            .collect();
        for (word, bits) in &mut self.0 {
            if small.contains(word.to_lowercase().as_str()) {
                *bits |= LOWER;
            }
        }
    }
}

fn company(look: &Look, index: usize) -> u32 {
    let before = index.checked_sub(1).map_or("", |before| look.text(before));
    let after = look.text(index + 1);
    let is_before = |kinds| index > 0 && look.is(index - 1, kinds);
    let institution = look.is(index + 1, Listing::SUFFIX) || look.is(index + 1, Listing::ORGANIZATION_HEAD);
    let code = look.get(index + 1).is_some_and(|word| matches!(word.shape, Shape::Code | Shape::Number));
    let facts = [
        (INSIDE_SENTENCE, before.starts_with(char::is_lowercase)),
        (AFTER_TITLE, is_before(Listing::HONORIFIC) || is_before(Listing::POST)),
        (BEFORE_INSTITUTION, look.capital(index + 1) && institution),
        (AFTER_GIVEN, is_before(Listing::GIVEN)),
        (AFTER_IN, matches!(before, "in" | "near" | "In")),
        (POSSESSIVE, matches!(after, "'s" | "’s")),
        (BRACKETED, before == "(" && after == ")"),
        (BEFORE_CODE, code),
        (AFTER_THE, matches!(before, "the" | "The")),
        (BEFORE_SPEECH, matches!(after, "said" | "says" | "told" | "added")),
    ];
    facts.into_iter().filter(|(_, holds)| *holds).fold(0, |bits, (bit, _)| bits | bit)
}
