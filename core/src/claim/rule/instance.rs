use super::{Rule, Taken};
use crate::claim::clause::{Phrase, conjuncts, examples};
use crate::claim::draft::{Draft, Part, Proposition, Said, Words};
use crate::claim::inflect::indefinite;
use crate::claim::scene::Scene;
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, RelationDetail};
use crate::syntax::{Relation, Upos, Xpos};

rule! {
    /// What an example is an example of.
    ///
    /// "Plays such as Reed and Hollow" says that Reed is a play. Leaves alone examples of people by their number ("others
    /// such as Holt"), and nouns that no name follows.
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
                drafts.extend(named.map(|example| draft(scene, noun, example)));
            }
        }
        drafts
    }
}

fn draft(scene: &Scene<'_>, noun: usize, example: usize) -> Draft {
    let outline = scene.outline;
    let subject = Phrase::of(outline, example);
    let adjectives: Vec<usize> = outline
        .children_with(noun, &[Relation::Amod, Relation::Compound])
        .filter(|child| *child < noun && !is_count(outline.lemma(*child)) && outline.children(*child).is_empty())
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
