use super::profile::{self, Gender, Profile};
use super::speaker;
use crate::extraction::EntityKind;
use crate::mention::{Entities, EntityIndex, Quotation};
use crate::reading::{Reference, Sentence, Target};
use crate::span::Span;
use crate::syntax::{Relation, Upos, Word};

/// What an article has said up to a word of one of its sentences.
pub(super) struct Discourse<'a> {
    text: &'a str,
    sentences: &'a [Sentence],
    entities: &'a Entities,
    quotations: &'a [Quotation],
    profiles: Vec<Profile>,
    number: usize,
    /// All that was named or meant so far and in this sentence, in the order of the text.
    mentions: Vec<Mentioned>,
    /// The two entities that "the two sides" last meant.
    pub(super) pair: Option<(Vec<EntityIndex>, Span)>,
    pub(super) speaker: Option<(EntityIndex, Span)>,
}

/// An entity at one place, by name or by a word that means it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mentioned {
    pub(super) entity: EntityIndex,
    pub(super) span: Span,
    pub(super) sentence: usize,
    pub(super) rank: Rank,
    /// The verb that it stands with, as a word of its sentence.
    pub(super) governor: Option<usize>,
}

/// How much a reader looks for what a pronoun means here, the most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Subject,
    Object,
    Possessive,
    Other,
}

/// How many sentences back a reader remembers.
const MEMORY: usize = 4;

impl<'a> Discourse<'a> {
    pub(super) fn new(
        text: &'a str,
        sentences: &'a [Sentence],
        entities: &'a Entities,
        quotations: &'a [Quotation],
    ) -> Self {
        let profiles = profile::profiles(text, entities);
        Self {
            text,
            sentences,
            entities,
            quotations,
            profiles,
            number: 0,
            mentions: Vec::new(),
            pair: None,
            speaker: None,
        }
    }

    /// Goes on to a sentence.
    pub(super) fn enter(&mut self, number: usize) {
        self.number = number;
        let far = number.saturating_sub(MEMORY);
        self.mentions.retain(|mention| mention.sentence >= far);
        let Some(sentence) = self.sentences.get(number) else { return };
        let mut at = 0;
        for (span, entity) in self.entities.within(sentence.span) {
            let words = sentence.tree.words();
            at += words[at..].iter().take_while(|word| word.span.end() <= span.start()).count();
            let (rank, governor) = standing(words, at, span);
            self.mentions.push(Mentioned { entity, span, sentence: number, rank, governor });
        }
        // Whoever spoke goes on speaking while nothing but quoted words follows.
        if self.words().iter().any(|word| word.upos != Upos::Punct && self.quotation(word.span).is_none()) {
            self.speaker = speaker::speaker(self);
        }
    }

    /// Remembers what a pronoun or a description meant.
    pub(super) fn note(&mut self, reference: &Reference, word: usize) {
        let Target::Resolved { entities, .. } = &reference.target else { return };
        if let [one] = entities.as_slice() {
            let (rank, governor) = standing(self.words(), word, reference.span);
            let mention = Mentioned { entity: *one, span: reference.span, sentence: self.number, rank, governor };
            let at = self.mentions.partition_point(|each| each.span < mention.span);
            self.mentions.insert(at, mention);
            self.learn_gender(*one, reference.span);
        } else if entities.len() == 2 {
            self.pair = Some((entities.clone(), reference.span));
        }
    }

    fn learn_gender(&mut self, entity: EntityIndex, span: Span) {
        let gender = match span.of(self.text).to_lowercase().as_str() {
            "he" | "him" | "his" => Gender::Male,
            "she" | "her" | "hers" => Gender::Female,
            _ => return,
        };
        if let Some(profile) = self.profiles.get_mut(entity.0) {
            profile.gender = profile.gender.or(Some(gender));
        }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// The words of this sentence.
    pub(super) fn words(&self) -> &'a [Word] {
        self.words_of(self.number)
    }

    pub(super) fn words_of(&self, sentence: usize) -> &'a [Word] {
        self.sentences.get(sentence).map_or(&[], |sentence| sentence.tree.words())
    }

    pub(super) fn form(&self, word: usize) -> &'a str {
        self.words().get(word).map_or("", |word| word.span.of(self.text))
    }

    pub(super) fn profile(&self, entity: EntityIndex) -> Option<&Profile> {
        self.profiles.get(entity.0)
    }

    pub(super) fn is_kind(&self, entity: EntityIndex, kind: EntityKind) -> bool {
        self.profile(entity).is_some_and(|profile| profile.kind == kind)
    }

    /// All that is remembered and stands before `offset`.
    pub(super) fn before(&self, offset: usize) -> impl DoubleEndedIterator<Item = &Mentioned> {
        self.mentions.iter().filter(move |mention| mention.span.end() <= offset)
    }

    /// What this sentence mentions.
    pub(super) fn here(&self) -> impl Iterator<Item = &Mentioned> {
        self.mentions.iter().filter(|mention| mention.sentence == self.number)
    }

    /// Whether a new block began between that sentence and this.
    pub(super) fn is_in_other_block(&self, sentence: usize) -> bool {
        let block = |number: usize| self.sentences.get(number).map(|sentence| sentence.block);
        block(sentence) != block(self.number)
    }

    pub(super) fn quotation(&self, span: Span) -> Option<Span> {
        let after = self.quotations.partition_point(|quotation| quotation.span.start() <= span.start());
        let before = after.checked_sub(1).and_then(|at| self.quotations.get(at))?;
        before.span.contains(span).then_some(before.span)
    }
}

/// The rank and the verb of the mention whose first word is `first`.
fn standing(words: &[Word], first: usize, span: Span) -> (Rank, Option<usize>) {
    let within = |index: usize| words.get(index).is_some_and(|word| span.contains(word.span));
    let head = (first..words.len())
        .take_while(|index| within(*index))
        .find(|index| words.get(*index).is_some_and(|word| word.head.is_none_or(|head| !within(head))));
    let Some(word) = head.and_then(|head| words.get(head)) else { return (Rank::Other, None) };
    let rank = match word.relation {
        Relation::Nsubj | Relation::NsubjPass | Relation::NsubjOuter => Rank::Subject,
        Relation::Obj | Relation::Iobj => Rank::Object,
        Relation::NmodPoss => Rank::Possessive,
        // "Chairwoman Wang Suyin spoke": the title governs the name.
        Relation::Flat | Relation::Appos | Relation::Compound | Relation::Conj => {
            let above = word.head.and_then(|head| words.get(head)).map(|head| head.relation);
            return match above {
                Some(Relation::Nsubj | Relation::NsubjPass) if word.relation != Relation::Compound => {
                    (Rank::Subject, word.head.and_then(|head| words.get(head)).and_then(|head| head.head))
                }
                _ => (Rank::Other, word.head),
            };
        }
        Relation::Root if words.len() > 3 => Rank::Other,
        _ => Rank::Other,
    };
    (rank, word.head)
}
