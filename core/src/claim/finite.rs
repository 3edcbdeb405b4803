//! The verb of a proposition, made finite where the article has a participle or an infinitive.

use crate::syntax::Xpos;

use super::clause::{Clause, How, Kind};
use super::inflect::{past, present};
use super::lexicon::Lexicon;
use super::scene::Scene;
use super::standalone::Piece;

pub(super) fn is_singular(scene: &Scene<'_>, clause: &Clause) -> bool {
    clause.subject.as_ref().is_none_or(|subject| {
        subject.options.len() == 1
            && subject
                .options
                .first()
                .is_some_and(|phrase| !matches!(scene.outline.xpos(phrase.head), Xpos::Nns | Xpos::Nnps))
            && !subject.options.first().is_some_and(|phrase| {
                matches!(scene.outline.lemma(phrase.head), "they" | "we" | "you" | "I" | "that" | "those" | "these")
                    && !scene.outline.form(phrase.head).eq_ignore_ascii_case("that")
            })
    })
}

/// The verb group, made finite where the article has a participle.
pub(super) fn verb_pieces(scene: &Scene<'_>, clause: &Clause, singular: bool) -> Vec<Piece> {
    let outline = scene.outline;
    let words = clause.group.words.clone();
    let own = clause.subject.as_ref().is_some_and(|subject| subject.how == How::Own);
    if clause.group.finite || own && !matches!(clause.kind, Kind::Modifier) {
        return vec![Piece::Words(words)];
    }
    let past_tense = is_past(scene, clause);
    let verb = clause.group.chain.first().copied().unwrap_or(clause.top);
    let be = || be(past_tense, singular).to_string();
    let Some(first) = words
        .iter()
        .copied()
        .find(|index| matches!(outline.xpos(*index), Xpos::Vbg | Xpos::Vbn | Xpos::Vbd | Xpos::Vb))
    else {
        return vec![Piece::Words(words)];
    };
    if clause.kind == Kind::Modifier && matches!(outline.xpos(verb), Xpos::Vbn | Xpos::Vbd)
        || outline.xpos(first) == Xpos::Vbn
    {
        let be = if Lexicon::Stative.has(outline.lemma(verb)) && clause.kind == Kind::Modifier {
            self::be(is_past(scene, clause) && past_above(scene, clause), singular).to_string()
        } else {
            be()
        };
        return vec![Piece::Added(be, None), Piece::Words(words)];
    }
    let form = match (outline.lemma(first), past_tense) {
        ("be", _) => be(),
        (lemma, true) => past(lemma),
        (lemma, false) if singular => present(lemma),
        (lemma, false) => lemma.to_string(),
    };
    let (before, after): (Vec<usize>, Vec<usize>) = words
        .into_iter()
        .filter(|index| *index != first && outline.xpos(*index) != Xpos::To)
        .partition(|index| *index < first);
    vec![Piece::Words(before), Piece::Form(first, form), Piece::Words(after)]
}

fn be(past: bool, singular: bool) -> &'static str {
    match (past, singular) {
        (true, true) => "was",
        (true, false) => "were",
        (false, true) => "is",
        (false, false) => "are",
    }
}

/// The tense of a clause without a finite verb: that of the clause above, for what happened to somebody the past.
fn is_past(scene: &Scene<'_>, clause: &Clause) -> bool {
    let participle = matches!(scene.outline.xpos(clause.top), Xpos::Vbn | Xpos::Vbd);
    let stative = Lexicon::Stative.has(scene.outline.lemma(clause.main_verb()));
    past_above(scene, clause) || (participle && !stative)
}

fn past_above(scene: &Scene<'_>, clause: &Clause) -> bool {
    let mut above = clause.above;
    while let Some(upper) = above.and_then(|index| scene.clauses.get(index)) {
        if upper.group.finite {
            return upper.group.past;
        }
        above = upper.above;
    }
    // "spent years living and working": coordinated with something that is no clause.
    let outline = scene.outline;
    let mut verbs = std::iter::successors(outline.head(clause.top), |here| outline.head(*here));
    clause.above.is_none() && verbs.any(|verb| outline.xpos(verb) == Xpos::Vbd)
}
