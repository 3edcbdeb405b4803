//! How much of a treebank is found.

use claimbench_core::span::Span;
use claimbench_core::syntax::{Model, Relation, Tree};
use claimbench_core::token;
use std::time::Instant;

use crate::conllu::Sentence;

#[derive(Default)]
struct Counts {
    gold: usize,
    found: usize,
    tokens: usize,
    upos: usize,
    xpos: usize,
    lemmas: usize,
    heads: usize,
    broad: usize,
    labelled: usize,
}

/// Prints a table: gold tokens, then raw text.
pub(super) fn report(model: &Model<'_>, sentences: &[Sentence]) {
    let mut gold_tokens = Counts::default();
    let mut raw = Counts::default();
    let begun = Instant::now();
    let mut words = 0;
    for sentence in sentences {
        let (text, spans) = spaced(sentence);
        let tree = model.parse(&text, &spans);
        words += spans.len();
        count(sentence, &spans, (&tree, &spans), &mut gold_tokens);
    }
    let seconds = begun.elapsed().as_secs_f64();
    for sentence in sentences {
        let text = &sentence.text;
        let Some(gold) = found_in(text, sentence) else { continue };
        let spans = token::tokens(text, Span::new(0, text.len()));
        let tree = model.parse(text, &spans);
        count(sentence, &gold, (&tree, &spans), &mut raw);
    }
    println!("EWT dev       tokens   UPOS   XPOS  lemma    UAS    LAS  LAS without subtypes (F1, %)");
    row("gold tokens", &gold_tokens);
    row("raw text", &raw);
    println!("{:.0} words per second", words as f64 / seconds);
}

fn row(name: &str, counts: &Counts) {
    let f1 = |hits: usize| 200.0 * hits as f64 / (counts.gold + counts.found) as f64;
    let cells = [counts.tokens, counts.upos, counts.xpos, counts.lemmas, counts.heads, counts.labelled, counts.broad];
    let cells: String = cells.iter().map(|hits| format!(" {:6.2}", f1(*hits))).collect();
    println!("{name:12}{cells}");
}

/// The words with one space between each two, and where they stand.
fn spaced(sentence: &Sentence) -> (String, Vec<Span>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    for word in &sentence.words {
        if !text.is_empty() {
            text.push(' ');
        }
        spans.push(Span::new(text.len(), text.len() + word.form.len()));
        text.push_str(&word.form);
    }
    (text, spans)
}

/// Where the words stand in the raw text; none where they do not spell it.
fn found_in(text: &str, sentence: &Sentence) -> Option<Vec<Span>> {
    let mut at = 0;
    let mut spans = Vec::new();
    for word in &sentence.words {
        let rest = text.get(at..)?;
        let start = at + rest.len() - rest.trim_start().len();
        let end = start + word.form.len();
        if text.get(start..end)? != word.form {
            return None;
        }
        spans.push(Span::new(start, end));
        at = end;
    }
    Some(spans)
}

fn count(sentence: &Sentence, gold: &[Span], (tree, spans): (&Tree, &[Span]), counts: &mut Counts) {
    counts.gold += gold.len();
    counts.found += spans.len();
    for (word, span) in tree.words().iter().zip(spans) {
        let Ok(at) = gold.binary_search(span) else { continue };
        let right = &sentence.words[at];
        let head = word.head.map(|head| spans[head]);
        let attached = head == right.head.map(|head| gold[head]);
        counts.tokens += 1;
        counts.upos += usize::from(word.upos == right.upos);
        counts.xpos += usize::from(word.xpos == right.xpos);
        counts.lemmas += usize::from(word.lemma == right.lemma || right.lemma == "_");
        counts.heads += usize::from(attached);
        counts.labelled += usize::from(attached && word.relation == right.relation);
        counts.broad += usize::from(attached && broad(word.relation) == broad(right.relation));
    }
}

fn broad(relation: Relation) -> &'static str {
    relation.name().split(':').next().unwrap_or("")
}

/// Prints one line for gold tokens.
pub(super) fn glance(model: &Model<'_>, sentences: &[Sentence], epoch: usize) {
    let mut counts = Counts::default();
    for sentence in sentences {
        let (text, spans) = spaced(sentence);
        let tree = model.parse(&text, &spans);
        count(sentence, &spans, (&tree, &spans), &mut counts);
    }
    row(&format!("epoch {epoch}"), &counts);
}
