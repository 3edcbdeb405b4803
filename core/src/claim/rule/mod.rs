//! The rules that make claims, one a file, in the order in which they look at a sentence.
//!
//! A clause belongs to the first rule that takes it; rules about phrases and times add to what others took.

/// A rule whose documentation is also text: for `claimbench explain` and docs/rules.md.
macro_rules! rule {
    ($(#[doc = $line:literal])* $name:ident) => {
        $(#[doc = $line])*
        pub(crate) struct $name;

        impl $name {
            pub(crate) const ABOUT: &str = concat!($($line, "\n"),*);
        }
    };
}

mod signature;
mod statement;
mod aim;
mod opinion;
mod quantity;
mod relation;
mod event;
mod date;
mod role;
mod apposition;
mod instance;
mod origin;
mod lifespan;
mod nominal;

use super::atom::Atom;
use super::attribution::is_content_of_noun;
use super::clause::{Clause, Kind};
use super::draft::Draft;
use super::proposition::proposition;
use super::scene::Scene;
use crate::extraction::{Detail, Modality, Polarity};
use crate::syntax::{Relation, Xpos};

/// A rule: it looks at one sentence and makes the claims that it finds.
pub(crate) trait Rule: Sync {
    fn claims(&self, scene: &Scene<'_>, taken: &mut Taken) -> Vec<Draft>;
}

/// The rules in their order: the name that a claim carries, the rule, and what is said of it.
pub(crate) const RULES: [(&str, &dyn Rule, &str); 14] = [
    ("signature", &signature::Signature, signature::Signature::ABOUT),
    ("statement", &statement::Statement, statement::Statement::ABOUT),
    ("aim", &aim::Aim, aim::Aim::ABOUT),
    ("opinion", &opinion::Opinion, opinion::Opinion::ABOUT),
    ("quantity", &quantity::Quantity, quantity::Quantity::ABOUT),
    ("relation", &relation::Relation, relation::Relation::ABOUT),
    ("event", &event::Event, event::Event::ABOUT),
    ("date", &date::Date, date::Date::ABOUT),
    ("role", &role::Role, role::Role::ABOUT),
    ("apposition", &apposition::Apposition, apposition::Apposition::ABOUT),
    ("instance", &instance::Instance, instance::Instance::ABOUT),
    ("origin", &origin::Origin, origin::Origin::ABOUT),
    ("lifespan", &lifespan::Lifespan, lifespan::Lifespan::ABOUT),
    ("nominal", &nominal::Nominal, nominal::Nominal::ABOUT),
];

/// Which rule took each clause of a sentence.
pub(crate) struct Taken {
    by: Vec<Option<&'static str>>,
}

impl Taken {
    pub(crate) fn new(clauses: usize) -> Self {
        Self { by: vec![None; clauses] }
    }

    /// The clauses that no rule has taken, from the first.
    pub(crate) fn free(&self) -> Vec<usize> {
        (0..self.by.len()).filter(|index| self.by[*index].is_none()).collect()
    }

    pub(crate) fn take(&mut self, clause: usize, rule: &'static str) {
        if let Some(slot) = self.by.get_mut(clause) {
            *slot = Some(rule);
        }
    }

    /// The clauses that one of these rules took.
    pub(crate) fn by(&self, rules: &[&str]) -> Vec<usize> {
        (0..self.by.len()).filter(|index| self.by[*index].is_some_and(|rule| rules.contains(&rule))).collect()
    }
}

/// Whether a clause is said to be so: by the text, or by somebody whom the text names.
pub(crate) fn is_asserted(scene: &Scene<'_>, index: usize) -> bool {
    let Some(clause) = scene.clauses.get(index) else { return false };
    let outline = scene.outline;
    let marked = |list: &[&str]| {
        outline
            .children(clause.top)
            .iter()
            .any(|child| list.contains(&outline.form(*child).to_ascii_lowercase().as_str()))
    };
    let open = marked(&["if", "unless", "whether", "lest", "how", "why"])
        && !matches!(clause.kind, Kind::Relative | Kind::Modifier);
    let denied = scene.cues.get(index).is_some_and(|cues| cues.iter().any(|cue| cue.denied));
    let content = clause.kind == Kind::Content && !content_holds(scene, index);
    let gerund = is_bare_gerund(scene, clause);
    let own_words = scene.cues.get(index).is_some_and(|cues| cues.last().is_some_and(|cue| cue.direct))
        && clause.subject.as_ref().and_then(|subject| subject.options.first()).is_some_and(|phrase| {
            matches!(outline.xpos(phrase.head), Xpos::Prp)
                && matches!(outline.lemma(phrase.head), "we" | "I" | "i" | "you" | "this" | "that")
        });
    !open && !own_words && !denied && !content && !gerund && !matches!(clause.kind, Kind::Infinitive | Kind::Purpose)
}

/// "by embedding", "without asking": no claim of its own, unless it says what happened before or after.
fn is_bare_gerund(scene: &Scene<'_>, clause: &Clause) -> bool {
    let outline = scene.outline;
    let Some(mark) = outline.child(clause.top, &[Relation::Mark, Relation::Case]) else { return false };
    let finite = [Relation::Nsubj, Relation::NsubjPass];
    let gerund = outline.xpos(clause.group.words.first().copied().unwrap_or(clause.top)) == Xpos::Vbg
        && outline.child(clause.top, &finite).is_none();
    let happened = matches!(
        outline.form(mark).to_ascii_lowercase().as_str(),
        "after" | "before" | "since" | "while" | "when" | "upon"
    );
    let upper = clause.above.and_then(|above| scene.clauses.get(above));
    gerund && !(happened && upper.is_some_and(|upper| upper.group.past && !upper.group.negated))
}

/// Whether the content of a verb is put forward as so.
fn content_holds(scene: &Scene<'_>, index: usize) -> bool {
    use super::lexicon::Lexicon;
    let Some(clause) = scene.clauses.get(index) else { return false };
    let reported = |noun: usize| is_content_of_noun(scene.outline, clause.top, noun);
    if scene.outline.head(clause.top).is_some_and(reported) {
        return true;
    }
    let Some(upper) = clause.above.and_then(|above| scene.clauses.get(above)) else { return true };
    let lemma = scene.outline.lemma(upper.main_verb());
    let says = Lexicon::Saying.has(lemma)
        || matches!(
            lemma,
            "believe" | "think" | "consider" | "expect" | "conclude" | "estimate" | "feel" | "agree" | "understand"
        );
    let asks = matches!(lemma, "ask" | "demand" | "request" | "urge" | "propose" | "recommend");
    (says && !asks || Lexicon::Factive.has(lemma)) && !upper.group.negated && upper.group.modality == Modality::Asserted
}

impl Draft {
    /// The claim of an atom, with what its clause says of speakers, polarity and modality.
    pub(crate) fn of_atom(
        rule: &'static str,
        scene: &Scene<'_>,
        index: usize,
        atom: &Atom<'_>,
        detail: Detail,
    ) -> Self {
        let mut draft = Self::new(rule, proposition(scene, atom), detail);
        draft.cues = scene.cues.get(index).cloned().unwrap_or_default();
        draft.polarity = if atom.clause.group.negated { Polarity::Negated } else { Polarity::Affirmed };
        draft.modality = atom.clause.group.modality;
        draft.confidence = confidence(atom.clause.kind, atom);
        draft.clause = Some(index);
        draft
    }
}

/// How far a clause of this kind can be trusted: what the parser finds hard counts for less.
fn confidence(kind: Kind, atom: &Atom<'_>) -> f32 {
    let base = match kind {
        Kind::Main => 0.9,
        Kind::Content => 0.85,
        Kind::Relative | Kind::Adverbial => 0.75,
        Kind::Modifier => 0.7,
        Kind::Purpose | Kind::Infinitive => 0.6,
    };
    let coordinated = atom.subject.is_some() || atom.arguments.iter().any(|(_, choice)| choice.is_some());
    if coordinated { base - 0.1 } else { base }
}
