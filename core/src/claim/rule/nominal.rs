use super::signature::{kind_of, role};
use super::{Rule, Taken, is_asserted};
use crate::claim::clause::Phrase;
use crate::claim::draft::{Draft, Part, Proposition, Said, Words};
use crate::claim::inflect::past;
use crate::claim::lexicon::Lexicon;
use crate::claim::scene::{Named, Scene};
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, EventDetail, Modality, SignatureDetail};
use crate::syntax::{Relation, Upos};

rule! {
    /// What a noun says has happened: somebody's acquisition, appointment or signing of something.
    ///
    /// "After the signing of the lease by Orlo, ..." is a signature of Orlo's, and "Orlo's purchase of Marl in May helped"
    /// says that Orlo bought Marl. Leaves alone nouns without who and what, and whatever need not have happened: what is
    /// planned, approved, blocked or talked about ("regulators approved Orlo's purchase of Marl").
    Nominal
}

impl Rule for Nominal {
    fn claims(&self, scene: &Scene<'_>, _: &mut Taken) -> Vec<Draft> {
        (0..scene.outline.len()).flat_map(|noun| happened(scene, noun)).collect()
    }
}

/// Nouns of events with the verb that each stands for.
const EVENTS: [(&str, &str); 24] = [
    ("acquisition", "acquire"),
    ("adoption", "adopt"),
    ("appointment", "appoint"),
    ("arrest", "arrest"),
    ("capture", "capture"),
    ("closure", "close"),
    ("completion", "complete"),
    ("conquest", "conquer"),
    ("construction", "build"),
    ("creation", "create"),
    ("defeat", "defeat"),
    ("destruction", "destroy"),
    ("discovery", "discover"),
    ("dismissal", "dismiss"),
    ("election", "elect"),
    ("invasion", "invade"),
    ("launch", "launch"),
    ("murder", "murder"),
    ("nomination", "nominate"),
    ("purchase", "purchase"),
    ("ratification", "ratify"),
    ("sale", "sell"),
    ("signing", "sign"),
    ("takeover", "take over"),
];

/// The claims of a noun that names an event which the sentence takes for granted.
fn happened(scene: &Scene<'_>, noun: usize) -> Vec<Draft> {
    let outline = scene.outline;
    let event = EVENTS.iter().find(|(name, _)| outline.upos(noun) == Upos::Noun && *name == outline.lemma(noun));
    let Some((_, verb)) = event.filter(|_| is_granted(scene, noun)) else { return Vec::new() };
    let Some((agents, object)) = parties(scene, noun) else { return Vec::new() };
    agents.iter().filter_map(|agent| draft(scene, noun, verb, agent, &object)).collect()
}

/// Who did it and to what: "the sale of A by B", "B's sale of A", "A's sale by B".
fn parties(scene: &Scene<'_>, noun: usize) -> Option<(Vec<Phrase>, Phrase)> {
    let outline = scene.outline;
    let below = |head: usize, preposition: &str| {
        let mut nominals = outline.children_with(head, &[Relation::Nmod, Relation::Obl, Relation::OblAgent]);
        nominals.find(|child| {
            outline
                .child(*child, &[Relation::Case])
                .is_some_and(|case| outline.form(case).eq_ignore_ascii_case(preposition))
        })
    };
    let owner = outline.child(noun, &[Relation::NmodPoss]);
    let of = below(noun, "of");
    // "the signing of the lease by Orlo": nobody else's "by" can follow, wherever the parser hung it.
    let by = below(noun, "by").or_else(|| below(of?, "by"));
    let (agent, object) = match (by, owner, of) {
        (Some(by), None, Some(of)) => (by, of),
        (Some(by), Some(owner), None) => (by, owner),
        (None, Some(owner), Some(of)) => (owner, of),
        _ => return None,
    };
    let mut object = Phrase::of(outline, object);
    object.words.retain(|index| !outline.dominates(agent, *index));
    Some((Phrase::coordinated(outline, agent), object))
}

/// Whether the sentence speaks of the event as past: "after the sale", "the sale surprised", "attended the signing".
fn is_granted(scene: &Scene<'_>, noun: usize) -> bool {
    const BEHIND: [&str; 7] = ["after", "following", "since", "upon", "during", "at", "because"];
    const SEEN: [&str; 9] =
        ["attend", "witness", "complete", "celebrate", "mark", "oversee", "follow", "finalize", "finalise"];
    let outline = scene.outline;
    let indefinite = outline
        .children_with(noun, &[Relation::Det])
        .any(|det| matches!(outline.lemma(det), "a" | "an" | "any" | "no" | "another"));
    let Some(head) = outline.head(noun).filter(|_| !indefinite) else { return false };
    let Some(index) = scene.clauses.iter().position(|clause| clause.group.chain.contains(&head)) else { return false };
    let clause = &scene.clauses[index];
    let holds = is_asserted(scene, index)
        && clause.group.past
        && !clause.group.negated
        && clause.group.modality == Modality::Asserted;
    let case = outline.child(noun, &[Relation::Case]).map(|case| outline.form(case).to_lowercase());
    let placed = match outline.relation(noun) {
        Relation::Nsubj => !clause.group.passive && outline.child(head, &[Relation::Cop]).is_none(),
        Relation::Obj => SEEN.contains(&outline.lemma(head)),
        Relation::Obl => case.is_some_and(|case| BEHIND.contains(&case.as_str())),
        _ => false,
    };
    holds && placed
}

fn draft(scene: &Scene<'_>, noun: usize, verb: &str, agent: &Phrase, object: &Phrase) -> Option<Draft> {
    let outline = scene.outline;
    let did = match verb.split_once(' ') {
        Some((verb, particle)) => format!("{} {particle}", past(verb)),
        None => past(verb),
    };
    let signs = Lexicon::Signing.has(verb);
    if signs && !Lexicon::Instrument.has(outline.lemma(object.head)) {
        return None;
    }
    let span = outline.run(&object.words, object.head);
    let proposition = Proposition {
        pieces: vec![
            Piece::Words(without_sign(scene, agent)),
            Piece::Form(noun, did),
            Piece::Words(without_sign(scene, object)),
        ],
        subject: Some(Part { span: outline.run(&agent.words, agent.head), head: agent.head }),
        predicate: Some(Said { lemma: verb.to_string(), words: Words::Standing(outline.word(noun).span) }),
        objects: vec![("object".to_string(), Part { span, head: object.head })],
        ..Proposition::default()
    };
    let detail = if signs {
        Detail::Signature(signature(scene, &scene.named(agent), span.of(outline.text())))
    } else {
        Detail::Event(EventDetail {})
    };
    let mut draft = Draft::new("nominal", proposition, detail);
    draft.confidence = 0.65;
    Some(draft)
}

/// A possessor without its "'s".
fn without_sign(scene: &Scene<'_>, phrase: &Phrase) -> Vec<usize> {
    let sign = |index: &usize| matches!(scene.outline.form(*index), "'s" | "’s" | "'" | "’");
    phrase.words.iter().copied().filter(|index| !sign(index)).collect()
}

fn signature(scene: &Scene<'_>, signatory: &Named, instrument: &str) -> SignatureDetail {
    SignatureDetail {
        signatory: signatory.name.clone(),
        signatory_entity: signatory.id(),
        signatory_kind: kind_of(scene, signatory),
        role: signatory.entity.and_then(|entity| role(scene, entity)),
        on_behalf_of: None,
        on_behalf_of_entity: None,
        counterparty: None,
        counterparty_entity: None,
        instrument: Some(instrument.to_string()),
    }
}
