//! Clauses: who does what to whom, from a sentence's tree, with everything that coordination and subordination leave
//! unsaid put back.

mod argument;
mod phrase;
mod subject;
mod verb;

pub(crate) use argument::{Argument, Sort, own_case};
pub(crate) use phrase::{Phrase, conjuncts, examples, trim};
pub(crate) use subject::{How, Subject};
pub(crate) use verb::VerbGroup;

use std::collections::VecDeque;

use crate::claim::lexicon::Lexicon;
use crate::claim::outline::Outline;
use crate::syntax::{Relation, Upos, Xpos};

/// One clause: the words that its propositions are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    /// The word by which it hangs in the tree.
    pub(crate) top: usize,
    pub(crate) kind: Kind,
    /// The clause above it.
    pub(crate) above: Option<usize>,
    pub(crate) group: VerbGroup,
    pub(crate) subject: Option<Subject>,
    /// In the order of the text.
    pub(crate) arguments: Vec<Argument>,
    /// Relative pronouns with the words that they stand for.
    pub(crate) stands_for: Vec<(usize, Vec<usize>)>,
    /// "There are": the subject follows the verb.
    pub(crate) existential: bool,
}

/// How a clause hangs on the one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Main,
    /// The content of a verb: "said that ...".
    Content,
    Relative,
    /// A participle behind a noun: "a man born in 1950".
    Modifier,
    /// Subordinate: "when ...", "turning ...".
    Adverbial,
    /// "to cut costs".
    Purpose,
    /// An infinitive of a noun or behind an object: "an agreement to buy", "asked them to leave".
    Infinitive,
}

impl Clause {
    pub(crate) fn main_verb(&self) -> usize {
        self.group.main().unwrap_or(self.top)
    }

    pub(crate) fn argument(&self, sort: Sort) -> Option<&Argument> {
        self.arguments.iter().find(|argument| argument.sort == sort)
    }
}

/// The preposition of an argument in lower case: "according to"; empty without one.
pub(crate) fn case_text(outline: &Outline<'_>, argument: &Argument) -> String {
    argument.case.iter().map(|index| outline.form(*index).to_lowercase()).collect::<Vec<_>>().join(" ")
}

/// All clauses of a sentence, each behind the one above it.
pub(crate) fn clauses(outline: &Outline<'_>) -> Vec<Clause> {
    let mut found: Vec<Clause> = Vec::new();
    let mut owner: Vec<Option<usize>> = vec![None; outline.len()];
    let mut open: VecDeque<usize> = outline.sentence().tree.root().into_iter().collect();
    while let Some(here) = open.pop_front() {
        open.extend(outline.children(here));
        let above = outline.head(here).and_then(|head| owner[head]);
        if owner[here].is_none() && is_top(outline, here) {
            let clause = build(outline, here, above, &found);
            for verb in clause.group.chain.iter().filter(|verb| outline.dominates(here, **verb)) {
                owner[*verb] = Some(found.len());
            }
            owner[here] = Some(found.len());
            found.push(clause);
        } else if owner[here].is_none() {
            owner[here] = above;
        }
    }
    found
}

fn is_top(outline: &Outline<'_>, index: usize) -> bool {
    let predicative = is_predicative(outline, index);
    match outline.relation(index) {
        Relation::Root
        | Relation::Ccomp
        | Relation::Advcl
        | Relation::AdvclRelcl
        | Relation::AclRelcl
        | Relation::Parataxis
        | Relation::Acl => predicative,
        Relation::Conj => predicative && outline.head(index).is_some_and(|head| is_predicative(outline, head)),
        Relation::Xcomp => outline.upos(index) == Upos::Verb,
        Relation::Dep | Relation::List | Relation::Appos => {
            outline.child(index, &[Relation::Nsubj, Relation::NsubjPass]).is_some()
        }
        _ => false,
    }
}

fn is_predicative(outline: &Outline<'_>, index: usize) -> bool {
    outline.upos(index) == Upos::Verb
        || (outline.upos(index) == Upos::Aux
            && !matches!(outline.relation(index), Relation::Aux | Relation::AuxPass | Relation::Cop))
        || outline.child(index, &[Relation::Cop, Relation::Nsubj, Relation::NsubjPass]).is_some()
}

fn build(outline: &Outline<'_>, top: usize, above: Option<usize>, found: &[Clause]) -> Clause {
    let upper = above.and_then(|index| found.get(index));
    let partner = upper.filter(|_| outline.relation(top) == Relation::Conj);
    let kind = partner.map_or_else(|| kind(outline, top), |partner| partner.kind);
    let above = partner.map_or(above, |partner| partner.above.or(above).filter(|_| partner.kind != Kind::Main));
    let mut chain = verb::chain(outline, top);
    let mut lent = Vec::new();
    if let Some(partner) = partner {
        let at = partner.group.chain.iter().position(|verb| outline.head(top) == Some(*verb)).unwrap_or(0);
        lend_chain(outline, partner, at, &mut chain, &mut lent);
    }
    let group = VerbGroup::new(outline, chain, &lent);
    let own_chain: Vec<usize> = group.chain.iter().copied().filter(|verb| outline.dominates(top, *verb)).collect();
    let own_group = VerbGroup { chain: own_chain, ..group.clone() };
    let mut arguments = argument::arguments(outline, &own_group);
    let relative_top = partner.map_or(top, |partner| partner.top);
    let subject = find_subject(outline, &own_group.chain, kind, relative_top, upper);
    let stands_for = relatives(outline, top, kind, relative_top);
    let existential = outline
        .child(top, &[Relation::Expl])
        .is_some_and(|expletive| outline.form(expletive).eq_ignore_ascii_case("there"));
    if kind == Kind::Relative && partner.is_none() {
        arguments.extend(gap(outline, top, &arguments, subject.as_ref(), &stands_for));
    }
    if partner.is_some() && !arguments.iter().any(|argument| argument.is_core() || argument.sort == Sort::Oblique) {
        arguments.extend(shared_object(upper, top));
    }
    if partner.is_some() {
        arguments.extend(upper.into_iter().flat_map(|clause| fronted(outline, clause)));
    }
    Clause { top, kind, above, group, subject, arguments, stands_for, existential }
}

/// What a coordinated verb takes over: "plans to" of "plans to build and raise", "will" of "will build and raise".
fn lend_chain(outline: &Outline<'_>, partner: &Clause, at: usize, chain: &mut Vec<usize>, lent: &mut Vec<usize>) {
    let top = chain.first().copied().unwrap_or(0);
    let own = outline
        .child(top, &[Relation::Aux, Relation::AuxPass, Relation::Cop, Relation::Nsubj, Relation::NsubjPass])
        .is_some();
    if at > 0 {
        lent.extend(
            partner
                .group
                .words
                .iter()
                .filter(|index| !partner.group.chain[at..].iter().any(|verb| outline.dominates(*verb, **index))),
        );
        let to = outline.children(partner.group.chain[at]).iter().find(|child| outline.xpos(**child) == Xpos::To);
        lent.extend(to.filter(|_| outline.child(top, &[Relation::Mark]).is_none()));
        let own_chain = std::mem::take(chain);
        chain.extend(&partner.group.chain[..at]);
        chain.extend(own_chain);
    } else if !own && matches!(outline.xpos(top), Xpos::Vb | Xpos::Vbn | Xpos::Vbg) {
        lent.extend(partner.group.lend(outline));
    }
}

fn kind(outline: &Outline<'_>, top: usize) -> Kind {
    let to = outline.children(top).iter().any(|child| outline.xpos(*child) == Xpos::To && *child < top);
    let gerund = outline.xpos(top) == Xpos::Vbg && outline.child(top, &[Relation::Mark, Relation::Case]).is_some();
    match outline.relation(top) {
        Relation::Ccomp => Kind::Content,
        Relation::AclRelcl => Kind::Relative,
        Relation::Acl if outline.child(top, &[Relation::Nsubj, Relation::NsubjPass]).is_some() => Kind::Content,
        Relation::Acl if to || gerund || outline.xpos(top) == Xpos::Vb => Kind::Infinitive,
        Relation::Acl if matches!(outline.xpos(top), Xpos::Vbn | Xpos::Vbg | Xpos::Vbd) => Kind::Modifier,
        Relation::Acl => Kind::Content,
        Relation::Advcl if to => Kind::Purpose,
        Relation::Advcl | Relation::AdvclRelcl => Kind::Adverbial,
        Relation::Xcomp => Kind::Infinitive,
        _ => Kind::Main,
    }
}

fn find_subject(
    outline: &Outline<'_>,
    chain: &[usize],
    kind: Kind,
    relative_top: usize,
    upper: Option<&Clause>,
) -> Option<Subject> {
    let understood = |options| Some(Subject { options, how: How::Understood });
    if let Some(own) = subject::own(outline, chain) {
        return match (subject::is_relative(outline, own), kind) {
            (false, _) => Some(Subject { options: Phrase::coordinated(outline, own), how: How::Own }),
            (true, Kind::Relative) => understood(subject::antecedents(outline, relative_top, upper)?),
            (true, _) => None,
        };
    }
    if let Some(expletive) = chain.iter().find_map(|verb| outline.child(*verb, &[Relation::Expl])) {
        return Some(Subject { options: vec![Phrase::of(outline, expletive)], how: How::Own });
    }
    match kind {
        Kind::Modifier => understood(subject::antecedents(outline, relative_top, upper)?),
        Kind::Infinitive if outline.relation(relative_top) == Relation::Xcomp => {
            let object = upper?.argument(Sort::Object).or_else(|| upper?.argument(Sort::Indirect));
            object.map_or_else(
                || upper?.subject.clone(),
                |object| Some(Subject { options: object.options.clone(), how: How::Understood }),
            )
        }
        Kind::Infinitive if agreed_on(outline, relative_top, upper?) => {
            understood(upper?.subject.as_ref()?.options.clone())
        }
        Kind::Infinitive | Kind::Content
            if outline.relation(relative_top) != Relation::Conj
                && upper.is_none_or(|clause| clause.top != relative_top) =>
        {
            None
        }
        _ => understood(upper?.subject.as_ref()?.options.clone()),
    }
}

/// "signed a deal to build a plant": what the parties of an instrument that is the object of the verb will do.
pub(crate) fn agreed_on(outline: &Outline<'_>, top: usize, upper: &Clause) -> bool {
    let noun = outline.head(top).filter(|_| outline.relation(top) == Relation::Acl);
    let object = upper.argument(Sort::Object).and_then(Argument::head);
    let signs = Lexicon::Signing.has(outline.lemma(upper.main_verb())) && !upper.group.passive;
    signs && noun.is_some() && noun == object && noun.is_some_and(|noun| Lexicon::Instrument.has(outline.lemma(noun)))
}

/// The relative pronouns of the clause, with the words of the noun that they stand for.
fn relatives(outline: &Outline<'_>, top: usize, kind: Kind, relative_top: usize) -> Vec<(usize, Vec<usize>)> {
    if kind != Kind::Relative {
        return Vec::new();
    }
    let Some(antecedent) = subject::antecedent(outline, relative_top) else { return Vec::new() };
    let below = outline.subtree(top, |child| outline.relation(child) == Relation::AclRelcl);
    let relative = below.into_iter().filter(|index| subject::is_relative(outline, *index));
    relative.map(|index| (index, antecedent.words.clone())).collect()
}

/// "the share that it lost", "the share it lost": the noun is the object of the clause.
fn gap(
    outline: &Outline<'_>,
    top: usize,
    arguments: &[Argument],
    subject: Option<&Subject>,
    stands_for: &[(usize, Vec<usize>)],
) -> Option<Argument> {
    let own = subject.is_some_and(|subject| subject.how == How::Own);
    let full =
        arguments.iter().any(|argument| matches!(argument.sort, Sort::Object | Sort::Complement | Sort::Content));
    let adverbial = outline.children(top).iter().any(|child| outline.xpos(*child) == Xpos::Wrb);
    if !own || full || adverbial || !stands_for.is_empty() {
        return None;
    }
    Some(Argument { sort: Sort::Object, case: Vec::new(), options: vec![subject::antecedent(outline, top)?] })
}

/// "perform and record new songs": the object behind both verbs.
fn shared_object(partner: Option<&Clause>, top: usize) -> Option<Argument> {
    let object = partner?.arguments.iter().find(|argument| argument.sort == Sort::Object)?;
    object.head().is_some_and(|head| head > top).then(|| object.clone())
}

/// The arguments that stand before a clause's verb, which a clause coordinated with it shares: "In 1990 he came and saw".
fn fronted(outline: &Outline<'_>, clause: &Clause) -> Vec<Argument> {
    let verb = clause.group.words.first().copied().unwrap_or(clause.top);
    let before = |argument: &&Argument| {
        argument.sort == Sort::Oblique && argument.words(outline).last().is_some_and(|last| *last < verb)
    };
    clause.arguments.iter().filter(before).cloned().collect()
}
