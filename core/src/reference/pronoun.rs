use super::candidate;
use super::discourse::{Discourse, Mentioned, Rank};
use super::profile::Gender;
use crate::extraction::EntityKind;
use crate::reading::{Reference, Target};
use crate::span::Span;
use crate::syntax::{Relation, Upos};

/// A pronoun and what it stands for.
pub(super) fn pronoun(discourse: &Discourse, word: usize) -> Option<Reference> {
    let span = discourse.words().get(word).filter(|word| word.upos == Upos::Pron)?.span;
    let target = match discourse.form(word).to_lowercase().as_str() {
        "he" | "him" | "his" | "himself" => personal(discourse, word, Gender::Male),
        "she" | "her" | "hers" | "herself" => personal(discourse, word, Gender::Female),
        "it" | "its" | "itself" => neuter(discourse, word),
        "i" | "me" | "my" | "mine" => first_person(discourse, span, EntityKind::Person),
        "we" | "us" | "our" | "ours" => first_person(discourse, span, EntityKind::Organization),
        _ => None,
    }?;
    Some(Reference { span, target })
}

/// Whoever speaks, a person of themselves and an organization of its people; outside quotation marks nobody that the text names.
fn first_person(discourse: &Discourse, span: Span, kind: EntityKind) -> Option<Target> {
    discourse.quotation(span)?;
    let (speaker, antecedent) = discourse.speaker.filter(|(speaker, _)| discourse.is_kind(*speaker, kind))?;
    Some(Target::Resolved { entities: vec![speaker], antecedent })
}

fn personal(discourse: &Discourse, word: usize, gender: Gender) -> Option<Target> {
    let span = discourse.words().get(word)?.span;
    let quoting = discourse.quotation(span).and(discourse.speaker);
    let found = candidate::candidates(discourse, span.start(), |mention| {
        let profile = discourse.profile(mention.entity).filter(|profile| profile.kind == EntityKind::Person)?;
        let speaks = quoting.is_some_and(|(speaker, _)| speaker == mention.entity);
        match profile.gender {
            _ if speaks || is_barred(discourse, word, mention) => None,
            Some(known) if known != gender => None,
            Some(_) => Some(0.8 + parallel(discourse, word, mention)),
            None => Some(parallel(discourse, word, mention)),
        }
    });
    candidate::target(&found)
}

/// Whether the grammar keeps the word from meaning this: "Ann saw her" is not about Ann twice.
fn is_barred(discourse: &Discourse, word: usize, mention: &Mentioned) -> bool {
    let Some(here) = discourse.words().get(word) else { return true };
    let reflexive = discourse.form(word).to_lowercase().ends_with("self");
    let object = matches!(here.relation, Relation::Obj | Relation::Iobj | Relation::Obl);
    let same_verb =
        mention.sentence == discourse.number() && mention.governor.is_some() && mention.governor == here.head;
    object && same_verb && !reflexive
}

/// What the grammar speaks for: the subject in whose object a possessive stands, and the owner of what is named beside it.
fn parallel(discourse: &Discourse, word: usize, mention: &Mentioned) -> f32 {
    let words = discourse.words();
    let possessive = words.get(word).is_some_and(|word| word.relation == Relation::NmodPoss);
    let owned = words.get(word).and_then(|word| word.head).and_then(|owned| words.get(owned));
    let Some(owned) = owned.filter(|_| possessive && mention.sentence == discourse.number()) else { return 0.0 };
    match (mention.rank, mention.governor.is_some() && mention.governor == owned.head) {
        (Rank::Possessive, true) if owned.relation == Relation::Conj && lone_owner(discourse, mention) => 2.2,
        (Rank::Possessive, _) if owned.relation == Relation::Conj => 1.0,
        (Rank::Subject, true) => 1.0,
        _ => 0.0,
    }
}

/// Whether nothing else in the sentence owns anything.
fn lone_owner(discourse: &Discourse, owner: &Mentioned) -> bool {
    discourse.here().all(|other| other.rank != Rank::Possessive || other.entity == owner.entity)
}

/// An organization or a country, where the grammar speaks for it: most of what "it" can mean has no name.
fn neuter(discourse: &Discourse, word: usize) -> Option<Target> {
    let here = discourse.words().get(word)?;
    let object = here.relation == Relation::Obj && discourse.form(word).eq_ignore_ascii_case("it");
    if object || is_pleonastic(discourse, word) {
        return None;
    }
    let found = candidate::candidates(discourse, here.span.start(), |mention| {
        let profile = discourse.profile(mention.entity)?;
        let fits = profile.kind == EntityKind::Organization || profile.kind == EntityKind::Place && profile.country;
        let meant = fits && is_subject_above(discourse, word, mention) && !is_barred(discourse, word, mention);
        meant.then(|| parallel(discourse, word, mention))
    });
    candidate::target(&found)
}

/// "The bank said that it would lend", "the bank sold its branch": the nearest subject of a clause around the word's own.
fn is_subject_above(discourse: &Discourse, word: usize, mention: &Mentioned) -> bool {
    if mention.sentence != discourse.number() || mention.rank != Rank::Subject {
        return false;
    }
    let words = discourse.words();
    let mut at = words.get(word).and_then(|word| word.head);
    // A parse is a tree; the bound only keeps the search short.
    for _ in 0..8 {
        if at.is_some() && mention.governor == at {
            return true;
        }
        let has_subject = words.iter().enumerate().any(|(index, each)| {
            index != word && each.head == at && matches!(each.relation, Relation::Nsubj | Relation::NsubjPass)
        });
        if has_subject {
            return false;
        }
        at = at.and_then(|at| words.get(at)).and_then(|word| word.head);
    }
    false
}

/// "It is clear that", "it seems": nothing is meant.
fn is_pleonastic(discourse: &Discourse, word: usize) -> bool {
    const EMPTY: [&str; 8] = ["seem", "appear", "turn", "rain", "snow", "happen", "take", "matter"];
    let words = discourse.words();
    let Some(here) = words.get(word) else { return true };
    let possessive = discourse.form(word).to_lowercase() == "its";
    let Some(head) = here.head.and_then(|head| words.get(head)).filter(|_| !possessive) else {
        return here.relation == Relation::Expl;
    };
    let clause = |relation| {
        matches!(
            relation,
            Relation::Csubj
                | Relation::CsubjPass
                | Relation::Ccomp
                | Relation::Xcomp
                | Relation::Advcl
                | Relation::Acl
                | Relation::AclRelcl
        )
    };
    let below =
        |kind: &dyn Fn(Relation) -> bool| words.iter().any(|word| word.head == here.head && kind(word.relation));
    let copular =
        below(&|relation| relation == Relation::Cop) && matches!(head.upos, Upos::Adj | Upos::Noun | Upos::Adv);
    here.relation == Relation::Expl
        || copular && below(&clause)
        || here.relation == Relation::NsubjPass
            && below(&|relation| matches!(relation, Relation::Csubj | Relation::Ccomp))
        || here.relation == Relation::Nsubj && EMPTY.contains(&head.lemma.as_str()) && below(&clause)
}
