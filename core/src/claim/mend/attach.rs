//! Phrases and clauses that the parser hung on a word too near or too far.

use super::climbs_to;
use crate::claim::lexicon::Lexicon;
use crate::claim::scene::entity_at;
use crate::extraction::EntityKind;
use crate::reading::Reading;
use crate::syntax::{Relation, Upos, Word, Xpos};

/// Hangs each on the word that it belongs to.
pub(super) fn reattach(reading: &Reading, words: &mut [Word]) {
    for index in 0..words.len() {
        let place = place(reading, words, index).filter(|(head, _)| !climbs_to(words, Some(*head), index));
        if let Some((head, relation)) = place {
            words[index].head = Some(head);
            words[index].relation = relation;
        }
    }
}

/// Where a word belongs, if the parser hung it elsewhere: its head, and how it hangs there.
fn place(reading: &Reading, words: &[Word], index: usize) -> Option<(usize, Relation)> {
    let as_a = |relation: Relation| move |head: usize| (head, relation);
    let as_it_was = |head: usize| {
        let relation = if words[head].upos == Upos::Verb { Relation::Obl } else { words[index].relation };
        (head, relation)
    };
    first_object(words, index)
        .map(as_a(Relation::Conj))
        .or_else(|| surrounding_place(reading, words, index).map(as_a(Relation::Appos)))
        .or_else(|| joined_modifiers(words, index).map(as_a(Relation::Compound)))
        .or_else(|| resulting(reading, words, index).map(as_a(Relation::Advcl)))
        .or_else(|| saying(reading, words, index).map(as_a(Relation::Advcl)))
        .or_else(|| bare_object(reading, words, index).map(as_a(Relation::Obj)))
        .or_else(|| represented(reading, words, index).map(as_a(Relation::Acl)))
        .or_else(|| personal_antecedent(reading, words, index).map(as_it_was))
        .or_else(|| represented_partner(reading, words, index).map(as_it_was))
        .or_else(|| respective_party(reading, words, index).map(as_it_was))
        .or_else(|| late_clause(words, index).map(as_it_was))
        .or_else(|| listed_noun(reading, words, index).map(as_it_was))
}

fn form<'a>(reading: &'a Reading, word: &Word) -> &'a str {
    word.span.of(&reading.article.text)
}

/// "born in Pell, Sorland": two places with a comma and no "and" are one in the other.
fn surrounding_place(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let inner = words[index].head.filter(|_| words[index].relation == Relation::Conj)?;
    let is_place = |word: usize| {
        let entity = entity_at(reading, words[word].span).and_then(|entity| reading.entities.get(entity));
        entity.is_some_and(|entity| entity.kind == EntityKind::Place)
    };
    let listed = words.iter().enumerate().any(|(at, word)| {
        let partner = word.head == Some(inner) && word.relation == Relation::Conj && at != index;
        partner || word.relation == Relation::Cc && (word.head == Some(index) || word.head == Some(inner))
    });
    let comma = index.checked_sub(1).is_some_and(|before| form(reading, &words[before]) == ",");
    (comma && !listed && is_place(inner) && is_place(index)).then_some(inner)
}

/// "waste and scrap storage": an "and" between two modifiers of one noun, which joins nothing with the noun itself.
fn joined_modifiers(words: &[Word], index: usize) -> Option<usize> {
    let noun = words[index].head.filter(|noun| words[index].relation == Relation::Cc && index < *noun)?;
    let modifier =
        |at: usize| words[at].head == Some(noun) && matches!(words[at].relation, Relation::Compound | Relation::Amod);
    let before = index.checked_sub(1).is_some_and(modifier);
    (before && (index + 1..noun).any(modifier) && words[noun].relation != Relation::Conj).then_some(noun)
}

/// "It opened mills, dams and docks, turning a profit": what follows from all of it is said of no dock.
fn resulting(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let comma = index.checked_sub(1).is_some_and(|before| form(reading, &words[before]) == ",");
    let participle = words[index].xpos == Xpos::Vbg && words[index].relation == Relation::Acl;
    let mut at = words[index].head.filter(|noun| comma && participle && *noun < index);
    while let Some(here) = at {
        if words[here].upos == Upos::Verb {
            return Some(here);
        }
        // What stands before its verb is a subject, and a comma behind a subject opens a description of it.
        at = words[here].head.filter(|above| *above < here);
    }
    None
}

/// "Orlo asked for more than it had got, saying that": behind a comma it is the sentence's subject who says it.
fn saying(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let participle = words[index].xpos == Xpos::Vbg && Lexicon::Saying.has(&words[index].lemma);
    let comma = index.checked_sub(1).is_some_and(|before| form(reading, &words[before]) == ",");
    let hung = words[index].head.filter(|_| matches!(words[index].relation, Relation::Advcl | Relation::Acl))?;
    let mut top = hung;
    for _ in 0..words.len() {
        let inner = matches!(
            words[top].relation,
            Relation::Ccomp | Relation::Acl | Relation::AclRelcl | Relation::Nmod | Relation::Obl | Relation::Obj
        );
        match words[top].head.filter(|_| inner) {
            Some(above) => top = above,
            None => break,
        }
    }
    (participle && comma && top != hung && top < index && words[top].upos == Upos::Verb).then_some(top)
}

/// "announced on Tuesday the first of its ferries": a noun behind the verb that has no preposition and is no time.
fn bare_object(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let verb = words[index].head.filter(|verb| words[index].relation == Relation::Obl && *verb < index)?;
    let full = |word: &Word| {
        word.head == Some(verb)
            && matches!(
                word.relation,
                Relation::Obj
                    | Relation::Ccomp
                    | Relation::Xcomp
                    | Relation::NsubjPass
                    | Relation::AuxPass
                    | Relation::Cop
            )
    };
    let case = |word: &Word| word.head == Some(index) && matches!(word.relation, Relation::Case | Relation::Mark);
    let timed = reading.times.iter().any(|time| time.span.overlaps(words[index].span));
    let noun = matches!(words[index].upos, Upos::Noun | Upos::Propn) && words[verb].upos == Upos::Verb;
    let free = !words.iter().any(|word| full(word) || case(word));
    (noun && free && !timed && words[index].lemma != "%").then_some(verb)
}

/// "Orlo, represented by Ida Quist,": it is the party before the comma that is represented.
fn represented(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let participle = words[index].xpos == Xpos::Vbn && words[index].lemma == "represent";
    let comma = index.checked_sub(1).filter(|comma| participle && form(reading, &words[*comma]) == ",")?;
    let last = comma.checked_sub(1)?;
    let name = entity_at(reading, words[last].span)?;
    let mut head = last;
    while let Some(above) =
        words[head].head.filter(|above| *above < index && entity_at(reading, words[*above].span) == Some(name))
    {
        head = above;
    }
    Some(head)
}

/// "Orlo, represented by Ida Quist, and Marl": the other party goes with the first, not with whoever represents it.
fn represented_partner(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let person = words[index].head.filter(|_| words[index].relation == Relation::Conj)?;
    let participle = words[person].head.filter(|verb| words[*verb].lemma == "represent")?;
    let kind = |word: usize| {
        let entity = entity_at(reading, words[word].span)?;
        reading.entities.get(entity).map(|entity| entity.kind)
    };
    let party = words[participle].head.filter(|_| words[participle].relation == Relation::Acl)?;
    (kind(index) != Some(EntityKind::Person) && kind(person) == Some(EntityKind::Person)).then_some(party)
}

/// "signed the lease for Orlo and Marl, respectively": they are whom it was signed for, not what the lease is for.
fn respective_party(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let noun = words[index].head.filter(|_| words[index].relation == Relation::Nmod)?;
    let verb = words[noun].head.filter(|_| words[noun].relation == Relation::Obj)?;
    let case = |word: &Word| word.head == Some(index) && form(reading, word) == "for";
    let respectively = |word: &Word| form(reading, word) == "respectively";
    (words.iter().any(case) && words.iter().any(respectively)).then_some(verb)
}

/// "build ports and roads" as two objects of one verb: the second, behind an "and" of its own, is coordinated with the first.
fn first_object(words: &[Word], index: usize) -> Option<usize> {
    let verb = words[index].head.filter(|_| words[index].relation == Relation::Obj)?;
    let and = |word: &Word| word.head == Some(index) && word.relation == Relation::Cc;
    let before = words.iter().take(index).position(|word| word.head == Some(verb) && word.relation == Relation::Obj)?;
    words.iter().take(index).any(and).then_some(before).filter(|before| verb < *before)
}

/// "a politician in Sorland who served": no place served, but the noun above it.
fn personal_antecedent(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let noun = words[index].head.filter(|_| words[index].relation == Relation::AclRelcl)?;
    let who = |word: &Word| word.head == Some(index) && form(reading, word).eq_ignore_ascii_case("who");
    let entity = entity_at(reading, words[noun].span).and_then(|entity| reading.entities.get(entity));
    let place = entity.is_some_and(|entity| entity.kind == EntityKind::Place);
    let above = words[noun].head.filter(|above| *above < noun && words[noun].relation == Relation::Nmod)?;
    (place && words.iter().any(who)).then_some(above)
}

/// "an actor who was born in May, in Pell": what stands behind a noun's clause, and is no part of the noun, is the clause's.
fn late_clause(words: &[Word], index: usize) -> Option<usize> {
    let noun = words[index].head.filter(|noun| *noun < index)?;
    let copular = words.iter().any(|word| word.head == Some(noun) && word.relation == Relation::Cop);
    if !copular || !matches!(words[index].relation, Relation::Obl | Relation::Nmod) {
        return None;
    }
    let of_noun = |word: &Word| {
        word.head == Some(noun)
            || word.head.is_some_and(|other| words[other].head == Some(noun) && words[other].relation == Relation::Conj)
    };
    (noun + 1..index).rev().find(|at| {
        matches!(words[*at].relation, Relation::AclRelcl | Relation::Acl)
            && words[*at].upos == Upos::Verb
            && of_noun(&words[*at])
    })
}

/// "positions within the party, including the chair": an example of the several, not of the one.
fn listed_noun(reading: &Reading, words: &[Word], index: usize) -> Option<usize> {
    let noun = words[index].head.filter(|noun| *noun < index && words[index].relation == Relation::Nmod)?;
    let including = |word: &Word| word.head == Some(index) && form(reading, word).eq_ignore_ascii_case("including");
    if words[noun].xpos == Xpos::Nns || !words.iter().any(including) {
        return None;
    }
    let mut at = words[noun].head;
    while let Some(above) = at.filter(|above| *above < noun) {
        if words[above].xpos == Xpos::Nns {
            return Some(above);
        }
        at = words[above].head;
    }
    None
}
