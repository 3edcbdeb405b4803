use super::{Rule, Taken};
use crate::claim::atom::{is_date, whole};
use crate::claim::clause::Argument;
use crate::claim::draft::Draft;
use crate::claim::scene::Scene;
use crate::extraction::{DateDetail, Detail};

rule! {
    /// When an event that is stated happens.
    ///
    /// "A and B signed a pact on 3 May" gives the signing's date, `part_of` the first signature; "Ola Brun was born in
    /// 1950" says nothing else, and its date is all of it. Leaves alone times of plans and statements, durations and
    /// "recently": they are facets.
    Date
}

impl Rule for Date {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for index in taken.by(&["signature", "event", "relation", "quantity"]) {
            let Some(clause) = scene.clauses.get(index) else { continue };
            for time in clause.arguments.iter().filter(|argument| is_date(scene, argument)) {
                let same = |argument: &Argument| argument.is_core() || std::ptr::eq(argument, time);
                let atom = whole(clause, same);
                let event = scene.plain(&without(scene, &atom, time));
                let detail = Detail::Date(DateDetail { event, edtf: edtf(scene, time) });
                let mut draft = Draft::of_atom("date", scene, index, &atom, detail);
                draft.part_of = Some(index);
                drafts.push(draft);
            }
        }
        drafts
    }
}

/// The words of the event without its time.
fn without(scene: &Scene<'_>, atom: &crate::claim::atom::Atom<'_>, time: &Argument) -> Vec<usize> {
    let words = crate::claim::proposition::proposition(scene, atom).words();
    let left_out = time.words(scene.outline);
    words.into_iter().filter(|index| !left_out.contains(index)).collect()
}

fn edtf(scene: &Scene<'_>, argument: &Argument) -> Option<String> {
    let head = scene.outline.word(argument.head()?).span;
    scene.reading.times.iter().find(|time| time.span.contains(head)).and_then(|time| time.edtf.clone())
}
