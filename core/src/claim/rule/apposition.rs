use super::{Rule, Taken};
use crate::claim::clause::{Phrase, trim};
use crate::claim::draft::{Draft, Part, Proposition, Said, Words};
use crate::claim::scene::Scene;
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, EntityKind, RelationDetail};
use crate::span::Span;
use crate::syntax::{Relation, Upos};

rule! {
    /// What an apposition says of a name, and in which place a place lies.
    ///
    /// "Orlo, a maker of pumps, ..." says that Orlo is a maker of pumps; "parent of Marl" behind a comma names a relation;
    /// "in Pell, Sorland" says that Pell is in Sorland. Leaves alone other names of the same thing and posts of people, which
    /// are roles.
    Apposition
}

impl Rule for Apposition {
    fn claims(&self, scene: &Scene<'_>, _: &mut Taken) -> Vec<Draft> {
        let outline = scene.outline;
        let appositions = (0..outline.len()).filter(|index| outline.relation(*index) == Relation::Appos);
        let mut drafts: Vec<Draft> = appositions.filter_map(|index| apposition(scene, index)).collect();
        drafts.extend(places(scene));
        drafts
    }
}

fn apposition(scene: &Scene<'_>, index: usize) -> Option<Draft> {
    let outline = scene.outline;
    let noun = outline.head(index)?;
    let same = scene.entity_at(noun).is_some() && scene.entity_at(noun) == scene.entity_at(index);
    let described = matches!(outline.upos(index), Upos::Noun) && index > noun && !is_quoted(scene, index);
    let of_time = scene.reading.times.iter().any(|time| time.span.contains(outline.word(noun).span));
    if same || of_time || !described || is_role(scene, outline.word(index).span) {
        return None;
    }
    let (subject, object) = (lean(scene, noun), lean(scene, index));
    let relation = super::relation::of_noun(scene, index);
    let (relation, target) = match &relation {
        Some((relation, party)) => (*relation, scene.named(party)),
        None => ("is_a", scene.named(&object)),
    };
    let who = scene.named(&subject);
    let detail = RelationDetail {
        subject_entity: who.id(),
        subject: who.name,
        relation: relation.to_string(),
        object_entity: target.id(),
        object: target.name,
    };
    Some(draft(scene, &subject, be(scene, &subject), &object, detail))
}

/// A title in quotation marks names the thing and does not describe it.
fn is_quoted(scene: &Scene<'_>, index: usize) -> bool {
    let word = scene.outline.word(index).span;
    scene.reading.quotations.iter().any(|quotation| quotation.span.contains(word))
}

fn lean(scene: &Scene<'_>, head: usize) -> Phrase {
    let outline = scene.outline;
    let mut phrase = Phrase::of(outline, head);
    let clause =
        |index: usize| matches!(outline.relation(index), Relation::AclRelcl) && outline.head(index) == Some(head);
    let clauses: Vec<usize> = outline.children(head).iter().copied().filter(|child| clause(*child)).collect();
    phrase.words.retain(|index| !clauses.iter().any(|clause| outline.dominates(*clause, *index)));
    phrase.words = trim(outline, std::mem::take(&mut phrase.words));
    phrase
}

fn be(scene: &Scene<'_>, subject: &Phrase) -> &'static str {
    use crate::syntax::Xpos;
    if matches!(scene.outline.xpos(subject.head), Xpos::Nns) { "are" } else { "is" }
}

fn is_role(scene: &Scene<'_>, word: Span) -> bool {
    scene.reading.entities.roles().iter().any(|role| role.title.contains(word))
}

fn draft(scene: &Scene<'_>, subject: &Phrase, be: &str, object: &Phrase, detail: RelationDetail) -> Draft {
    let part = |phrase: &Phrase| Part { span: scene.outline.run(&phrase.words, phrase.head), head: phrase.head };
    let proposition = Proposition {
        pieces: vec![
            Piece::Words(subject.words.clone()),
            Piece::Added(be.to_string(), None),
            Piece::Words(object.words.clone()),
        ],
        subject: Some(part(subject)),
        predicate: Some(Said { lemma: "be".to_string(), words: Words::Added(be.to_string()) }),
        objects: vec![("complement".to_string(), part(object))],
        stands_for: Vec::new(),
        setting: Vec::new(),
    };
    let mut draft = Draft::new("apposition", proposition, Detail::Relation(detail));
    draft.confidence = 0.6;
    draft
}

/// "Pell, Sorland": a place, a comma and the place around it.
fn places(scene: &Scene<'_>) -> Vec<Draft> {
    let sentence = scene.outline.sentence().span;
    let text = scene.reading.article.text.as_str();
    let place = |entity| scene.reading.entities.get(entity).is_some_and(|found| found.kind == EntityKind::Place);
    let found: Vec<Span> =
        scene.reading.entities.within(sentence).filter(|(_, entity)| place(*entity)).map(|(span, _)| span).collect();
    found
        .windows(2)
        .filter(|pair| Span::new(pair[0].end(), pair[1].start()).of(text) == ", ")
        .filter_map(|pair| located(scene, pair[0], pair[1]))
        .collect()
}

fn located(scene: &Scene<'_>, inner: Span, outer: Span) -> Option<Draft> {
    let outline = scene.outline;
    let phrase = |span: Span| {
        let words: Vec<usize> = outline.within(span).collect();
        words.last().copied().map(|head| Phrase { head, words, shared: Vec::new() })
    };
    let (subject, object) = (phrase(inner)?, phrase(outer)?);
    let enumerated = outline.relation(object.head) == Relation::Conj;
    if enumerated {
        return None;
    }
    let (who, target) = (scene.named(&subject), scene.named(&object));
    let detail = RelationDetail {
        subject_entity: who.id(),
        subject: who.name,
        relation: "located_in".to_string(),
        object_entity: target.id(),
        object: target.name,
    };
    Some(draft(scene, &subject, "is in", &object, detail))
}
