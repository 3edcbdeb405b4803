//! What the name tagger looks at in a word and around it.

use super::context::Context;
use super::form::{Form, hash_bytes, mix};
use super::look::Look;
use super::run::{self, Run};
use crate::mention::gazetteer::Listing;

/// The places, among a word's features, of those that know the word by its letters. A tagger that leans on them fails where names are new.
pub const IDENTITY: [usize; 8] = [0, 1, 5, 25, 30, 39, 44, 45];

/// One sentence as the tagger sees it.
pub struct View {
    words: Vec<Viewed>,
    heading: bool,
}

#[derive(Clone, Copy, Default)]
struct Viewed {
    form: Form,
    exact: u32,
    xpos: u32,
    listing: u32,
    /// What the listed name is of which the word is part, and whether it begins it.
    listed: u32,
    context: u32,
    capital: bool,
    /// Whether a capitalized word is near; of the others nobody asks.
    near: bool,
    head: u32,
    relation: u32,
    /// The words around the run of capitalized words, and its last.
    left: u32,
    right: u32,
    last: u32,
    last_listing: u32,
    first_listing: u32,
    length: u32,
    /// What the rules make of it.
    guess: u32,
}

impl View {
    pub(super) fn new(look: &Look, context: &Context, runs: &[Run], heading: bool) -> Self {
        let mut words: Vec<Viewed> = (0..look.len()).map(|index| viewed(look, context, index)).collect();
        for (word, (head, relation)) in words.iter_mut().zip(look.governors()).filter(|(word, _)| word.near) {
            word.head = head.map_or(0, |head| Form::new(look.text(head)).word);
            word.relation = relation as u32;
        }
        mark_listed(look, &mut words);
        mark_runs(&mut words);
        mark_guesses(&mut words, runs);
        Self { words, heading }
    }

    /// The view of a sentence that stands for itself.
    pub fn of(look: &Look, context: &Context, heading: bool) -> Self {
        Self::new(look, context, &run::runs(look, heading), heading)
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the word can begin a name.
    pub fn capital(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(|word| word.capital)
    }

    /// The features of word `index`, of which all before it have labels.
    pub fn features(&self, labels: &[u8], index: usize, features: &mut Vec<u32>) {
        let none = Viewed::default();
        let at = |offset: isize| index.checked_add_signed(offset).and_then(|at| self.words.get(at)).unwrap_or(&none);
        let label =
            |back: usize| index.checked_sub(back).and_then(|at| labels.get(at)).map_or(255, |label| u32::from(*label));
        let (here, before, after) = (at(0), at(-1), at(1));
        let (one, two) = (label(1), label(2));
        let place = u32::from(index == 0) | u32::from(self.heading) << 1;
        features.clear();
        features.extend([
            mix(1, &[here.exact]),
            mix(2, &[here.form.word]),
            mix(3, &[here.form.shape, place]),
            mix(4, &[here.form.suffixes[0], u32::from(here.capital)]),
            mix(5, &[here.form.suffixes[1], u32::from(here.capital)]),
            mix(6, &[here.form.suffixes[2]]),
            mix(7, &[here.form.prefix]),
            mix(8, &[before.form.word]),
            mix(9, &[after.form.word]),
            mix(10, &[at(-2).form.word]),
            mix(11, &[at(2).form.word]),
            mix(12, &[before.form.word, here.form.shape]),
            mix(13, &[here.form.shape, after.form.word]),
            mix(14, &[here.listing]),
            mix(15, &[before.listing, here.listing]),
            mix(16, &[here.listing, after.listing]),
            mix(17, &[before.listing, here.form.shape, after.listing]),
            mix(18, &[here.listed, here.form.shape]),
            mix(19, &[here.listed, before.form.word]),
            mix(20, &[here.listed, after.form.word]),
            mix(21, &[here.xpos, before.xpos]),
            mix(22, &[here.xpos, after.xpos, before.xpos]),
            mix(23, &[before.form.shape, here.form.shape, after.form.shape]),
            mix(24, &[one]),
            mix(25, &[one, two]),
            mix(26, &[one, here.exact]),
            mix(27, &[one, here.form.shape, here.xpos]),
            mix(28, &[one, here.listing]),
            mix(29, &[one, here.listed]),
            mix(30, &[one, after.form.word]),
            mix(31, &[one, here.form.word, after.form.shape]),
        ]);
        features.extend([
            mix(32, &[here.context, place]),
            mix(33, &[here.context, here.form.shape, here.xpos]),
            mix(34, &[one, here.context]),
            mix(35, &[here.relation, here.head]),
            mix(36, &[here.relation, here.xpos, place]),
            mix(37, &[here.left, here.length]),
            mix(38, &[here.right, here.length]),
            mix(39, &[here.left, here.listing]),
            mix(40, &[here.last]),
            mix(41, &[here.last_listing, here.length]),
            mix(42, &[here.first_listing, here.last_listing]),
            mix(43, &[one, here.last_listing]),
            mix(44, &[here.left, here.right]),
            mix(45, &[one, before.form.word, here.exact]),
            mix(46, &[here.exact, after.exact]),
            mix(47, &[after.context, here.context]),
            mix(48, &[here.form.shape, after.form.shape, at(2).form.shape]),
            mix(49, &[here.listing, after.form.shape, at(2).listing]),
            mix(50, &[here.guess, place]),
            mix(51, &[here.guess, here.form.shape, here.xpos]),
            mix(52, &[one, here.guess]),
            mix(53, &[here.guess, here.context]),
            mix(54, &[here.guess, here.left]),
            mix(55, &[here.guess, here.right]),
            mix(56, &[here.guess, here.relation, here.head]),
            mix(57, &[here.guess, after.guess, one]),
            mix(58, &[here.guess, here.last_listing, here.length]),
        ]);
    }
}

fn viewed(look: &Look, context: &Context, index: usize) -> Viewed {
    const NEAR: usize = 3;
    let near = (index.saturating_sub(NEAR)..=index + NEAR).any(|index| look.capital(index));
    let Some(word) = look.get(index).filter(|_| near) else { return Viewed::default() };
    Viewed {
        form: Form::new(word.text),
        exact: hash_bytes(7, word.text.bytes()),
        xpos: word.xpos as u32,
        listing: word.listing.bits(),
        context: context.get(word.text),
        capital: look.capital(index),
        near,
        ..Viewed::default()
    }
}

fn mark_listed(look: &Look, words: &mut [Viewed]) {
    let kinds = Listing::PLACE.with(Listing::COUNTRY).with(Listing::DEMONYM).with(Listing::ORGANIZATION);
    let mut at = 0;
    while at < words.len() {
        let Some((end, listing)) = look.listed(at).filter(|_| look.capital(at)) else {
            at += 1;
            continue;
        };
        let kind = listing.only(kinds).bits() << 1;
        for (index, word) in words.iter_mut().enumerate().take(end).skip(at) {
            word.listed = kind | u32::from(index == at);
        }
        at = end;
    }
}

/// Tells each word what the rules take its run for.
fn mark_guesses(words: &mut [Viewed], runs: &[Run]) {
    for run in runs {
        let kind = run.guess.map_or(1, |kind| kind as u32 + 2);
        for (index, word) in words.iter_mut().enumerate().take(run.end).skip(run.first) {
            word.guess = kind * 2 + u32::from(index == run.first);
        }
    }
}

/// Tells each word of a run of capitalized words what stands around the run.
fn mark_runs(words: &mut [Viewed]) {
    let mut first = 0;
    while first < words.len() {
        let length = words[first..].iter().take_while(|word| word.capital).count();
        if length == 0 {
            first += 1;
            continue;
        }
        let end = first + length;
        let left = first.checked_sub(1).map_or(0, |before| words[before].form.word);
        let right = words.get(end).map_or(0, |after| after.form.word);
        let (last, last_listing) = (words[end - 1].form.word, words[end - 1].listing);
        let first_listing = words[first].listing;
        for word in &mut words[first..end] {
            *word = Viewed { left, right, last, last_listing, first_listing, length: length.min(4) as u32, ..*word };
        }
        first = end;
    }
}
