use crate::mention::gazetteer::{self, Listing};
use crate::reading::Sentence;
use crate::span::Span;
use crate::syntax::{Relation, Xpos};

/// A sentence's words with all that finding names needs to know of them.
pub struct Look<'a> {
    text: &'a str,
    words: Vec<LookedAt<'a>>,
}

pub(crate) struct LookedAt<'a> {
    pub(crate) text: &'a str,
    pub(crate) span: Span,
    pub(crate) xpos: Xpos,
    pub(crate) listing: Listing,
    pub(crate) shape: Shape,
    head: Option<usize>,
    relation: Relation,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Lower,
    /// "Tellan"
    Capital,
    /// "POA", "U.S."
    Upper,
    /// "iPhone", "McKay"
    Mixed,
    Number,
    /// "A380"
    Code,
    Sign,
}

impl<'a> Look<'a> {
    pub fn at(text: &'a str, sentence: &Sentence) -> Self {
        let words = sentence.tree.words().iter().map(|word| {
            let words = word.span.of(text);
            LookedAt {
                text: words,
                span: word.span,
                xpos: word.xpos,
                listing: gazetteer::word(words),
                shape: Shape::of(words),
                head: word.head,
                relation: word.relation,
            }
        });
        Self { text, words: words.collect() }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Each word's governor and its relation to it.
    pub(crate) fn governors(&self) -> impl Iterator<Item = (Option<usize>, Relation)> + '_ {
        self.words.iter().map(|word| (word.head, word.relation))
    }

    pub(crate) fn get(&self, index: usize) -> Option<&LookedAt<'a>> {
        self.words.get(index)
    }

    /// The word before `index`.
    pub(crate) fn before(&self, index: usize) -> Option<&LookedAt<'a>> {
        self.words.get(index.checked_sub(1)?)
    }

    pub(crate) fn is(&self, index: usize, kinds: Listing) -> bool {
        self.get(index).is_some_and(|word| word.listing.is(kinds))
    }

    pub(crate) fn text(&self, index: usize) -> &'a str {
        self.get(index).map_or("", |word| word.text)
    }

    /// A capitalized word, an acronym or a name like "iPhone".
    pub(crate) fn capital(&self, index: usize) -> bool {
        self.get(index).is_some_and(|word| !matches!(word.shape, Shape::Lower | Shape::Number | Shape::Sign))
    }

    /// The runs of capitalized words between `first` and `end`, with the small words and signs that join them inside a name.
    pub fn runs(&self, first: usize, end: usize) -> Vec<(usize, usize)> {
        let mut runs = Vec::new();
        let mut at = first;
        while at < end {
            if !self.capital(at) {
                at += 1;
                continue;
            }
            let mut stop = at + 1;
            while let Some(next) = self.joined(stop).filter(|next| *next <= end) {
                stop = next;
            }
            runs.push((at, stop));
            at = stop;
        }
        runs
    }

    /// The end of the run that takes in what stands at `index`.
    fn joined(&self, index: usize) -> Option<usize> {
        if self.capital(index) {
            return Some(index + 1);
        }
        let small = self.get(index).is_some_and(|word| word.shape == Shape::Number)
            || self.is(index, Listing::INSIDE)
            || matches!(self.text(index), "-" | "–" | "&" | "'" | ".");
        let the = usize::from(self.text(index + 1) == "the");
        (small && self.capital(index + 1 + the)).then_some(index + 2 + the)
    }

    /// Where the name begins when the titles and what stands before them are left out; `first` where nothing follows them.
    pub fn past_titles(&self, first: usize, end: usize) -> usize {
        let title = Listing::POST.with(Listing::HONORIFIC);
        let name = (first..end).rev().find(|index| self.is(*index, title)).map_or(first, |title| title + 1);
        if name < end { name } else { first }
    }

    /// The span from word `first` up to, but not with, word `end`.
    pub(crate) fn span(&self, first: usize, end: usize) -> Span {
        match (self.get(first), self.before(end)) {
            (Some(from), Some(to)) if first < end => from.span.cover(to.span),
            _ => Span::default(),
        }
    }

    pub(crate) fn words(&self, first: usize, end: usize) -> &'a str {
        self.span(first, end).of(self.text)
    }

    /// The longest name of the lists that begins at `index`: the word after its end, and what it is.
    pub(crate) fn listed(&self, index: usize) -> Option<(usize, Listing)> {
        const LONGEST: usize = 7;
        let longest = if self.is(index, Listing::BEGINS) { LONGEST } else { 1 };
        (index + 1..=(index + longest).min(self.len())).rev().find_map(|end| {
            let words = self.words(index, end);
            let listing = match gazetteer::name(words) {
                unknown if unknown == Listing::default() && words.contains(" - ") => {
                    gazetteer::name(&words.replace(" - ", "-"))
                }
                listing => listing,
            };
            (listing != Listing::default()).then_some((end, listing))
        })
    }
}

impl Shape {
    fn of(word: &str) -> Shape {
        let (mut upper, mut lower, mut digit) = (0, 0, 0);
        for character in word.chars() {
            upper += usize::from(character.is_uppercase());
            lower += usize::from(character.is_lowercase());
            digit += usize::from(character.is_numeric());
        }
        match (upper, lower, digit) {
            (0, 0, 0) if word.chars().any(char::is_alphabetic) => Shape::Capital,
            (0, 0, 0) => Shape::Sign,
            (0, 0, _) => Shape::Number,
            (0, _, _) => Shape::Lower,
            (_, _, 1..) => Shape::Code,
            (_, 0, _) => Shape::Upper,
            (1, _, _) if word.starts_with(char::is_uppercase) => Shape::Capital,
            _ => Shape::Mixed,
        }
    }
}
