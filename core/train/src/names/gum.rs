//! Named entities from GUM: mentions whose head is a proper noun.

use claimbench_core::mention::name::{Look, context::Context, feature::View, tagger::Kind};
use claimbench_core::reading;
use claimbench_core::span::Span;
use claimbench_core::syntax::{self, Upos};

use super::example::{Example, Marked, mark};
use crate::conllu::Sentence;

/// The sentences of each document.
pub(super) fn examples(sentences: &[Sentence]) -> Vec<Vec<Example>> {
    let mut documents: Vec<Vec<&Sentence>> = Vec::new();
    for sentence in sentences {
        if sentence.opens_document || documents.is_empty() {
            documents.push(Vec::new());
        }
        documents.last_mut().into_iter().for_each(|document| document.push(sentence));
    }
    documents.iter().map(|document| of_document(document)).collect()
}

fn of_document(sentences: &[&Sentence]) -> Vec<Example> {
    let texts: Vec<(String, reading::Sentence)> = sentences.iter().map(|sentence| parsed(sentence)).collect();
    let looks: Vec<Look> = texts.iter().map(|(text, sentence)| Look::at(text, sentence)).collect();
    let context = Context::of(&looks);
    let mut open = Vec::new();
    sentences.iter().zip(&looks).map(|(sentence, look)| example(sentence, look, &context, &mut open)).collect()
}

/// The words one space apart, with our own tree over them.
fn parsed(sentence: &Sentence) -> (String, reading::Sentence) {
    let mut text = String::new();
    let mut tokens = Vec::new();
    for word in &sentence.words {
        if !text.is_empty() {
            text.push(' ');
        }
        tokens.push(Span::new(text.len(), text.len() + word.form.len()));
        text.push_str(&word.form);
    }
    let tree = syntax::parse(&text, &tokens);
    let span = Span::new(0, text.len());
    (text, reading::Sentence { span, block: 0, tree })
}

/// A mention that has begun: its number, its first word, its kind and its head words, counted from 1 at its first.
struct Open {
    number: String,
    first: usize,
    kind: Option<Kind>,
    heads: Vec<usize>,
}

fn example(sentence: &Sentence, look: &Look, context: &Context, open: &mut Vec<Open>) -> Example {
    open.clear();
    let mut marked: Vec<Marked> = Vec::new();
    for (index, word) in sentence.words.iter().enumerate() {
        for bracket in brackets(&word.misc) {
            if let Some(rest) = bracket.strip_prefix('(') {
                open.extend(opened(rest.trim_end_matches(')'), index));
            }
            let number = bracket.trim_matches(['(', ')']).split('-').next().unwrap_or("");
            if bracket.ends_with(')')
                && let Some(at) = open.iter().rposition(|each| each.number == number)
            {
                marked.extend(named(&open.remove(at), index + 1, sentence, look));
            }
        }
    }
    marked.sort_by_key(|each| std::cmp::Reverse(each.end - each.first));
    let mut labels = vec![0; look.len()];
    marked.iter().for_each(|each| mark(look, &mut labels, each));
    Example::new(View::of(look, context, false), labels)
}

/// `(1-person-...`, `1)` and `(2-place-...)` of the `Entity` field.
fn brackets(misc: &str) -> Vec<&str> {
    let Some(field) = misc.split('|').find_map(|field| field.strip_prefix("Entity=")) else { return Vec::new() };
    let mut found = Vec::new();
    let mut start = 0;
    for (at, character) in field.char_indices() {
        if character == '(' && at > start {
            found.push(&field[start..at]);
            start = at;
        } else if character == ')' {
            found.push(&field[start..=at]);
            start = at + 1;
        }
    }
    found.extend(field.get(start..).filter(|rest| !rest.is_empty()));
    found
}

fn opened(entity: &str, first: usize) -> Option<Open> {
    let mut fields = entity.split('-');
    let number = fields.next()?.to_string();
    let kind = match fields.next()? {
        "person" => Some(Kind::Person),
        "organization" => Some(Kind::Organization),
        "place" => Some(Kind::Place),
        "time" => None,
        _ => Some(Kind::Other),
    };
    let heads = fields.nth(3)?.split(',').filter_map(|head| head.parse().ok()).collect();
    Some(Open { number, first, kind, heads })
}

/// The run of capitalized words around a proper head.
fn named(open: &Open, end: usize, sentence: &Sentence, look: &Look) -> Option<Marked> {
    let kind = open.kind?;
    let proper = |head: &usize| sentence.words.get(open.first + head - 1).is_some_and(|word| word.upos == Upos::Propn);
    let head = open.first + open.heads.iter().filter(|head| **head > 0).find(|head| proper(head))? - 1;
    let (first, end) = look.runs(open.first, end).into_iter().find(|(first, end)| (*first..*end).contains(&head))?;
    Some(Marked { first, end, kind })
}
