use super::{Rule, Taken};
use crate::claim::clause::{Phrase, conjuncts, examples};
use crate::claim::draft::{Draft, Part, Proposition, Said, Words};
use crate::claim::inflect::indefinite;
use crate::claim::scene::Scene;
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, EntityKind, RelationDetail};
use crate::syntax::{Relation, Upos, Xpos};

rule! {
    /// What an example is an example of.
    ///
    /// "Plays such as Reed and Hollow" says that Reed is a play, "the play Reed" too. Leaves alone examples of people by their
    /// number ("others such as Holt"), people beside their posts, which are roles, and nouns that no name follows.
    Instance
}

impl Rule for Instance {
    fn claims(&self, scene: &Scene<'_>, _: &mut Taken) -> Vec<Draft> {
        let outline = scene.outline;
        let mut drafts = Vec::new();
        for noun in (0..outline.len()).filter(|index| matches!(outline.xpos(*index), Xpos::Nns | Xpos::Nn)) {
            for first in examples(outline, noun) {
                let all = std::iter::once(first).chain(conjuncts(outline, first));
                let named = all.filter(|index| outline.upos(*index) == Upos::Propn);
                let noun = nearest(scene, noun, first);
                drafts.extend(named.map(|example| draft(scene, noun, example)));
            }
            drafts.extend(name_of(scene, noun).map(|name| draft(scene, noun, name)));
        }
        drafts
    }
}

/// "brands and magazines such as Reed": an example of the nearer.
fn nearest(scene: &Scene<'_>, noun: usize, example: usize) -> usize {
    let mut all = conjuncts(scene.outline, noun).into_iter().filter(|other| *other < example);
    all.rfind(|other| scene.outline.upos(*other) == Upos::Noun).unwrap_or(noun)
}

/// "the magazine Reed", "the online gallery, Hollow,": the one name behind a noun that says what it is.
fn name_of(scene: &Scene<'_>, noun: usize) -> Option<usize> {
    let outline = scene.outline;
    if outline.xpos(noun) != Xpos::Nn || !examples(outline, noun).is_empty() {
        return None;
    }
    let name = outline.child(noun, &[Relation::Appos, Relation::NmodDesc]).filter(|name| *name > noun)?;
    let words = Phrase::of(outline, name).words;
    let between = words.first().map(|first| noun + 1..*first)?;
    let close = between.len() < 3
        && between.clone().all(|index| matches!(outline.form(index), "," | "\"" | "“" | "``" | "'" | "‘"));
    let timed = scene.reading.times.iter().any(|time| time.span.overlaps(outline.word(name).span));
    let person = scene.kind_at(name) == Some(EntityKind::Person);
    let alias = scene.entity_at(noun).is_some();
    let related = super::relation::of_noun(scene, noun).is_some();
    let title = scene.reading.entities.roles().iter().any(|role| role.title.contains(outline.word(noun).span));
    let none_of_these = !timed && !person && !alias && !related && !title;
    let quoted = between.clone().any(|index| matches!(outline.form(index), "\"" | "“" | "``" | "‘"));
    ((outline.upos(name) == Upos::Propn || quoted) && close && none_of_these).then_some(name)
}

fn draft(scene: &Scene<'_>, noun: usize, example: usize) -> Draft {
    let outline = scene.outline;
    let subject = Phrase::of(outline, example);
    let adjectives: Vec<usize> = outline
        .children_with(noun, &[Relation::Amod, Relation::Compound, Relation::Nummod])
        .filter(|child| *child < noun && !is_count(outline.lemma(*child)) && outline.children(*child).is_empty())
        .filter(|child| outline.relation(*child) != Relation::Nummod || is_year(outline.form(*child)))
        .collect();
    let first = adjectives.first().map_or(outline.lemma(noun), |first| outline.form(*first));
    let article = format!("is {}", indefinite(first));
    let words: Vec<usize> = adjectives.iter().copied().chain([noun]).collect();
    let mut pieces = vec![Piece::Words(subject.words.clone()), Piece::Added(article, None), Piece::Words(adjectives)];
    pieces.push(match outline.xpos(noun) {
        Xpos::Nns => Piece::Form(noun, outline.lemma(noun).to_string()),
        _ => Piece::Words(vec![noun]),
    });
    let who = scene.named(&subject);
    let detail = RelationDetail {
        subject_entity: who.id(),
        subject: who.name,
        relation: "is_a".to_string(),
        object: scene.plain(&words),
        object_entity: None,
    };
    let proposition = Proposition {
        pieces,
        subject: Some(Part { span: outline.run(&subject.words, example), head: example }),
        predicate: Some(Said { lemma: "be".to_string(), words: Words::Added("is".to_string()) }),
        objects: vec![("complement".to_string(), Part { span: outline.run(&words, noun), head: noun })],
        stands_for: Vec::new(),
        setting: Vec::new(),
    };
    let mut draft = Draft::new("instance", proposition, Detail::Relation(detail));
    draft.confidence = 0.6;
    draft
}

/// "the 2006 film": what it is one of.
fn is_year(form: &str) -> bool {
    form.len() == 4 && form.bytes().all(|byte| byte.is_ascii_digit()) && matches!(&form[..2], "17" | "18" | "19" | "20")
}

fn is_count(lemma: &str) -> bool {
    matches!(
        lemma,
        "several"
            | "many"
            | "numerous"
            | "various"
            | "other"
            | "few"
            | "multiple"
            | "different"
            | "more"
            | "such"
            | "certain"
    )
}
