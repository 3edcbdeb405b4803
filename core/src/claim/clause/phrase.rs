//! Noun phrases: the words of one, its coordinated parts, and what may be left out of it.

use crate::claim::outline::Outline;
use crate::syntax::{Relation, Upos, Xpos};

/// One noun phrase (or other argument) without its preposition, its coordinated partners and its asides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase {
    pub(crate) head: usize,
    /// In the order of the text.
    pub(crate) words: Vec<usize>,
    /// A determiner or possessive that the phrase shares with the first of its coordination.
    pub(crate) shared: Vec<usize>,
}

/// What hangs on a noun without being part of the noun phrase.
const ASIDES: [Relation; 11] = [
    Relation::Conj,
    Relation::Cc,
    Relation::CcPreconj,
    Relation::Appos,
    Relation::Parataxis,
    Relation::Dislocated,
    Relation::Vocative,
    Relation::Discourse,
    Relation::List,
    Relation::Orphan,
    Relation::Reparandum,
];

/// What hangs on a predicate noun or adjective and belongs to the clause.
pub(crate) const OF_THE_CLAUSE: [Relation; 19] = [
    Relation::Nsubj,
    Relation::NsubjPass,
    Relation::NsubjOuter,
    Relation::Csubj,
    Relation::CsubjPass,
    Relation::CsubjOuter,
    Relation::Cop,
    Relation::Aux,
    Relation::AuxPass,
    Relation::Mark,
    Relation::Expl,
    Relation::Advcl,
    Relation::AdvclRelcl,
    Relation::Obl,
    Relation::OblAgent,
    Relation::OblUnmarked,
    Relation::Ccomp,
    Relation::Discourse,
    Relation::Vocative,
];

impl Phrase {
    /// The phrase of this head alone.
    pub(crate) fn of(outline: &Outline<'_>, head: usize) -> Self {
        Self { head, words: words(outline, head), shared: Vec::new() }
    }

    /// The phrases that are coordinated at `head`, the first one included.
    pub(crate) fn coordinated(outline: &Outline<'_>, head: usize) -> Vec<Self> {
        let first = Self::of(outline, head);
        let determiner = determiner(outline, head);
        let mut others = conjuncts(outline, head);
        let examples = examples(outline, head);
        others.extend(examples.iter().copied());
        others.extend(examples.iter().flat_map(|example| conjuncts(outline, *example)));
        others.sort_unstable();
        others.dedup();
        let mut found = vec![first];
        for other in others {
            let mut phrase = Self::of(outline, other);
            if let Some(determiner) = determiner
                && self::determiner(outline, other).is_none()
                && outline.upos(other) == Upos::Noun
            {
                phrase.shared.push(determiner);
            }
            found.push(phrase);
        }
        found
    }

    /// The coordinated phrases, those coordinated inside a modifier apart too: "halls in Pell and Marlo" gives two.
    pub(crate) fn taken_apart(outline: &Outline<'_>, head: usize) -> Vec<Self> {
        let mut all = Self::coordinated(outline, head);
        share_modifier(outline, &mut all);
        let apart: Vec<Self> = all.iter().flat_map(|phrase| nested(outline, phrase, 2)).collect();
        if apart.len() > MOST { all } else { apart }
    }

    /// Shared words and own words, as they are to be read.
    pub(crate) fn all(&self) -> Vec<usize> {
        self.shared.iter().chain(&self.words).copied().collect()
    }
}

/// More parts than this are left together.
const MOST: usize = 12;

/// A phrase in one part for each phrase that is coordinated in its last modifier, `depth` modifiers deep.
fn nested(outline: &Outline<'_>, phrase: &Phrase, depth: usize) -> Vec<Phrase> {
    let modifier = outline
        .children_with(phrase.head, &[Relation::Nmod])
        .filter(|child| *child > phrase.head && phrase.words.contains(child))
        .last();
    let titled = |modifier: &usize| (phrase.head..*modifier).any(|index| is_quote(outline.form(index)));
    let Some(modifier) = modifier.filter(|modifier| depth > 0 && !titled(modifier)) else {
        return vec![phrase.clone()];
    };
    let case: Vec<usize> = outline.children_with(modifier, &[Relation::Case]).filter(|case| *case < modifier).collect();
    let together = case.iter().any(|case| matches!(outline.form(*case), "between" | "among" | "from"));
    let parts: Vec<Phrase> =
        Phrase::coordinated(outline, modifier).iter().flat_map(|part| nested(outline, part, depth - 1)).collect();
    if together || parts.len() < 2 {
        return vec![phrase.clone()];
    }
    let stem: Vec<usize> = phrase.words.iter().copied().filter(|index| !outline.dominates(modifier, *index)).collect();
    let several =
        matches!(outline.lemma(phrase.head), "number" | "range" | "variety" | "array" | "series" | "list" | "lot");
    let part = |part: &Phrase| {
        if several && is_example(outline, part.head) {
            return part.clone();
        }
        let own: Vec<usize> =
            outline.children_with(part.head, &[Relation::Case]).filter(|case| *case < part.head).collect();
        let case = if own.is_empty() || is_example(outline, part.head) { &case } else { &own };
        let mut words = [stem.as_slice(), case, &part.words].concat();
        words.sort_unstable();
        Phrase { head: phrase.head, words: trim(outline, words), shared: phrase.shared.clone() }
    };
    parts.iter().map(part).collect()
}

/// "the founder and head of Orlo": what is of the last is of the first too.
fn share_modifier(outline: &Outline<'_>, phrases: &mut [Phrase]) {
    let Some((last, others)) = phrases.split_last_mut() else { return };
    let of = |head: usize| {
        outline.children_with(head, &[Relation::Nmod]).find(|child| {
            *child > head && outline.children_with(*child, &[Relation::Case]).any(|case| outline.form(case) == "of")
        })
    };
    let Some(modifier) = of(last.head).filter(|_| outline.upos(last.head) == Upos::Noun) else { return };
    let words: Vec<usize> = last.words.iter().copied().filter(|index| outline.dominates(modifier, *index)).collect();
    for phrase in others {
        let bare = phrase.words.last() == Some(&phrase.head) && outline.upos(phrase.head) == Upos::Noun;
        if bare {
            phrase.words.extend(&words);
        }
    }
}

/// What stands behind "such as", "including" or "like" as an example of the noun.
pub(crate) fn examples(outline: &Outline<'_>, head: usize) -> Vec<usize> {
    if outline.upos(head) != Upos::Noun {
        return Vec::new();
    }
    let titles: Vec<usize> = outline
        .children_with(head, &[Relation::Appos, Relation::NmodDesc, Relation::Flat])
        .filter(|child| *child > head && outline.upos(*child) == Upos::Propn && !is_bracketed(outline, *child))
        .collect();
    let several = outline.xpos(head) == Xpos::Nns && !titles.is_empty()
        || titles.iter().any(|title| outline.child(*title, &[Relation::Conj]).is_some());
    outline
        .children_with(head, &[Relation::Nmod, Relation::Obl, Relation::Appos, Relation::NmodDesc, Relation::Flat])
        .filter(|child| *child > head && (is_example(outline, *child) || several && titles.contains(child)))
        .collect()
}

/// Whether a word stands behind "such as", "including" or "like".
pub(crate) fn is_example(outline: &Outline<'_>, index: usize) -> bool {
    outline.children_with(index, &[Relation::Case, Relation::Mark]).any(|case| introduces(outline, case))
}

/// Whether the subtree of a word opens with a bracket: an aside.
fn is_bracketed(outline: &Outline<'_>, child: usize) -> bool {
    let first = outline.subtree(child, |_| false).first().copied().unwrap_or(child);
    outline.form(first) == "(" || first > 0 && outline.form(first - 1) == "("
}

fn introduces(outline: &Outline<'_>, case: usize) -> bool {
    match outline.form(case) {
        "including" => true,
        "such" => case + 1 < outline.len() && outline.form(case + 1) == "as",
        "as" => case > 0 && outline.form(case - 1) == "such",
        "like" => case > 0 && matches!(outline.xpos(case - 1), Xpos::Nns),
        _ => false,
    }
}

/// The nominal partners of a coordination, those of a nested one too.
pub(crate) fn conjuncts(outline: &Outline<'_>, head: usize) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    let mut open = vec![head];
    while let Some(here) = open.pop() {
        for child in outline.children_with(here, &[Relation::Conj]) {
            if outline.child(child, &[Relation::Nsubj, Relation::NsubjPass, Relation::Cop, Relation::Aux]).is_none()
                && (outline.upos(child) != Upos::Verb || outline.upos(head) == Upos::Verb)
            {
                found.push(child);
                open.push(child);
            }
        }
    }
    found.sort_unstable();
    found
}

fn determiner(outline: &Outline<'_>, head: usize) -> Option<usize> {
    outline
        .child(head, &[Relation::Det, Relation::NmodPoss])
        .filter(|child| *child < head && outline.children(*child).is_empty() && outline.upos(head) == Upos::Noun)
}

fn words(outline: &Outline<'_>, head: usize) -> Vec<usize> {
    let predicate = outline.child(head, &[Relation::Cop]).is_some();
    let examples = examples(outline, head);
    let all = outline.subtree(head, |child| {
        let relation = outline.relation(child);
        let at_head = outline.head(child) == Some(head);
        let of_clause = OF_THE_CLAUSE.contains(&relation) && outline.xpos(child) != Xpos::To;
        if at_head && (examples.contains(&child) || predicate && of_clause) {
            return true;
        }
        (at_head && (ASIDES.contains(&relation) || relation == Relation::Case || is_comma_clause(outline, child)))
            || matches!(relation, Relation::Parataxis | Relation::Discourse)
            || (child > head && relation == Relation::AclRelcl && is_comma_clause(outline, child))
            || (child > head && is_bracketed(outline, child) && outline.upos(child) != Upos::Punct)
    });
    trim(outline, all)
}

/// A relative or participial clause that a comma sets off: an aside, not part of what is named.
fn is_comma_clause(outline: &Outline<'_>, child: usize) -> bool {
    if !matches!(outline.relation(child), Relation::AclRelcl | Relation::Acl | Relation::Advcl | Relation::AdvclRelcl) {
        return false;
    }
    let first = outline.subtree(child, |_| false).first().copied().unwrap_or(child);
    [first.checked_sub(1), Some(first)]
        .into_iter()
        .flatten()
        .any(|index| matches!(outline.form(index), "," | "—" | "–" | "-" | "("))
}

/// The words without punctuation at the edges, unless it is one of a pair of quotes or brackets, and without the
/// commas that stand beside something left out.
pub(crate) fn trim(outline: &Outline<'_>, mut words: Vec<usize>) -> Vec<usize> {
    let loose = |index: usize| {
        outline.upos(index) == Upos::Punct && !matches!(outline.form(index), "-" | "–" | "/" | "%" | "'" | "’")
    };
    let mut kept: Vec<usize> = Vec::with_capacity(words.len());
    words.dedup();
    for (at, index) in words.iter().enumerate() {
        let after_gap = at > 0 && words[at - 1] + 1 != *index;
        let before_gap = at + 1 < words.len() && words[at + 1] != index + 1;
        if loose(*index) && outline.form(*index) == "," && (after_gap || before_gap) {
            continue;
        }
        kept.push(*index);
    }
    while kept.last().is_some_and(|index| loose(*index) && !closes_what_is_kept(outline, &kept, *index)) {
        kept.pop();
    }
    while kept.first().is_some_and(|index| loose(*index) && !opens_what_is_kept(outline, &kept, *index)) {
        kept.remove(0);
    }
    let mut kept = drop_single_marks(outline, kept);
    drop_closed_stop(outline, &mut kept);
    kept
}

/// A stop or comma that stood before a closing mark, where the mark is gone.
fn drop_closed_stop(outline: &Outline<'_>, kept: &mut Vec<usize>) {
    if kept.len() > 1 && kept.last().is_some_and(|last| matches!(outline.form(*last), "." | ",")) {
        kept.pop();
    }
}

fn is_quote(form: &str) -> bool {
    matches!(form, "\"" | "“" | "”" | "``" | "''" | "‘" | "«" | "»")
}

fn closes_what_is_kept(outline: &Outline<'_>, kept: &[usize], index: usize) -> bool {
    let inside = &kept[..kept.len() - 1];
    match outline.form(index) {
        ")" => inside.iter().any(|other| outline.form(*other) == "("),
        form if is_quote(form) => inside.iter().any(|other| is_quote(outline.form(*other))),
        _ => false,
    }
}

fn opens_what_is_kept(outline: &Outline<'_>, kept: &[usize], index: usize) -> bool {
    let inside = &kept[1..];
    match outline.form(index) {
        "(" => inside.iter().any(|other| outline.form(*other) == ")"),
        form if is_quote(form) => inside.iter().any(|other| is_quote(outline.form(*other))),
        _ => false,
    }
}

/// A bracket or quotation mark whose partner was left out goes too.
fn drop_single_marks(outline: &Outline<'_>, kept: Vec<usize>) -> Vec<usize> {
    let count = |matching: &dyn Fn(&str) -> bool| kept.iter().filter(|index| matching(outline.form(**index))).count();
    let (open, close, quotes) = (count(&|form| form == "("), count(&|form| form == ")"), count(&is_quote));
    kept.iter()
        .copied()
        .filter(|index| match outline.form(*index) {
            "(" | ")" => open == close,
            form if is_quote(form) => quotes.is_multiple_of(2),
            _ => true,
        })
        .collect()
}
