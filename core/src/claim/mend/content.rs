//! What is said, told and expected: clauses that the parser hung on the wrong word.

use crate::syntax::{Relation, Upos, Word, Xpos};

/// Verbs whose object hears what their clause says: "told the board that".
const TELLING: [&str; 10] =
    ["tell", "inform", "remind", "notify", "assure", "warn", "advise", "convince", "persuade", "promise"];

/// Hangs each clause of content on the verb whose content it is.
pub(super) fn hang_contents(text: &str, words: &mut [Word]) {
    for index in 0..words.len() {
        if is_told(text, words, index) {
            let verb = words[index].head.and_then(|heard| words[heard].head);
            words[index].head = verb;
            words[index].relation = Relation::Ccomp;
        }
        if is_manner(text, words, index) {
            words[index].relation = Relation::Advcl;
        }
        if let Some(on) = goes_on(text, words, index) {
            words[index].relation = Relation::Xcomp;
            words[on].relation = Relation::CompoundPrt;
        }
        if is_particle(text, words, index) {
            words[index].relation = Relation::CompoundPrt;
        }
        if is_expected(text, words, index) {
            words[index].relation = Relation::Ccomp;
        }
        if let Some(participle) = modified_participle(text, words, index) {
            words[index].head = Some(participle);
        }
    }
}

fn is_form(text: &str, word: &Word, form: &str) -> bool {
    word.span.of(text).eq_ignore_ascii_case(form)
}

/// "told the board that it would sell": no relative clause of the board.
fn is_told(text: &str, words: &[Word], index: usize) -> bool {
    let Some(heard) = words[index].head.and_then(|head| words.get(head)) else { return false };
    let verb = heard
        .head
        .and_then(|verb| words.get(verb))
        .filter(|_| matches!(heard.relation, Relation::Obj | Relation::Iobj));
    let tells = verb.is_some_and(|verb| TELLING.contains(&verb.lemma.as_str()));
    let own = |relation: Relation, that: bool| {
        words
            .iter()
            .any(|word| word.head == Some(index) && word.relation == relation && is_form(text, word, "that") == that)
    };
    matches!(words[index].relation, Relation::AclRelcl | Relation::Acl)
        && tells
        && own(Relation::Mark, true)
        && own(Relation::Nsubj, false)
}

/// "Citing costs, the port said that": a participle without a subject is nothing that was said.
fn is_manner(text: &str, words: &[Word], index: usize) -> bool {
    let bare = !words.iter().any(|word| {
        word.head == Some(index)
            && matches!(word.relation, Relation::Nsubj | Relation::NsubjPass | Relation::Mark | Relation::Aux)
    });
    let quoted = index.checked_sub(1).is_some_and(|before| matches!(words[before].span.of(text), "\"" | "“" | "``"));
    words[index].xpos == Xpos::Vbg && words[index].relation == Relation::Ccomp && bare && !quoted
}

/// "went on to work": not gone in order to work; the place of its "on".
fn goes_on(text: &str, words: &[Word], index: usize) -> Option<usize> {
    let verb = words[index].head.filter(|_| words[index].relation == Relation::Advcl)?;
    let to = index.checked_sub(1).filter(|to| words[*to].xpos == Xpos::To)?;
    let on = to.checked_sub(1).filter(|on| is_form(text, &words[*on], "on") && words[*on].head == Some(verb))?;
    (words[verb].lemma == "go").then_some(on)
}

/// "passed away on Monday": right behind its verb it is a part of it.
fn is_particle(text: &str, words: &[Word], index: usize) -> bool {
    let behind = words[index].head.is_some_and(|verb| verb + 1 == index && words[verb].upos == Upos::Verb);
    let particle = ["away", "back", "down", "off", "out", "up"].iter().any(|form| is_form(text, &words[index], form));
    behind && particle && words[index].relation == Relation::Advmod
}

/// "it is expected that": the clause behind the verb is its content, "it" stands for nothing.
fn is_expected(text: &str, words: &[Word], index: usize) -> bool {
    let Some(verb) = words[index].head.filter(|verb| *verb < index) else { return false };
    let marked = words
        .iter()
        .any(|word| word.head == Some(index) && word.relation == Relation::Mark && is_form(text, word, "that"));
    let empty = words.iter().any(|word| {
        word.head == Some(verb)
            && matches!(word.relation, Relation::NsubjPass | Relation::Expl)
            && is_form(text, word, "it")
    });
    matches!(words[index].relation, Relation::CsubjPass | Relation::Csubj)
        && words[verb].upos == Upos::Verb
        && marked
        && empty
}

/// "an actor best known for": the adverb right before a participle is the participle's.
fn modified_participle(text: &str, words: &[Word], index: usize) -> Option<usize> {
    let adverb = ["best", "better", "well"].iter().any(|form| is_form(text, &words[index], form));
    let next = words.get(index + 1).filter(|next| next.xpos == Xpos::Vbn)?;
    (adverb && words[index].head.is_some_and(|head| head < index) && next.head != Some(index)).then_some(index + 1)
}
