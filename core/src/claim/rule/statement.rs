use super::{Rule, Taken};
use crate::claim::atom::{Atom, whole};
use crate::claim::attribution::{Cue, is_cue, of_clause, quoted_content, says};
use crate::claim::clause::{Argument, Clause, How, Sort, case_text, trim};
use crate::claim::draft::{Draft, Part, Proposition, Said, Words};
use crate::claim::lexicon::Lexicon;
use crate::claim::outline::Outline;
use crate::claim::scene::{Named, Scene};
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, StatementDetail};
use crate::syntax::{Relation, Xpos};

rule! {
    /// Who said what: direct and indirect speech, in any order around the verb, and views of a thing ("praised the school").
    ///
    /// "The pier is closed, Ito said" gives a statement of Ito's; what it says is a claim of its own, attributed to her.
    /// "According to" gives no statement, only the attribution. Leaves alone verbs of saying without a speaker or content.
    Statement
}

impl Rule for Statement {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft> {
        let mut drafts: Vec<Draft> = scene.voice.map(|cue| quoted(scene, cue)).into_iter().collect();
        for index in taken.free() {
            let Some(clause) = scene.clauses.get(index) else { continue };
            if !is_cue(scene.outline, clause) || !super::is_asserted(scene, index) {
                continue;
            }
            if let Some(content) = content(scene, clause) {
                taken.take(index, "statement");
                drafts.push(draft(scene, index, clause, &content));
            }
        }
        drafts
    }
}

/// What is said: the words, and whether they are an argument of the verb or stand around it.
enum Content<'a> {
    Argument(&'a Argument),
    Around(Vec<usize>),
    /// "The lease was announced by the port."
    Subject(Vec<usize>),
}

fn content<'a>(scene: &Scene<'_>, clause: &'a Clause) -> Option<Content<'a>> {
    let outline = scene.outline;
    if let Some(content) = clause.argument(Sort::Content) {
        return Some(Content::Argument(content));
    }
    if let Some(object) = viewed(scene, clause) {
        return Some(Content::Argument(object));
    }
    if let Some(subject) = announced(scene, clause) {
        return Some(Content::Subject(subject));
    }
    if !says(outline, clause) {
        return None;
    }
    if let Some(asked) = clause.argument(Sort::Complement).filter(|_| addresses(outline, clause)) {
        return Some(Content::Argument(asked));
    }
    let own = clause.subject.as_ref().is_some_and(|subject| subject.how == How::Own);
    if own && matches!(outline.relation(clause.top), Relation::Parataxis | Relation::Advcl) {
        let head = outline.head(clause.top)?;
        let around = trim(outline, outline.subtree(head, |child| child == clause.top));
        return (around.len() > 2).then_some(Content::Around(around));
    }
    if let Some(child) = outline.children_with(clause.top, &[Relation::Parataxis]).find(|child| *child < clause.top) {
        return Some(Content::Around(trim(outline, outline.subtree(child, |_| false))));
    }
    let words = quoted_content(scene.reading, outline, clause)?;
    // The marks belong to what is quoted.
    Some(Content::Around((words.start.saturating_sub(1)..(words.end + 1).min(outline.len())).collect()))
}

/// "asked the town to pay": what it is asked for stands in the infinitive.
fn addresses(outline: &Outline<'_>, clause: &Clause) -> bool {
    let heard = clause.argument(Sort::Object).or_else(|| clause.argument(Sort::Indirect)).is_some();
    let infinitive = clause.argument(Sort::Complement).and_then(Argument::head).is_some_and(|head| {
        outline.relation(head) == Relation::Xcomp
            && outline.children_with(head, &[Relation::Mark]).any(|mark| outline.xpos(mark) == Xpos::To)
    });
    heard && infinitive && !clause.group.passive
}

/// What was announced by somebody: the subject of a passive with an agent.
fn announced(scene: &Scene<'_>, clause: &Clause) -> Option<Vec<usize>> {
    let outline = scene.outline;
    let lemma = outline.lemma(clause.main_verb());
    let agent = |argument: &Argument| argument.sort == Sort::Oblique && case_text(outline, argument) == "by";
    let named = clause.group.passive && clause.group.chain.len() == 1 && clause.arguments.iter().any(agent);
    let subject = clause.subject.as_ref().filter(|subject| subject.how == How::Own && named)?;
    let words = subject.options.iter().flat_map(|phrase| phrase.words.iter().copied()).collect();
    Lexicon::Announcing.has(lemma).then_some(words)
}

/// What somebody gives a view of: the object of "praised", the noun behind "announced" or "called for".
fn viewed<'a>(scene: &Scene<'_>, clause: &'a Clause) -> Option<&'a Argument> {
    let lemma = scene.outline.lemma(clause.main_verb());
    let object = || clause.argument(Sort::Object).or_else(|| clause.argument(Sort::Complement));
    let called_for = || {
        let mut arguments = clause.arguments.iter().filter(|argument| argument.sort == Sort::Oblique);
        arguments.find(|argument| lemma == "call" && case_text(scene.outline, argument) == "for")
    };
    let viewing = Lexicon::Viewing.has(lemma) || Lexicon::Announcing.has(lemma);
    called_for().or_else(object).filter(|_| viewing && clause.group.chain.len() == 1)
}

fn draft(scene: &Scene<'_>, index: usize, clause: &Clause, content: &Content<'_>) -> Draft {
    let outline = scene.outline;
    let (words, atom): (Vec<usize>, Atom<'_>) = match content {
        Content::Argument(argument) => (argument.words(outline), whole(clause, |_| true)),
        Content::Around(words) => {
            let apart = |argument: &Argument| !argument.words(outline).iter().any(|word| words.contains(word));
            (words.clone(), whole(clause, apart))
        }
        Content::Subject(words) => (words.clone(), whole(clause, |_| true)),
    };
    let span = outline.cover(&words);
    let own = of_clause(scene.reading, outline, clause, span);
    let detail = StatementDetail {
        speaker: own.speaker.as_ref().map(|named| named.name.clone()),
        speaker_entity: own.speaker.as_ref().and_then(Named::id),
        verb: own.verb.clone(),
        direct: own.direct,
        content: scene.plain(&words),
    };
    let mut draft = Draft::of_atom("statement", scene, index, &atom, Detail::Statement(detail));
    match content {
        Content::Around(_) => add_content(&mut draft, scene, &words, &own),
        Content::Subject(_) => {}
        Content::Argument(argument) => mark_that(&mut draft, scene, clause, argument, &own),
    }
    draft.cues.push(own);
    draft
}

/// A sentence of a quotation whose speaker another sentence names: "Ito said: “We stay.”"
fn quoted(scene: &Scene<'_>, cue: &Cue) -> Draft {
    let outline = scene.outline;
    let quotes = |index: &usize| matches!(outline.form(*index), "\"" | "“" | "”" | "``" | "''");
    let words = trim(outline, (0..outline.len()).filter(|index| !quotes(index)).collect());
    let exclaims = (0..outline.len()).any(|index| outline.form(index) == "!");
    let speaker = cue.speaker.as_ref().map_or_else(|| "Somebody".to_string(), |named| named.name.clone());
    let said = |text: &str| Piece::Added(text.to_string(), Some(cue.span));
    let detail = StatementDetail {
        speaker: cue.speaker.as_ref().map(|named| named.name.clone()),
        speaker_entity: cue.speaker.as_ref().and_then(Named::id),
        verb: cue.verb.clone(),
        direct: true,
        content: scene.plain(&words),
    };
    let head = words.first().copied().unwrap_or(0);
    let proposition = Proposition {
        objects: vec![("complement".to_string(), Part { span: outline.cover(&words), head })],
        predicate: Some(Said { lemma: "say".to_string(), words: Words::Added(cue.verb.clone()) }),
        pieces: vec![
            Piece::Added(speaker, cue.speaker_span),
            said(&cue.verb),
            said(":"),
            said("“"),
            Piece::Words(words),
            said(if exclaims { "!”" } else { ".”" }),
        ],
        ..Proposition::default()
    };
    Draft { cues: vec![cue.clone()], ..Draft::new("statement", proposition, Detail::Statement(detail)) }
}

/// Puts the words that stood around the cue behind it: "She said that ...".
fn add_content(draft: &mut Draft, scene: &Scene<'_>, words: &[usize], cue: &Cue) {
    let head = words.first().copied().unwrap_or(0);
    let link = if cue.direct { ":" } else { "that" };
    draft.proposition.pieces.push(Piece::Added(link.to_string(), None));
    draft.proposition.pieces.push(Piece::Words(words.to_vec()));
    let span = scene.outline.run(words, head);
    draft.proposition.objects.insert(0, ("complement".to_string(), Part { span, head }));
}

/// "She said the pier is closed" becomes "She said that the pier is closed".
fn mark_that(draft: &mut Draft, scene: &Scene<'_>, clause: &Clause, content: &Argument, cue: &Cue) {
    let outline = scene.outline;
    let Some(phrase) = content.options.first().filter(|_| content.sort == Sort::Content) else { return };
    let marked = outline.child(phrase.head, &[Relation::Mark]).is_some();
    let asks = phrase.words.first().is_some_and(|first| {
        matches!(outline.lemma(*first), "what" | "how" | "why" | "who" | "when" | "where" | "which")
    });
    let Some(at) = draft
        .proposition
        .pieces
        .iter()
        .position(|piece| matches!(piece, Piece::Words(words) if words.contains(&phrase.head)))
    else {
        return;
    };
    let before_verb =
        phrase.words.first().is_some_and(|first| *first < clause.group.words.first().copied().unwrap_or(0));
    if cue.direct {
        draft.proposition.pieces.insert(at, Piece::Added(":".to_string(), None));
    } else if !marked && !asks && (before_verb || Lexicon::Saying.has(outline.lemma(clause.main_verb()))) {
        draft.proposition.pieces.insert(at, Piece::Added("that".to_string(), None));
    }
}
