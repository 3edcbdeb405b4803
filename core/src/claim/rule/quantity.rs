use super::{Rule, Taken, is_asserted};
use crate::claim::atom::{Atom, Split, atoms};
use crate::claim::clause::{Argument, Clause};
use crate::claim::draft::Draft;
use crate::claim::scene::Scene;
use crate::extraction::{Amount, Detail, QuantityDetail};
use crate::mention;

rule! {
    /// How much something is, costs, holds or comes to.
    ///
    /// "The dam holds 3 million tonnes" and "the deal is worth 8 million euros" say an amount and nothing else. Leaves alone
    /// clauses in which the amount is only part of what happened ("hired 20 people"): there it is a facet.
    Quantity
}

/// Verbs between a thing and its measure.
const MEASURING: [&str; 20] = [
    "account",
    "amount",
    "average",
    "be",
    "comprise",
    "contain",
    "cost",
    "equal",
    "exceed",
    "hold",
    "make",
    "measure",
    "number",
    "represent",
    "reach",
    "stand",
    "total",
    "value",
    "weigh",
    "worth",
];

impl Rule for Quantity {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for index in taken.free() {
            let Some(clause) = scene.clauses.get(index) else { continue };
            if clause.subject.is_none() || !is_asserted(scene, index) || scene.analysis {
                continue;
            }
            let found: Vec<(Atom<'_>, &mention::Quantity)> = atoms(scene, clause, Split::Arguments)
                .into_iter()
                .filter_map(|atom| measured(scene, clause, &atom).map(|quantity| (atom, quantity)))
                .collect();
            if found.is_empty() {
                continue;
            }
            taken.take(index, "quantity");
            drafts.extend(found.iter().map(|(atom, quantity)| {
                Draft::of_atom("quantity", scene, index, atom, detail(scene, clause, quantity))
            }));
        }
        drafts
    }
}

/// The amount that the atom's first argument is.
fn measured<'a>(scene: &Scene<'a>, clause: &Clause, atom: &Atom<'_>) -> Option<&'a mention::Quantity> {
    let outline = scene.outline;
    let copular = outline.child(clause.main_verb(), &[crate::syntax::Relation::Cop]).is_some();
    if !copular && !MEASURING.contains(&outline.lemma(clause.main_verb())) {
        return None;
    }
    let (argument, choice): &(&Argument, _) =
        atom.arguments.iter().find(|(argument, _)| argument.is_core()).or(atom.arguments.first())?;
    let phrase = choice.or(argument.options.first())?;
    let first = outline.word(*phrase.words.first()?).span;
    let head = outline.word(phrase.head).span;
    scene.reading.quantities.iter().find(|quantity| {
        let leads = first.start() <= quantity.span.start() && quantity.span.start() <= first.start() + LEAD;
        let heads = quantity.span.contains(head)
            || (quantity.span.end() < head.start() && head.start() <= quantity.span.end() + LEAD);
        leads && heads
    })
}

/// Bytes that may stand between the beginning of a phrase and its amount, or the amount and what is counted: "an estimated".
const LEAD: usize = 14;

fn detail(scene: &Scene<'_>, clause: &Clause, quantity: &mention::Quantity) -> Detail {
    let subject = clause.subject.as_ref().and_then(|subject| subject.options.first());
    Detail::Quantity(QuantityDetail {
        measured: subject.map(|phrase| scene.named(phrase).name).unwrap_or_default(),
        value: quantity.value.map(Amount),
        upper: quantity.upper.map(Amount),
        unit: quantity.unit.clone(),
        comparator: quantity.comparator,
    })
}
