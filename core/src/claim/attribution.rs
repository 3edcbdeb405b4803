//! Who says what a clause says: for each clause the chain of its cues, outermost first.

use crate::reading::Reading;
use crate::span::Span;
use crate::syntax::{Relation, Upos};

use super::clause::{Argument, Clause, How, Sort, case_text};
use super::lexicon::Lexicon;
use super::outline::Outline;
use super::scene::{Named, entity_at};
use super::standalone::plain;

/// One cue: a verb of saying with its speaker, or "according to" somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    pub(crate) speaker: Option<Named>,
    pub(crate) speaker_span: Option<Span>,
    /// The words of the cue as they stand: "said".
    pub(crate) verb: String,
    pub(crate) span: Span,
    pub(crate) direct: bool,
    /// "denied": what it says is said not to be so.
    pub(crate) denied: bool,
}

/// For each clause its cues, outermost first.
pub(crate) fn cues(reading: &Reading, outline: &Outline<'_>, clauses: &[Clause]) -> Vec<Vec<Cue>> {
    let owner =
        |word: usize| clauses.iter().position(|clause| clause.group.chain.contains(&word) || clause.top == word);
    clauses
        .iter()
        .map(|clause| {
            let mut found: Vec<Cue> = Vec::new();
            let mut here = Some(clause.top);
            while let Some(word) = here {
                found.extend(beside(reading, outline, clauses, clause, word));
                found.extend(above(reading, outline, clauses, word, &owner));
                here = outline.head(word);
            }
            found.extend(quoted(reading, outline, clauses, clause).filter(|cue| !found.contains(cue)));
            found.reverse();
            found.extend(chained(reading, outline, clause));
            found
        })
        .collect()
}

/// "agreed to leave": who commits themselves by it; "is said to be": somebody says so, and the text does not tell who.
fn chained(reading: &Reading, outline: &Outline<'_>, clause: &Clause) -> Option<Cue> {
    let (main, above) = clause.group.chain.split_last()?;
    let passive = |verb: usize| outline.child(verb, &[Relation::AuxPass]).is_some();
    let says = |lemma: &str| Lexicon::Saying.has(lemma) || Lexicon::Thinking.has(lemma);
    // "is said to be good": the adjective is no verb of the chain.
    let raising = clause.argument(Sort::Complement).and_then(Argument::head).is_some_and(|complement| {
        outline.child(complement, &[Relation::Cop]).is_some() && outline.relation(complement) == Relation::Xcomp
    });
    let main = Some(*main).filter(|main| raising && passive(*main));
    above.iter().copied().chain(main).find_map(|verb| match outline.lemma(verb) {
        lemma if passive(verb) && says(lemma) => {
            Some(Cue { speaker: None, speaker_span: None, ..of_verb(reading, outline, clause, verb) })
        }
        lemma if !passive(verb) && Lexicon::Committing.has(lemma) && clause.subject.is_some() => {
            Some(of_verb(reading, outline, clause, verb))
        }
        _ => None,
    })
}

/// The cue of a quotation that the clause stands in, where the parse does not tie the two together.
fn quoted(reading: &Reading, outline: &Outline<'_>, clauses: &[Clause], clause: &Clause) -> Option<Cue> {
    let holds =
        |other: &&Clause| quoted_content(reading, outline, other).is_some_and(|words| words.contains(&clause.top));
    let cue = clauses.iter().find(holds)?;
    Some(Cue { direct: true, ..of_verb(reading, outline, cue, cue.main_verb()) })
}

/// The words in quotation marks beside a verb of saying that has no other content.
pub(crate) fn quoted_content(
    reading: &Reading,
    outline: &Outline<'_>,
    clause: &Clause,
) -> Option<std::ops::Range<usize>> {
    const FEWEST: usize = 4;
    let open = says(outline, clause)
        && clause.argument(Sort::Content).is_none()
        && !matches!(outline.relation(clause.top), Relation::Parataxis | Relation::Advcl);
    let sentence = outline.sentence().span;
    let inside = reading.quotations.iter().filter(|quotation| open && sentence.contains(quotation.span));
    let mut words = inside.map(|quotation| outline.within(quotation.span));
    words.find(|words| words.len() >= FEWEST && !words.contains(&clause.main_verb()))
}

/// The cue that governs this word as its content.
fn above(
    reading: &Reading,
    outline: &Outline<'_>,
    clauses: &[Clause],
    word: usize,
    owner: &dyn Fn(usize) -> Option<usize>,
) -> Option<Cue> {
    let head = outline.head(word)?;
    if is_content_of_noun(outline, word, head) {
        return Some(of_noun(reading, outline, head));
    }
    let clause = clauses.get(owner(head)?)?;
    let relation = outline.relation(word);
    let content = relation == Relation::Ccomp
        || (relation == Relation::Xcomp && !clause.group.chain.contains(&word))
        || (relation == Relation::Parataxis && word < head && says(outline, clause));
    (content && is_cue(outline, clause))
        .then(|| of_clause(reading, outline, clause, outline.cover(&outline.subtree(word, |_| false))))
}

/// "the bank's announcement that it would lend".
pub(crate) fn is_content_of_noun(outline: &Outline<'_>, word: usize, noun: usize) -> bool {
    let clause = matches!(outline.relation(word), Relation::Acl | Relation::AclRelcl | Relation::Ccomp);
    let mark = outline.child(word, &[Relation::Mark]);
    let that = mark.is_some_and(|mark| mark < word && outline.form(mark).eq_ignore_ascii_case("that"));
    clause && that && outline.upos(noun) == Upos::Noun && Lexicon::Report.has(outline.lemma(noun))
}

/// The cue that a noun of saying is; whoever owns it speaks.
fn of_noun(reading: &Reading, outline: &Outline<'_>, noun: usize) -> Cue {
    let owner = outline.child(noun, &[Relation::NmodPoss]).map(|owner| super::clause::Phrase::of(outline, owner));
    Cue {
        speaker: owner.as_ref().map(|owner| name(reading, outline, &owner.words, owner.head)),
        speaker_span: owner.as_ref().map(|owner| outline.run(&owner.words, owner.head)),
        verb: outline.form(noun).to_string(),
        span: outline.word(noun).span,
        direct: false,
        denied: matches!(outline.lemma(noun), "denial" | "rejection"),
    }
}

/// The cues that hang on the content: "..., he said", "according to her", "as he put it".
fn beside(reading: &Reading, outline: &Outline<'_>, clauses: &[Clause], clause: &Clause, word: usize) -> Vec<Cue> {
    let mut found = Vec::new();
    for child in outline.children(word).iter().copied() {
        let within = outline.dominates(child, clause.top);
        match outline.relation(child) {
            Relation::Parataxis | Relation::Advcl if !within => {
                let inner = clauses.iter().find(|clause| clause.top == child);
                let inner = inner.filter(|inner| says(outline, inner) && is_inserted(outline, inner, child));
                found.extend(
                    inner.map(|inner| of_clause(reading, outline, inner, content_beside(outline, word, child))),
                );
            }
            Relation::Obl | Relation::Nmod if !within => found.extend(according(reading, outline, child)),
            _ => {}
        }
    }
    found
}

/// The content around an inserted cue: the part that it follows, else the part that it precedes.
fn content_beside(outline: &Outline<'_>, word: usize, cue: usize) -> Span {
    let rest = outline.subtree(word, |child| child == cue);
    let before: Vec<usize> = rest.iter().copied().filter(|index| *index < cue).collect();
    outline.cover(if before.is_empty() { &rest } else { &before })
}

fn is_inserted(outline: &Outline<'_>, clause: &Clause, top: usize) -> bool {
    let as_clause =
        outline.children_with(top, &[Relation::Mark]).any(|mark| outline.form(mark).eq_ignore_ascii_case("as"));
    let content = clause.argument(Sort::Content).is_some();
    (outline.relation(top) == Relation::Parataxis || as_clause) && !content
}

/// "according to the ministry": the noun's cue.
fn according(reading: &Reading, outline: &Outline<'_>, noun: usize) -> Option<Cue> {
    let case = outline.child(noun, &[Relation::Case])?;
    let mut words = outline.subtree(case, |_| false);
    if outline.form(case).eq_ignore_ascii_case("to")
        && case > 0
        && outline.form(case - 1).eq_ignore_ascii_case("according")
    {
        words.insert(0, case - 1);
    }
    let span = outline.cover(&words);
    let text = plain(outline, &words);
    let lower = text.to_lowercase();
    if lower != "according to" && lower != "in the words of" {
        return None;
    }
    let author = author(outline, noun);
    let phrase = super::clause::Phrase::of(outline, author.unwrap_or(noun));
    // "according to the port's statement": it is the port that speaks, by its statement.
    let through = author.map(|_| outline.cover(&[words, vec![noun]].concat()));
    let document = |span: Span| span.of(&reading.article.text).to_string();
    Some(Cue {
        speaker: Some(name(reading, outline, &phrase.words, phrase.head)),
        speaker_span: Some(outline.run(&phrase.words, phrase.head)),
        verb: through.map_or(text, document),
        span: through.unwrap_or(span),
        direct: false,
        denied: false,
    })
}

/// Whose statement, report or figures these are: "the port's statement", "figures by the port", "a report published by it".
fn author(outline: &Outline<'_>, noun: usize) -> Option<usize> {
    const DOCUMENTS: [&str; 9] = ["datum", "data", "figure", "filing", "letter", "release", "study", "survey", "word"];
    let lemma = outline.lemma(noun);
    let by = |owner: &usize| {
        outline.child(*owner, &[Relation::Case]).is_some_and(|case| matches!(outline.lemma(case), "by" | "from"))
    };
    let published = || {
        let participle = outline.child(noun, &[Relation::Acl])?;
        outline.children_with(participle, &[Relation::OblAgent, Relation::Obl]).find(by)
    };
    outline
        .child(noun, &[Relation::NmodPoss])
        .or_else(|| outline.children_with(noun, &[Relation::Nmod]).find(by))
        .or_else(published)
        .filter(|_| Lexicon::Report.has(lemma) || DOCUMENTS.contains(&lemma))
}

/// Whether the clause says or thinks something, by somebody.
pub(crate) fn is_cue(outline: &Outline<'_>, clause: &Clause) -> bool {
    let lemma = outline.lemma(clause.main_verb());
    let someone = clause.subject.is_some() || clause.group.passive;
    (Lexicon::Saying.has(lemma) || Lexicon::Thinking.has(lemma) || Lexicon::Viewing.has(lemma)) && someone
}

pub(crate) fn says(outline: &Outline<'_>, clause: &Clause) -> bool {
    let lemma = outline.lemma(clause.main_verb());
    (Lexicon::Saying.has(lemma) || matches!(lemma, "believe" | "think")) && clause.subject.is_some()
}

/// The cue of a clause whose content stands at `content`.
pub(crate) fn of_clause(reading: &Reading, outline: &Outline<'_>, clause: &Clause, content: Span) -> Cue {
    let direct = is_direct(reading, content);
    Cue { direct, ..of_verb(reading, outline, clause, clause.main_verb()) }
}

/// The cue that one verb of a clause's chain is: "agreed" of "agreed to leave".
pub(crate) fn of_verb(reading: &Reading, outline: &Outline<'_>, clause: &Clause, verb: usize) -> Cue {
    let (speaker, speaker_span) = speaker(reading, outline, clause);
    Cue {
        speaker,
        speaker_span,
        verb: outline.form(verb).to_string(),
        span: outline.word(verb).span,
        direct: false,
        denied: Lexicon::Denying.has(outline.lemma(verb)),
    }
}

/// Whether the content stands in quotation marks: a quotation covers most of it.
pub(crate) fn is_direct(reading: &Reading, content: Span) -> bool {
    let quoted: usize = reading
        .quotations
        .iter()
        .filter(|quotation| quotation.span.overlaps(content))
        .map(|quotation| quotation.span.end().min(content.end()) - quotation.span.start().max(content.start()))
        .sum();
    quoted * 10 > content.len() * 6
}

/// The speaker of a cue's clause: its subject, in the passive its agent.
pub(crate) fn speaker(reading: &Reading, outline: &Outline<'_>, clause: &Clause) -> (Option<Named>, Option<Span>) {
    let agent =
        clause.arguments.iter().find(|argument| argument.sort == Sort::Oblique && case_text(outline, argument) == "by");
    let phrases = if clause.group.passive {
        agent.map(|agent| agent.options.as_slice())
    } else {
        clause.subject.as_ref().map(|subject| subject.options.as_slice())
    };
    let Some(phrases) = phrases else { return (None, None) };
    let Some(first) = phrases.first() else { return (None, None) };
    let own = clause.subject.as_ref().is_some_and(|subject| subject.how == How::Own);
    let span = outline.run(&first.words, first.head);
    if phrases.len() == 1 {
        return (Some(name(reading, outline, &first.words, first.head)), Some(span));
    }
    let names: Vec<String> =
        phrases.iter().map(|phrase| name(reading, outline, &phrase.words, phrase.head).name).collect();
    let named = Named { name: list(&names), entity: None };
    (Some(named), own.then(|| phrases.last().map_or(span, |last| span.cover(outline.run(&last.words, last.head)))))
}

/// "A, B and C".
pub(crate) fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn name(reading: &Reading, outline: &Outline<'_>, words: &[usize], head: usize) -> Named {
    let entity = entity_at(reading, outline.word(head).span);
    let known = entity.and_then(|entity| reading.entities.get(entity)).map(|entity| entity.name.clone());
    Named { name: known.unwrap_or_else(|| plain(outline, words)), entity }
}
