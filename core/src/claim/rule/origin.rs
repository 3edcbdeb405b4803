use super::{Rule, Taken, is_asserted};
use crate::claim::atom::{Atom, whole};
use crate::claim::clause::{Clause, Sort};
use crate::claim::draft::{Draft, Part};
use crate::claim::scene::Scene;
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, EntityKind, EventDetail};
use crate::syntax::{Relation, Upos};

rule! {
    /// Which country somebody or something is of, as an adjective says it.
    ///
    /// "Ida Quist was a Sorlandic painter" says that she was Sorlandic, beside that she was a painter. Leaves alone
    /// adjectives that belong to something else ("a fan of Sorlandic films") and what is denied or only planned.
    Origin
}

impl Rule for Origin {
    fn claims(&self, scene: &Scene<'_>, _: &mut Taken) -> Vec<Draft> {
        let clauses = scene.clauses.iter().enumerate().filter(|(index, _)| is_asserted(scene, *index));
        clauses.filter_map(|(index, clause)| draft(scene, index, clause)).collect()
    }
}

fn draft(scene: &Scene<'_>, index: usize, clause: &Clause) -> Option<Draft> {
    let outline = scene.outline;
    let noun = clause.argument(Sort::Complement)?.head()?;
    let copular = outline.child(noun, &[Relation::Cop]).is_some() && outline.upos(noun) == Upos::Noun;
    let indefinite = outline.children_with(noun, &[Relation::Det]).any(|det| matches!(outline.lemma(det), "a" | "an"));
    let adjective = outline.children_with(noun, &[Relation::Amod]).find(|child| is_of_country(scene, *child))?;
    let subject = clause.subject.as_ref()?.options.first()?;
    if !copular || !indefinite || clause.group.negated || scene.entity_at(subject.head).is_none() {
        return None;
    }
    let atom: Atom<'_> = whole(clause, |_| false);
    let mut draft = Draft::of_atom("origin", scene, index, &atom, Detail::Event(EventDetail {}));
    draft.proposition.pieces.push(Piece::Words(vec![adjective]));
    let span = outline.word(adjective).span;
    draft.proposition.objects = vec![("complement".to_string(), Part { span, head: adjective })];
    Some(draft)
}

fn is_of_country(scene: &Scene<'_>, word: usize) -> bool {
    let capital = scene.outline.form(word).starts_with(char::is_uppercase);
    capital && scene.outline.children(word).is_empty() && scene.kind_at(word) == Some(EntityKind::Place)
}
