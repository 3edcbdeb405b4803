//! Verbs that the parser left without a subject, though a noun that can be it stands right before them.

use super::has;
use crate::syntax::{Relation, Upos, Word, Xpos};

/// Gives each such verb its subject.
pub(super) fn give_subjects(words: &mut [Word]) {
    yield_to_main_clause(words);
    for word in 0..words.len() {
        take_from_auxiliary(words, word);
        take_from_predicate(words, word);
    }
    for verb in 1..words.len() {
        if !lacks_subject(words, verb) {
            continue;
        }
        take_gerund(words, verb);
        let Some(noun) = noun_before(words, verb) else { continue };
        take_unmarked(words, verb, noun);
        take_from_participle(words, verb, noun);
        take_from_preposition(words, verb, noun);
        take_from_apposition(words, verb, noun);
    }
}

/// "Born in Pell, she is a painter": the clause with the subject is the main one.
fn yield_to_main_clause(words: &mut [Word]) {
    let Some(root) = words.iter().position(|word| word.head.is_none()) else { return };
    let opens = words.iter().take(root).all(|word| word.upos == Upos::Punct);
    let bare = matches!(words[root].xpos, Xpos::Vbn | Xpos::Vbg)
        && !has(words, root, &[Relation::Aux, Relation::AuxPass])
        && !has(words, root, SUBJECTS);
    let main = (root + 1..words.len()).find(|at| {
        words[*at].head == Some(root)
            && matches!(words[*at].relation, Relation::Parataxis | Relation::Ccomp | Relation::Conj)
            && has(words, *at, SUBJECTS)
    });
    if let Some(main) = main.filter(|_| opens && bare) {
        words[main].head = None;
        words[main].relation = Relation::Root;
        hang(words, root, main, Relation::Advcl);
    }
}

/// "it has in recent years been growing": the auxiliary's verb grows.
fn take_from_auxiliary(words: &mut [Word], subject: usize) {
    let Some(auxiliary) = words[subject].head.filter(|_| words[subject].relation == Relation::Nsubj) else { return };
    let helps = matches!(words[auxiliary].relation, Relation::Aux | Relation::AuxPass | Relation::Cop);
    if let Some(verb) = words[auxiliary].head.filter(|verb| helps && *verb != subject) {
        words[subject].head = Some(verb);
    }
}

/// "the indexes posted gains": no gains that were posted, but a verb with its object, where the noun has a subject before it.
fn take_from_predicate(words: &mut [Word], verb: usize) {
    let participle = matches!(words[verb].xpos, Xpos::Vbn | Xpos::Vbd) && words[verb].relation == Relation::Amod;
    let Some(object) = words[verb].head.filter(|object| participle && verb < *object) else { return };
    let subject = verb.checked_sub(1).filter(|before| {
        words[*before].relation == Relation::Nsubj
            && words[*before].head.is_some_and(|head| head == object || head == verb)
    });
    if subject.is_none() || has(words, object, &[Relation::Cop]) {
        return;
    }
    let (head, relation) = (words[object].head, words[object].relation);
    for word in words.iter_mut().take(verb).filter(|word| word.head == Some(object)) {
        word.head = Some(verb);
    }
    words[verb].head = head;
    words[verb].relation = relation;
    words[verb].upos = Upos::Verb;
    words[verb].xpos = Xpos::Vbd;
    hang(words, object, verb, Relation::Obj);
}

/// "Trading in shares was suspended": what opens the sentence without a comma is no circumstance.
fn take_gerund(words: &mut [Word], verb: usize) {
    let first = words.iter().position(|word| word.upos != Upos::Punct);
    let gerund = first.filter(|first| {
        words[*first].xpos == Xpos::Vbg && words[*first].relation == Relation::Advcl && words[*first].head == Some(verb)
    });
    let Some(gerund) = gerund.filter(|gerund| *gerund < verb) else { return };
    if words[gerund..verb].iter().any(|word| word.upos == Upos::Punct) {
        return;
    }
    let passive = has(words, verb, &[Relation::AuxPass]);
    words[gerund].relation = if passive { Relation::NsubjPass } else { Relation::Nsubj };
}

/// "The index FTSE closed at 5,000": no participle, and the name before it no measure.
fn take_unmarked(words: &mut [Word], verb: usize, noun: usize) {
    let Some(name) = climb(words, noun, &[Relation::Flat, Relation::Compound, Relation::Nummod]) else { return };
    if words[name].upos == Upos::Propn
        && words[name].head == Some(verb)
        && words[name].relation == Relation::OblUnmarked
    {
        words[name].relation = Relation::Nsubj;
    }
}

/// Whether it is a finite verb whose subject should stand before it.
fn lacks_subject(words: &[Word], verb: usize) -> bool {
    let finite = match words[verb].xpos {
        Xpos::Vbd | Xpos::Vbz | Xpos::Vbp => true,
        // "announced that", or the sentence's own verb without an auxiliary: no participle.
        Xpos::Vbn => has(words, verb, &[Relation::Ccomp, Relation::Aux]) || words[verb].head.is_none(),
        _ => has(words, verb, &[Relation::Aux]),
    };
    let clause = matches!(words[verb].relation, Relation::Root | Relation::Ccomp | Relation::Advcl);
    words[verb].upos == Upos::Verb && finite && clause && !has(words, verb, SUBJECTS)
}

const SUBJECTS: &[Relation] =
    &[Relation::Nsubj, Relation::NsubjPass, Relation::Csubj, Relation::CsubjPass, Relation::Expl];

/// The noun right before the verb and its own adverbs and auxiliaries.
fn noun_before(words: &[Word], verb: usize) -> Option<usize> {
    let own = |at: &usize| {
        words[*at].head == Some(verb)
            && matches!(words[*at].relation, Relation::Advmod | Relation::Aux | Relation::AuxPass)
    };
    let before = (0..verb).rev().find(|at| !own(at))?;
    matches!(words[before].upos, Upos::Noun | Upos::Propn | Upos::Num).then_some(before)
}

/// "The manufacturing firm Norrvik announced": no firm is manufactured, it is the name that announces.
fn take_from_participle(words: &mut [Word], verb: usize, noun: usize) {
    let Some(participle) = words[noun].head.filter(|_| words[noun].relation == Relation::Obj) else { return };
    let within = words[participle].head == Some(verb) && words[participle].xpos == Xpos::Vbg && participle < noun;
    let inside_phrase = words.iter().take(participle).any(|word| {
        word.head == Some(participle) && matches!(word.relation, Relation::Compound | Relation::Amod | Relation::Det)
    }) || words[..participle]
        .iter()
        .any(|word| word.head == Some(noun) && word.relation == Relation::Det);
    if !within || !inside_phrase {
        return;
    }
    for word in words.iter_mut().take(noun).filter(|word| word.head == Some(participle)) {
        word.head = Some(noun);
    }
    hang(words, participle, noun, Relation::Amod);
    hang(words, noun, verb, Relation::Nsubj);
}

/// "after talks on the loan broke down": what stands behind the conjunction is its clause's subject.
fn take_from_preposition(words: &mut [Word], verb: usize, noun: usize) {
    const CONJUNCTIONS: [&str; 4] = ["after", "before", "since", "until"];
    let Some(first) = climb(words, noun, &[Relation::Nmod]).filter(|first| words[*first].relation == Relation::Obl)
    else {
        return;
    };
    let sister = words[verb].relation == Relation::Advcl && words[first].head == words[verb].head;
    let case = (0..first).find(|at| {
        words[*at].head == Some(first)
            && words[*at].relation == Relation::Case
            && CONJUNCTIONS.contains(&words[*at].lemma.as_str())
    });
    if let Some(case) = case.filter(|_| sister) {
        hang(words, case, verb, Relation::Mark);
        hang(words, first, verb, Relation::Nsubj);
    }
}

/// "At 8 o'clock, the bank and the union said": what the parser took for a second name of the hour speaks.
fn take_from_apposition(words: &mut [Word], verb: usize, noun: usize) {
    let Some(first) = first_apposition(words, noun) else { return };
    let Some(above) = words[first].head.and_then(|named| climb(words, named, &[Relation::Nmod])) else { return };
    if words[above].head != Some(verb) || words[above].relation != Relation::Obl || above > first {
        return;
    }
    hang(words, first, verb, Relation::Nsubj);
    // "the bank, the town and the union" came out as three names of one.
    for word in words.iter_mut().filter(|word| word.head == Some(first) && word.relation == Relation::Appos) {
        word.relation = Relation::Conj;
    }
}

/// The highest apposition that `noun` is part of, through coordinations and "of".
fn first_apposition(words: &[Word], noun: usize) -> Option<usize> {
    let mut first = None;
    let mut here = noun;
    for _ in 0..words.len() {
        match words[here].relation {
            Relation::Appos => first = Some(here),
            Relation::Nmod | Relation::Conj => {}
            _ => break,
        }
        here = words[here].head?;
    }
    first
}

/// From `here` up, as long as the relation is one of these.
fn climb(words: &[Word], here: usize, relations: &[Relation]) -> Option<usize> {
    let mut here = here;
    for _ in 0..words.len() {
        if !relations.contains(&words[here].relation) {
            return Some(here);
        }
        here = words[here].head?;
    }
    None
}

fn hang(words: &mut [Word], word: usize, head: usize, relation: Relation) {
    words[word].head = Some(head);
    words[word].relation = relation;
}
