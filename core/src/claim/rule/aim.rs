use super::{Rule, Taken};
use crate::claim::atom::{Atom, Split, atoms};
use crate::claim::clause::{Clause, How, Kind, Phrase, Sort, agreed_on};
use crate::claim::draft::Draft;
use crate::claim::lexicon::Lexicon;
use crate::claim::scene::Scene;
use crate::claim::standalone::Piece;
use crate::extraction::{AimDetail, Detail, EntityKind, Modality};
use crate::syntax::{Relation, Xpos};

rule! {
    /// What somebody aims at, plans, hopes or undertakes: one claim for each thing.
    ///
    /// "Orlo plans to cut costs and to hire 20 people" gives two aims of Orlo's; so do "the aim is to ...", a purpose ("bought
    /// it to reach the coast"), what was agreed ("signed a deal to build a plant") and what an actor will do ("the firm will
    /// build a dock"). Leaves alone what merely happens
    /// ("prices will rise"), purposes of things, and what somebody does not want.
    Aim
}

impl Rule for Aim {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts = Vec::new();
        let mut aims: Vec<(usize, usize)> = Vec::new();
        for index in taken.free() {
            let Some(clause) = scene.clauses.get(index) else { continue };
            let result_of = aims
                .iter()
                .find(|(aim, _)| clause.above == Some(*aim) && is_result(scene, clause))
                .map(|(_, cue)| *cue);
            let Some(cue) = result_of.or_else(|| cue(scene, clause)) else { continue };
            let meant = clause.kind == Kind::Purpose || is_agreed_on(scene, clause);
            if result_of.is_none() && !super::is_asserted(scene, index) && !meant {
                continue;
            }
            taken.take(index, "aim");
            aims.push((index, cue));
            drafts.extend(atoms(scene, clause, Split::Coordinations).iter().map(|atom| draft(scene, index, atom, cue)));
        }
        drafts
    }
}

/// "..., driving growth" behind an aim is part of what is aimed at.
fn is_result(scene: &Scene<'_>, clause: &Clause) -> bool {
    let verb = clause.main_verb();
    clause.kind == Kind::Adverbial
        && scene.outline.xpos(verb) == Xpos::Vbg
        && scene.outline.child(verb, &[Relation::Mark, Relation::Nsubj]).is_none()
}

/// The word that makes the clause an aim, by its number.
fn cue(scene: &Scene<'_>, clause: &Clause) -> Option<usize> {
    clause.subject.as_ref()?;
    let outline = scene.outline;
    if is_agreed_on(scene, clause) {
        return is_agent(scene, clause).then_some(clause.main_verb());
    }
    if clause.kind == Kind::Purpose {
        return is_purpose_aim(scene, clause).then_some(clause.main_verb());
    }
    let above = clause.group.chain.split_last().map_or(&[][..], |(_, above)| above);
    let aiming =
        above.iter().copied().find(|verb| Lexicon::Aiming.has(outline.lemma(*verb)) || is_set(scene, clause, *verb));
    if let Some(verb) = aiming
        && !(clause.group.passive && outline.lemma(verb) == "expect")
        && (outline.lemma(verb) != "expect" || is_agent(scene, clause))
        && outline.child(verb, &[Relation::AuxPass]).is_none()
        && !is_meant(scene, clause, verb)
    {
        return Some(verb);
    }
    noun_aim(scene, clause).or_else(|| undertaking(scene, clause))
}

/// "a tool, meant to cut": somebody means it to, and the tool has no aims.
fn is_meant(scene: &Scene<'_>, clause: &Clause, verb: usize) -> bool {
    let understood = clause.subject.as_ref().is_none_or(|subject| subject.how == How::Understood);
    let participle = matches!(scene.outline.xpos(verb), Xpos::Vbn | Xpos::Vbd);
    understood && participle && matches!(clause.kind, Kind::Adverbial | Kind::Modifier)
}

fn is_set(scene: &Scene<'_>, clause: &Clause, verb: usize) -> bool {
    scene.outline.lemma(verb) == "set" && is_agent(scene, clause)
}

/// "The aim is to blend ...": the noun.
fn noun_aim(scene: &Scene<'_>, clause: &Clause) -> Option<usize> {
    let outline = scene.outline;
    let subject = clause.subject.as_ref()?.options.first()?.head;
    let to = outline.children(clause.main_verb()).iter().any(|child| outline.xpos(*child) == Xpos::To);
    (Lexicon::Aim.has(outline.lemma(subject)) && to && outline.lemma(subject) != "it").then_some(subject)
}

/// "The firm will build a dock": what an actor undertakes.
fn undertaking(scene: &Scene<'_>, clause: &Clause) -> Option<usize> {
    let outline = scene.outline;
    let will = clause.group.words.iter().copied().find(|index| {
        matches!(outline.lemma(*index), "will" | "shall") || matches!(outline.form(*index), "would" | "will")
    })?;
    let copular = outline.child(clause.main_verb(), &[Relation::Cop]).is_some();
    let acts = clause.group.chain.len() == 1
        && !copular
        && !clause.group.passive
        && !Lexicon::State.has(outline.lemma(clause.main_verb()));
    let does = clause.argument(Sort::Object).is_some();
    (acts
        && does
        && !clause.group.negated
        && is_agent(scene, clause)
        && matches!(clause.kind, Kind::Main | Kind::Content))
    .then_some(will)
}

/// "signed a deal to build a plant", where the signing is said to have happened.
fn is_agreed_on(scene: &Scene<'_>, clause: &Clause) -> bool {
    let upper = clause.above.and_then(|above| Some((above, scene.clauses.get(above)?)));
    clause.kind == Kind::Infinitive
        && upper.is_some_and(|(above, upper)| {
            agreed_on(scene.outline, clause.top, upper) && !upper.group.negated && super::is_asserted(scene, above)
        })
}

/// Whether the purpose is that of somebody who acts.
pub(crate) fn is_purpose_aim(scene: &Scene<'_>, clause: &Clause) -> bool {
    // "went on to win", "grew to be": what followed, not what was meant.
    let follows =
        |verb: usize| matches!(scene.outline.lemma(verb), "go" | "come" | "grow" | "live" | "turn" | "happen");
    let active = clause.above.and_then(|above| scene.clauses.get(above)).is_some_and(|upper| {
        !upper.group.passive
            && !follows(upper.main_verb())
            && !upper.group.negated
            && scene.outline.child(upper.main_verb(), &[Relation::Cop]).is_none()
    });
    clause.kind == Kind::Purpose && active && is_agent(scene, clause)
}

/// Whether the subject can have aims: a person, an organization, a country, or a noun for such.
fn is_agent(scene: &Scene<'_>, clause: &Clause) -> bool {
    let Some(phrase) = clause.subject.as_ref().and_then(|subject| subject.options.first()) else { return false };
    let named =
        matches!(scene.kind_at(phrase.head), Some(EntityKind::Person | EntityKind::Organization | EntityKind::Place));
    named || Lexicon::Agent.has(scene.outline.lemma(phrase.head))
}

fn draft(scene: &Scene<'_>, index: usize, atom: &Atom<'_>, cue: usize) -> Draft {
    let outline = scene.outline;
    let clause = atom.clause;
    let holder = holder(scene, atom).map(|phrase| scene.named(phrase));
    let lemma = outline.lemma(cue);
    let mut draft = Draft::of_atom("aim", scene, index, atom, Detail::Event(crate::extraction::EventDetail {}));
    let from = clause.main_verb();
    let aim: Vec<usize> = draft.proposition.words().into_iter().filter(|word| *word >= from).collect();
    draft.detail = Detail::Aim(AimDetail {
        holder: holder.as_ref().map(|named| named.name.clone()),
        holder_entity: holder.as_ref().and_then(|named| named.id()),
        aim: scene.plain(&aim),
        cue: outline.form(cue).to_string(),
    });
    draft.modality = match lemma {
        "hope" | "want" | "wish" | "aspire" => Modality::Hoped,
        "expect" => Modality::Predicted,
        _ => Modality::Planned,
    };
    if matches!(clause.kind, Kind::Purpose | Kind::Infinitive) || is_result(scene, clause) {
        purpose_text(scene, &mut draft, clause, atom);
    }
    draft
}

/// A purpose or a result reads "X aims to ...", below a noun "The aim is to ...".
fn purpose_text(scene: &Scene<'_>, draft: &mut Draft, clause: &Clause, atom: &Atom<'_>) {
    let outline = scene.outline;
    let verb = clause.main_verb();
    let subject = draft.proposition.pieces.first().cloned();
    let noun = clause
        .subject
        .as_ref()
        .and_then(|subject| subject.options.first())
        .is_some_and(|phrase| Lexicon::Aim.has(outline.lemma(phrase.head)));
    let singular = clause.subject.as_ref().is_none_or(|subject| subject.options.len() == 1 || atom.subject.is_some());
    let cue = match (noun, singular) {
        (true, _) => "is to",
        (false, true) => "aims to",
        (false, false) => "aim to",
    };
    let rest = draft.proposition.pieces.iter().skip(1).filter(|piece| !is_of_group(piece, clause)).cloned();
    let mut pieces: Vec<Piece> = subject.into_iter().collect();
    pieces.push(Piece::Added(cue.to_string(), None));
    pieces.push(if outline.xpos(verb) == Xpos::Vb {
        Piece::Words(vec![verb])
    } else {
        Piece::Form(verb, outline.lemma(verb).to_string())
    });
    pieces.extend(rest);
    draft.proposition.pieces = pieces;
    draft.confidence = 0.65;
}

fn is_of_group(piece: &Piece, clause: &Clause) -> bool {
    match piece {
        Piece::Words(words) => words.iter().all(|word| clause.group.words.contains(word)),
        Piece::Form(index, _) => clause.group.words.contains(index),
        Piece::Added(..) => true,
    }
}

/// Who holds the aim: the subject, or whoever has the aim that is its subject ("Orlo's aim is ...").
fn holder<'a>(scene: &Scene<'_>, atom: &Atom<'a>) -> Option<&'a Phrase> {
    let phrase = atom.subject.or_else(|| atom.clause.subject.as_ref().and_then(|subject| subject.options.first()))?;
    (!Lexicon::Aim.has(scene.outline.lemma(phrase.head))).then_some(phrase)
}
