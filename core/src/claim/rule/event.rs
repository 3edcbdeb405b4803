use super::{Rule, Taken, is_asserted};
use crate::claim::atom::{Atom, Split, atoms, is_date, whole};
use crate::claim::clause::{Clause, Sort};
use crate::claim::draft::Draft;
use crate::claim::scene::Scene;
use crate::extraction::{Detail, EventDetail};
use crate::syntax::Upos;

rule! {
    /// Whatever else a clause says happened or is so: one claim for each part of its coordinations and each of its
    /// prepositional arguments.
    ///
    /// Finds "The ferry sank off Marlo" and, in "Dana Holt joined the board as treasurer and left in 2019", both verbs with
    /// the subject that they share. Leaves alone clauses without a subject, conditions, questions, and what is merely
    /// asked for.
    Event
}

impl Rule for Event {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for index in taken.free() {
            let Some(clause) = scene.clauses.get(index) else { continue };
            if clause.subject.is_none() || is_empty(scene, clause) || !is_asserted(scene, index) {
                continue;
            }
            taken.take(index, "event");
            let worth_saying = |atom: &&Atom<'_>| !atom.arguments.is_empty() || !is_only_dated(scene, clause);
            let atoms = atoms(scene, clause, Split::Arguments);
            drafts.extend(
                atoms
                    .iter()
                    .filter(worth_saying)
                    .map(|atom| Draft::of_atom("event", scene, index, atom, Detail::Event(EventDetail {}))),
            );
            drafts.extend(purpose(scene, index, clause));
        }
        drafts
    }
}

/// Whether there is no verb, or nothing but an auxiliary.
fn is_empty(scene: &Scene<'_>, clause: &Clause) -> bool {
    let auxiliary = |index: &usize| scene.outline.upos(*index) == Upos::Aux;
    clause.group.words.iter().all(auxiliary) && clause.arguments.is_empty()
}

/// Whether the clause says nothing without its time, so that the date is all of the claim.
fn is_only_dated(scene: &Scene<'_>, clause: &Clause) -> bool {
    clause.arguments.iter().any(|argument| is_date(scene, argument))
}

/// A purpose that no aim was made of: "was opened to carry the line".
fn purpose(scene: &Scene<'_>, index: usize, clause: &Clause) -> Option<Draft> {
    clause.argument(Sort::Purpose)?;
    let owned = scene.clauses.iter().any(|other| {
        other.above == Some(index)
            && other.kind == crate::claim::clause::Kind::Purpose
            && super::aim::is_purpose_aim(scene, other)
    });
    if owned {
        return None;
    }
    let atom = whole(clause, |argument| argument.is_core() || argument.sort == Sort::Purpose);
    Some(Draft::of_atom("event", scene, index, &atom, Detail::Event(EventDetail {})))
}
