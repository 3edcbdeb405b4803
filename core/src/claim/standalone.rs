//! The standalone sentence: words of the article with pronouns and "the company" replaced by whom they mean, and the
//! record of every word that was added or replaced.

use crate::extraction::{Edit, EditKind, Range};
use crate::mention::EntityIndex;
use crate::reading::{Reading, Reference, Target};
use crate::span::{CodePoints, Span};
use crate::syntax::{Relation, Upos, Xpos};

use super::attribution::list;
use super::outline::Outline;
use super::scene::reference_at;

/// What a standalone sentence is put together from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words of the sentence by their numbers, to be read in this order.
    Words(Vec<usize>),
    /// A word of the sentence in another form.
    Form(usize, String),
    /// Words that do not stand here: "was", "that"; or that stand elsewhere.
    Added(String, Option<Span>),
}

/// A sentence that can be read alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Standalone {
    pub(crate) text: String,
    pub(crate) edits: Vec<Edit>,
    /// A reference in it that has more than one reading.
    pub(crate) ambiguous: Option<Reference>,
}

/// The words as they stand, one space apart where the text has any white space.
pub(crate) fn plain(outline: &Outline<'_>, words: &[usize]) -> String {
    let mut text = String::new();
    let mut last = None;
    for index in words {
        if !text.is_empty() && spaced(outline, last, *index) {
            text.push(' ');
        }
        text.push_str(outline.form(*index));
        last = Some(*index);
    }
    text
}

/// Whether white space belongs between two words that now follow each other.
fn spaced(outline: &Outline<'_>, last: Option<usize>, index: usize) -> bool {
    let Some(last) = last else { return true };
    if last + 1 == index {
        return outline.word(last).span.end() < outline.word(index).span.start();
    }
    let form = outline.form(index);
    let tight =
        matches!(form, "," | "." | ";" | ":" | "!" | "?" | ")" | "%" | "'s" | "’s" | "n't" | "n’t" | "”" | "'" | "’")
            || form.starts_with(['\'', '’']) && form.chars().count() <= 3;
    let opens = matches!(outline.form(last), "(" | "$" | "£" | "€" | "“" | "[");
    !tight && !opens
}

/// Puts the pieces together. `stands_for` gives the words of each relative pronoun.
pub(crate) fn standalone(
    reading: &Reading,
    outline: &Outline<'_>,
    pieces: &[Piece],
    stands_for: &[(usize, Vec<usize>)],
) -> Standalone {
    let mut writer =
        Writer { reading, outline, stands_for, out: Standalone::default(), points: 0, last: None, named: Vec::new() };
    for piece in pieces {
        match piece {
            Piece::Words(words) => writer.words(words),
            Piece::Form(index, form) => {
                writer.space(None);
                writer.edit(EditKind::Substituted, form, outline.form(*index), None);
                writer.last = Some(*index);
            }
            Piece::Added(text, antecedent) => {
                writer.space(
                    text.chars().next().filter(|first| matches!(first, '.' | ',' | ':' | '\'' | '’' | '”' | ')')),
                );
                writer.edit(EditKind::Inserted, text, "", *antecedent);
                writer.last = None;
            }
        }
    }
    writer.finish()
}

struct Writer<'a> {
    reading: &'a Reading,
    outline: &'a Outline<'a>,
    stands_for: &'a [(usize, Vec<usize>)],
    out: Standalone,
    /// Code points of `out.text`.
    points: usize,
    last: Option<usize>,
    /// Entities that the sentence names so far.
    named: Vec<EntityIndex>,
}

impl Writer<'_> {
    fn words(&mut self, words: &[usize]) {
        let mut at = 0;
        while let Some(index) = words.get(at).copied() {
            if let Some((_, full)) = self.stands_for.iter().find(|(pronoun, _)| *pronoun == index) {
                self.relative(index, full);
                at += 1;
                continue;
            }
            at += self.reference(&words[at..]).unwrap_or_else(|| {
                self.word(index);
                1
            });
        }
    }

    fn word(&mut self, index: usize) {
        if self.points_nearby(index) {
            self.space(None);
            self.edit(EditKind::Substituted, "the", self.outline.form(index), None);
            self.last = Some(index);
            return;
        }
        if self.out.text.is_empty() && self.is_unresolved(index) {
            let target = Target::Ambiguous { candidates: Vec::new() };
            self.out.ambiguous.get_or_insert(Reference { span: self.outline.word(index).span, target });
        }
        if !self.out.text.is_empty() && spaced(self.outline, self.last, index) && !self.out.text.ends_with(['(', '“'])
        {
            self.push(" ");
        }
        let form = self.outline.form(index);
        let moved = index == 0
            && !self.out.text.is_empty()
            && !self.out.text.ends_with('“')
            && !keeps_capital(self.outline, index);
        if moved {
            self.push(&uncapitalized(form))
        } else {
            self.push(form)
        }
        self.last = Some(index);
        self.note_entities(self.outline.word(index).span);
    }

    /// "This" before a noun, first in the sentence: away from its text it points nowhere.
    fn points_nearby(&self, index: usize) -> bool {
        let determiner = self.outline.relation(index) == Relation::Det;
        self.out.text.is_empty()
            && determiner
            && matches!(self.outline.lemma(index), "this" | "that" | "these" | "those")
    }

    /// "It" or "their", first in the sentence, of which nothing is known: a person has to say who is meant.
    fn is_unresolved(&self, index: usize) -> bool {
        const PERSONAL: [&str; 12] = ["he", "she", "it", "they", "his", "her", "its", "their", "we", "our", "I", "my"];
        let demonstrative = matches!(self.outline.lemma(index), "this" | "that" | "these" | "those")
            && self.outline.upos(index) == Upos::Pron;
        let personal = PERSONAL.contains(&self.outline.lemma(index));
        let pronoun = matches!(self.outline.xpos(index), Xpos::Prp | Xpos::PrpPoss);
        let span = self.outline.word(index).span;
        (personal && pronoun || demonstrative)
            && self.outline.relation(index) != Relation::Expl
            && reference_at(self.reading, span).is_none()
    }

    fn relative(&mut self, index: usize, full: &[usize]) {
        let possessive = self.outline.xpos(index) == Xpos::WpPoss;
        let mut text = plain(self.outline, full);
        if possessive {
            text.push_str("’s");
        }
        self.space(None);
        let antecedent = self.outline.cover(full);
        self.edit(EditKind::Substituted, &text, self.outline.form(index), Some(antecedent));
        self.last = Some(index);
    }

    /// Replaces the reference that begins here; the number of words that it took.
    fn reference(&mut self, words: &[usize]) -> Option<usize> {
        let first = *words.first()?;
        let reference = reference_at(self.reading, self.outline.word(first).span)?;
        let all: Vec<usize> = self.outline.within(reference.span).collect();
        if all.first() != Some(&first) || !words.starts_with(&all) {
            return None;
        }
        let possessive = all.last().is_some_and(|last| self.is_possessive(*last));
        let (mut text, antecedent) = self.replacement(reference, all.len())?;
        if possessive {
            text.push_str(if text.ends_with('s') { "’" } else { "’s" });
        }
        self.space(None);
        let was = reference.span.of(self.reading.article.text.as_str());
        self.edit(EditKind::Substituted, &text, was, Some(antecedent));
        self.last = all.last().copied();
        Some(all.len())
    }

    /// "its", "her" before a noun.
    fn is_possessive(&self, index: usize) -> bool {
        let noun = |next: usize| matches!(self.outline.upos(next), Upos::Noun | Upos::Adj | Upos::Propn | Upos::Verb);
        let her = self.outline.form(index).eq_ignore_ascii_case("her") && index + 1 < self.outline.len();
        self.outline.xpos(index) == Xpos::PrpPoss || her && noun(index + 1)
    }

    /// The words for a reference, unless it is clear as it stands or has more than one reading.
    fn replacement(&mut self, reference: &Reference, length: usize) -> Option<(String, Span)> {
        if self.is_inside_quotes() {
            return None;
        }
        match &reference.target {
            Target::Resolved { entities, antecedent } => {
                let known = entities.iter().all(|entity| self.named.contains(entity));
                if known && !self.out.text.is_empty() {
                    return None;
                }
                self.named.extend(entities);
                let names: Vec<String> = entities
                    .iter()
                    .filter_map(|entity| self.reading.entities.get(*entity))
                    .map(|entity| entity.name.clone())
                    .collect();
                (!names.is_empty()).then(|| (list(&names), *antecedent))
            }
            Target::Thing { antecedent } => {
                let words = antecedent.of(&self.reading.article.text);
                let short = words.split_whitespace().count() <= 8 && length == 1;
                (short && !words.is_empty()).then(|| (definite(words), *antecedent))
            }
            Target::Ambiguous { .. } => {
                self.out.ambiguous.get_or_insert_with(|| reference.clone());
                None
            }
        }
    }

    /// What is quoted stands word for word.
    fn is_inside_quotes(&self) -> bool {
        let count = |mark| self.out.text.matches(mark).count();
        count('"') % 2 == 1 || count('“') > count('”')
    }

    fn note_entities(&mut self, span: Span) {
        if let Some(entity) = super::scene::entity_at(self.reading, span).filter(|entity| !self.named.contains(entity))
        {
            self.named.push(entity);
        }
    }

    fn space(&mut self, tight: Option<char>) {
        if !self.out.text.is_empty() && tight.is_none() && !self.out.text.ends_with(['(', '“']) {
            self.push(" ");
        }
    }

    fn push(&mut self, words: &str) {
        self.out.text.push_str(words);
        self.points += words.chars().count();
    }

    fn edit(&mut self, kind: EditKind, text: &str, was: &str, antecedent: Option<Span>) {
        let start = self.points;
        self.push(text);
        let at = Range { start, end: self.points };
        // The antecedent is counted in bytes until the claim is anchored.
        let antecedent = antecedent.map(|span| Range { start: span.start(), end: span.end() });
        self.out.edits.push(Edit { kind, at, text: text.to_string(), was: was.to_string(), antecedent });
    }

    fn finish(mut self) -> Standalone {
        let trimmed = self.out.text.trim_end_matches([',', ';', ':', ' ', '-', '–', '—']).len();
        self.out.text.truncate(trimmed);
        for mark in ['"', '”'] {
            if let Some(words) = self.out.text.strip_suffix(mark).and_then(|words| words.strip_suffix([',', ';'])) {
                self.out.text = format!("{words}.{mark}");
            }
        }
        if !self.out.text.ends_with(['.', '!', '?']) && !ends_inside_quotes(&self.out.text) {
            self.out.text.push('.');
        }
        let mut letters = self.out.text.chars();
        if let Some(first) = letters.next() {
            let upper: String = first.to_uppercase().collect();
            if upper.chars().count() == 1 {
                self.out.text = format!("{upper}{}", letters.as_str());
                capitalize_first_edit(&mut self.out.edits, &upper);
            }
        }
        self.out
    }
}

fn ends_inside_quotes(text: &str) -> bool {
    [".\"", ".”", "!\"", "!”", "?\"", "?”"].iter().any(|end| text.ends_with(end))
}

fn capitalize_first_edit(edits: &mut [Edit], upper: &str) {
    if let Some(edit) = edits.iter_mut().find(|edit| edit.at.start == 0 && !edit.text.is_empty()) {
        edit.text = format!("{upper}{}", edit.text.chars().skip(1).collect::<String>());
    }
}

/// Names, "I" and acronyms keep their capital wherever they stand.
fn keeps_capital(outline: &Outline<'_>, index: usize) -> bool {
    let form = outline.form(index);
    outline.upos(index) == Upos::Propn || form == "I" || form.chars().filter(|letter| letter.is_uppercase()).count() > 1
}

fn uncapitalized(form: &str) -> String {
    let mut letters = form.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_lowercase(), letters.as_str()))
}

/// "a lease" becomes "the lease".
fn definite(words: &str) -> String {
    match words.split_once(' ') {
        Some(("a" | "an" | "A" | "An" | "The", rest)) => format!("the {rest}"),
        _ => words.to_string(),
    }
}

/// Turns the antecedents of edits from bytes into code points.
pub(crate) fn in_code_points(edits: Vec<Edit>, text: &str, points: &CodePoints) -> Vec<Edit> {
    let range = |range: Range| Range { start: points.at(text, range.start), end: points.at(text, range.end) };
    edits.into_iter().map(|edit| Edit { antecedent: edit.antecedent.map(range), ..edit }).collect()
}
