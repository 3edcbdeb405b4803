use super::{Rule, Taken, is_asserted};
use crate::claim::atom::{Atom, whole};
use crate::claim::clause::{Argument, Clause, Phrase, Sort, case_text};
use crate::claim::draft::Draft;
use crate::claim::lexicon::Lexicon;
use crate::claim::proposition::part;
use crate::claim::scene::{Named, Scene, reference_at};
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, EntityKind, Modality, SignatoryKind, SignatureDetail};
use crate::mention::EntityIndex;
use crate::reading::Target;

rule! {
    /// Who signed what: one claim for each signatory.
    ///
    /// "Ana Roth and Per Lund signed the lease" gives two; so do "the lease was signed by ...", "the two sides signed" where
    /// the sides are known, "signed between A, represented by B, and C", "A and B signed for C and D respectively", and "entered
    /// into an agreement". Leaves alone those who only attended, whoever plans, refuses or
    /// is denied to have signed, and what is no instrument ("signed a striker").
    Signature
}

impl Rule for Signature {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for index in taken.free() {
            let Some(clause) = scene.clauses.get(index) else { continue };
            let Some(instrument) = instrument(scene, clause) else { continue };
            if !is_asserted(scene, index) || clause.group.negated || clause.group.modality != Modality::Asserted {
                continue;
            }
            let signatories = signatories(scene, clause);
            if signatories.is_empty() {
                continue;
            }
            taken.take(index, "signature");
            let signing = Signing { index, clause, signatories, instrument };
            drafts.extend(signing.signatories.iter().map(|signatory| draft(scene, &signing, signatory)));
        }
        drafts
    }
}

/// One who signed: the phrase that says so, and who is meant.
struct Signatory<'a> {
    phrase: &'a Phrase,
    named: Named,
    agent: Option<&'a Argument>,
    /// Meant by a phrase that means several: "the two sides".
    one_of_several: bool,
}

/// The words of what is signed.
fn instrument(scene: &Scene<'_>, clause: &Clause) -> Option<String> {
    let outline = scene.outline;
    let verb = outline.lemma(clause.main_verb());
    if clause.group.chain.len() > 1 {
        return None;
    }
    let phrase = if verb == "enter" {
        clause.arguments.iter().find(|argument| case_text(outline, argument) == "into")?.options.first()?
    } else if Lexicon::Signing.has(verb) && clause.group.passive {
        clause.subject.as_ref()?.options.first()?
    } else if Lexicon::Signing.has(verb) {
        clause.argument(Sort::Object)?.options.first()?
    } else {
        return None;
    };
    let known = Lexicon::Instrument.has(outline.lemma(phrase.head));
    known.then(|| part(scene, phrase).span.of(outline.text()).to_string())
}

fn signatories<'a>(scene: &Scene<'_>, clause: &'a Clause) -> Vec<Signatory<'a>> {
    let with = |case: &str| clause.arguments.iter().find(|argument| case_text(scene.outline, argument) == case);
    let agent = with("by").or_else(|| with("between"));
    let (phrases, agent) = match (clause.group.passive, agent, &clause.subject) {
        (true, Some(agent), _) => (agent.options.as_slice(), Some(agent)),
        (false, _, Some(subject)) => (subject.options.as_slice(), None),
        _ => return Vec::new(),
    };
    phrases.iter().flat_map(|phrase| named(scene, phrase, agent)).collect()
}

/// The entities of one phrase: several for "the two sides".
fn named<'a>(scene: &Scene<'_>, phrase: &'a Phrase, agent: Option<&'a Argument>) -> Vec<Signatory<'a>> {
    let reference = reference_at(scene.reading, scene.outline.word(phrase.head).span);
    if let Some(Target::Resolved { entities, .. }) = reference.map(|reference| &reference.target)
        && entities.len() > 1
    {
        let name = |entity: &EntityIndex| scene.reading.entities.get(*entity).map(|found| found.name.clone());
        let signatory = |entity: &EntityIndex| {
            name(entity).map(|name| Signatory {
                phrase,
                named: Named { name, entity: Some(*entity) },
                agent,
                one_of_several: true,
            })
        };
        return entities.iter().filter_map(signatory).collect();
    }
    vec![Signatory { phrase, named: scene.named(phrase), agent, one_of_several: false }]
}

/// A clause that says who signed what.
struct Signing<'a> {
    index: usize,
    clause: &'a Clause,
    signatories: Vec<Signatory<'a>>,
    instrument: String,
}

fn draft(scene: &Scene<'_>, signing: &Signing<'_>, signatory: &Signatory<'_>) -> Draft {
    let Signing { index, clause, .. } = *signing;
    let mut atom: Atom<'_> = whole(clause, |argument| argument.sort != Sort::Purpose);
    let represented = respective(scene, signing, signatory);
    for (argument, choice) in &mut atom.arguments {
        let own = signatory.agent.filter(|agent| std::ptr::eq(*argument, *agent) && agent.options.len() > 1);
        *choice = match (own, represented) {
            // Two parties sign "between" each other: that stays whole.
            (Some(agent), _) if case_text(scene.outline, agent) == "by" => Some(signatory.phrase),
            (None, Some((behalf, phrase))) if std::ptr::eq(*argument, behalf) => Some(phrase),
            _ => *choice,
        };
    }
    if represented.is_some() {
        atom.arguments.retain(|(argument, _)| !is_respectively(scene, argument));
    }
    if signatory.agent.is_none() {
        atom.subject = Some(signatory.phrase);
    }
    let detail = Detail::Signature(detail(scene, signing, signatory));
    let mut draft = Draft::of_atom("signature", scene, index, &atom, detail);
    if signatory.one_of_several && signatory.agent.is_none() {
        let reference = reference_at(scene.reading, scene.outline.word(signatory.phrase.head).span);
        let antecedent = reference.map(|reference| reference.span);
        if let Some(first) = draft.proposition.pieces.first_mut() {
            *first = Piece::Added(signatory.named.name.clone(), antecedent);
        }
    }
    draft
}

/// "A and B signed for C and D respectively": the one of C and D that this signatory signed for.
fn respective<'a>(
    scene: &Scene<'_>,
    signing: &Signing<'a>,
    signatory: &Signatory<'_>,
) -> Option<(&'a Argument, &'a Phrase)> {
    signing.clause.arguments.iter().find(|argument| is_respectively(scene, argument))?;
    let for_whom = |argument: &&Argument| matches!(case_text(scene.outline, argument).as_str(), "for" | "on behalf of");
    let behalf = signing.clause.arguments.iter().find(for_whom)?;
    let at = signing.signatories.iter().position(|other| other.named == signatory.named)?;
    (behalf.options.len() == signing.signatories.len()).then_some((behalf, behalf.options.get(at)?))
}

fn is_respectively(scene: &Scene<'_>, argument: &Argument) -> bool {
    argument.sort == Sort::Adverb && argument.head().is_some_and(|head| scene.outline.lemma(head) == "respectively")
}

fn detail(scene: &Scene<'_>, signing: &Signing<'_>, signatory: &Signatory<'_>) -> SignatureDetail {
    let Signing { clause, signatories: all, instrument, .. } = signing;
    let entity = signatory.named.entity;
    let role = entity.and_then(|entity| role(scene, entity));
    let behalf = match respective(scene, signing, signatory) {
        Some((_, phrase)) => Some(scene.named(phrase)),
        None => behalf(scene, clause, signatory),
    };
    let other =
        all.iter().find(|other| all.len() == 2 && other.named != signatory.named).map(|other| other.named.clone());
    let with = clause.arguments.iter().find(|argument| case_text(scene.outline, argument) == "with");
    let counterparty = with.and_then(|with| with.options.first()).map(|phrase| scene.named(phrase)).or(other);
    SignatureDetail {
        signatory: signatory.named.name.clone(),
        signatory_entity: signatory.named.id(),
        signatory_kind: kind_of(scene, &signatory.named),
        role,
        on_behalf_of: behalf.as_ref().map(|named| named.name.clone()),
        on_behalf_of_entity: behalf.and_then(|named| named.id()),
        counterparty: counterparty.as_ref().map(|named| named.name.clone()),
        counterparty_entity: counterparty.and_then(|named| named.id()),
        instrument: Some(instrument.to_string()),
    }
}

pub(super) fn kind_of(scene: &Scene<'_>, signatory: &Named) -> SignatoryKind {
    match signatory.entity.and_then(|entity| scene.reading.entities.get(entity)).map(|entity| entity.kind) {
        Some(EntityKind::Person) => SignatoryKind::Person,
        Some(EntityKind::Organization | EntityKind::Place) => SignatoryKind::Organization,
        None => SignatoryKind::Unknown,
    }
}

/// The post of a person, the first that the text names.
pub(super) fn role(scene: &Scene<'_>, person: EntityIndex) -> Option<String> {
    let role = scene.reading.entities.roles().iter().find(|role| role.person == person)?;
    Some(role.title.of(&scene.reading.article.text).to_string())
}

/// "for the city", "on behalf of the city", else the organization of the post under which the person signs.
fn behalf(scene: &Scene<'_>, clause: &Clause, signatory: &Signatory<'_>) -> Option<Named> {
    let outline = scene.outline;
    let said = clause
        .arguments
        .iter()
        .find(|argument| matches!(case_text(outline, argument).as_str(), "on behalf of" | "for"));
    if let Some(phrase) = said.and_then(|argument| argument.options.first())
        && scene.entity_at(phrase.head).is_some()
    {
        return Some(scene.named(phrase));
    }
    let person = signatory.named.entity?;
    let roles = scene.reading.entities.roles().iter().filter(|role| role.person == person);
    let organization =
        roles.filter_map(|role| role.organization).find(|organization| party(scene, *organization)).or_else(|| {
            scene.reading.entities.roles().iter().find(|role| role.person == person).and_then(|role| role.organization)
        })?;
    let name = scene.reading.entities.get(organization)?.name.clone();
    Some(Named { name, entity: Some(organization) })
}

/// Whether the text names the organization more than in passing: whoever signs, signs for such a one.
fn party(scene: &Scene<'_>, organization: EntityIndex) -> bool {
    scene.reading.entities.get(organization).is_some_and(|entity| entity.mentions.len() > 1)
}
