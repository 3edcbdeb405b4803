use super::{Rule, Taken, is_asserted};
use crate::claim::atom::{Atom, Split, atoms};
use crate::claim::clause::{Argument, Clause, Phrase, case_text};
use crate::claim::draft::Draft;
use crate::claim::scene::Scene;
use crate::extraction::{Detail, RelationDetail};
use crate::syntax::{self, Upos};

rule! {
    /// How two parties stand to each other: parent and subsidiary, member, owner, founder, seat, predecessor.
    ///
    /// "Orlo is a subsidiary of Marl", "Orlo is based in Pell", "the pact replaces a 2016 treaty". Leaves alone relations that
    /// are planned, and nouns of relation without a second party.
    Relation
}

/// Verb, preposition and voice of a relation.
const VERBS: [(&str, &str, bool, &str); 12] = [
    ("replace", "", false, "replaces"),
    ("succeed", "", false, "replaces"),
    ("own", "", false, "owns"),
    ("own", "by", true, "owned_by"),
    ("found", "by", true, "founded_by"),
    ("found", "", false, "founder_of"),
    ("base", "in", true, "based_in"),
    ("headquarter", "in", true, "based_in"),
    ("locate", "in", true, "located_in"),
    ("situate", "in", true, "located_in"),
    ("belong", "to", false, "belongs_to"),
    ("marry", "", false, "married_to"),
];

/// Nouns of relation, with "of".
pub(crate) const NOUNS: [(&str, &str); 17] = [
    ("parent", "parent_of"),
    ("subsidiary", "subsidiary_of"),
    ("unit", "subsidiary_of"),
    ("division", "subsidiary_of"),
    ("arm", "subsidiary_of"),
    ("member", "member_of"),
    ("part", "part_of"),
    ("owner", "owner_of"),
    ("founder", "founder_of"),
    ("capital", "capital_of"),
    ("partner", "partner_of"),
    ("affiliate", "affiliate_of"),
    ("branch", "part_of"),
    ("shareholder", "shareholder_of"),
    ("successor", "replaces"),
    ("supplier", "supplier_of"),
    ("maker", "maker_of"),
];

impl Rule for Relation {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for index in taken.free() {
            let Some(clause) = scene.clauses.get(index) else { continue };
            if clause.subject.is_none() || !is_asserted(scene, index) || scene.analysis || clause.group.chain.len() > 1
            {
                continue;
            }
            let atoms = atoms(scene, clause, Split::Arguments);
            if !atoms.iter().any(|atom| related(scene, clause, atom).is_some()) {
                continue;
            }
            taken.take(index, "relation");
            drafts.extend(atoms.iter().map(|atom| draft(scene, index, clause, atom)));
        }
        drafts
    }
}

/// An atom that names no relation is what else the clause says.
fn draft(scene: &Scene<'_>, index: usize, clause: &Clause, atom: &Atom<'_>) -> Draft {
    let detail = related(scene, clause, atom).unwrap_or(Detail::Event(crate::extraction::EventDetail {}));
    let rule = if matches!(detail, Detail::Relation(_)) { "relation" } else { "event" };
    Draft::of_atom(rule, scene, index, atom, detail)
}

fn related(scene: &Scene<'_>, clause: &Clause, atom: &Atom<'_>) -> Option<Detail> {
    let outline = scene.outline;
    let subject = atom.subject.or_else(|| clause.subject.as_ref().and_then(|subject| subject.options.first()))?;
    let (argument, choice): &(&Argument, Option<&Phrase>) = atom.arguments.first()?;
    let phrase = choice.or(argument.options.first())?;
    let copular = outline.child(clause.main_verb(), &[syntax::Relation::Cop]).is_some();
    if copular {
        let (relation, object) = of_noun(scene, phrase.head)?;
        return Some(detail(scene, subject, relation, object));
    }
    let case = case_text(outline, argument);
    let lemma = outline.lemma(clause.main_verb());
    let (.., relation) = VERBS.iter().find(|(verb, preposition, passive, _)| {
        *verb == lemma
            && *preposition == case
            && *passive
                == (clause.group.passive
                    || clause.kind == crate::claim::clause::Kind::Modifier && !preposition.is_empty())
    })?;
    Some(detail(scene, subject, relation, phrase.clone()))
}

/// The relation that a noun names and the party behind its "of".
pub(crate) fn of_noun(scene: &Scene<'_>, noun: usize) -> Option<(&'static str, Phrase)> {
    let outline = scene.outline;
    let (_, relation) = NOUNS.iter().find(|(lemma, _)| *lemma == outline.lemma(noun))?;
    let party = outline.children_with(noun, &[syntax::Relation::Nmod, syntax::Relation::Obl]).find(|child| {
        outline.child(*child, &[syntax::Relation::Case]).is_some_and(|case| outline.form(case) == "of")
            && outline.upos(*child) != Upos::Pron
    })?;
    Some((relation, Phrase::of(outline, party)))
}

fn detail(scene: &Scene<'_>, subject: &Phrase, relation: &str, object: Phrase) -> Detail {
    let (subject, object) = (scene.named(subject), scene.named(&object));
    Detail::Relation(RelationDetail {
        subject_entity: subject.id(),
        subject: subject.name,
        relation: relation.to_string(),
        object_entity: object.id(),
        object: object.name,
    })
}
