use super::{Rule, Taken, is_asserted};
use crate::claim::atom::whole;
use crate::claim::clause::{Clause, Sort};
use crate::claim::draft::Draft;
use crate::claim::lexicon::Lexicon;
use crate::claim::scene::Scene;
use crate::extraction::{Detail, OpinionDetail};

rule! {
    /// Judgement and analysis: kept, and marked as nothing that evidence could settle.
    ///
    /// "The deal is a bold step", "the lease is too long", and whatever a section headed "Analysis" or "Why it matters"
    /// concludes. Leaves alone aims and statements, also in such sections, and judgements that are only part of a fact
    /// ("won the best film award").
    Opinion
}

impl Rule for Opinion {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for index in taken.free() {
            let Some(clause) = scene.clauses.get(index) else { continue };
            if clause.subject.is_none() || !is_asserted(scene, index) || !(scene.analysis || judges(scene, clause)) {
                continue;
            }
            taken.take(index, "opinion");
            // Nothing is checked in it, so that nothing is gained by taking it apart.
            let atom = whole(clause, |_| true);
            let draft = Draft::of_atom("opinion", scene, index, &atom, Detail::Opinion(OpinionDetail {}));
            drafts.push(Draft { checkable: false, ..draft });
        }
        drafts
    }
}

/// Whether the clause says how good, bad, right or weighty something is.
fn judges(scene: &Scene<'_>, clause: &Clause) -> bool {
    let outline = scene.outline;
    let Some(complement) = clause.argument(Sort::Complement).and_then(|argument| argument.options.first()) else {
        return false;
    };
    let head = complement.head;
    let too = outline.children(head).iter().any(|child| outline.lemma(*child) == "too" && *child < head);
    let judging = |index: usize| Lexicon::Judgement.has(outline.lemma(index));
    too || judging(head)
        || outline.children(head).iter().any(|child| {
            judging(*child)
                && outline.relation(*child) == crate::syntax::Relation::Amod
                && outline.upos(head) == crate::syntax::Upos::Noun
        })
}
