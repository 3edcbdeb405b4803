use crate::mention::scan::{Cursor, Kind};
use crate::reading::Sentence;
use crate::syntax::{Relation, Upos, Word, Xpos};

/// Nouns that a number behind them tells apart: "version 5", "page 3".
const NUMBERED: [&str; 24] = [
    "version", "number", "no", "page", "chapter", "route", "flight", "channel", "gate", "level", "phase", "section",
    "article", "room", "terminal", "type", "model", "season", "episode", "figure", "table", "step", "class", "tier",
];

/// Nouns that are counted without an ending.
const INVARIANT: [&str; 10] =
    ["aircraft", "people", "police", "personnel", "staff", "spacecraft", "cattle", "fish", "sheep", "series"];

/// Whether a number that begins at the cursor belongs to a name: "A320", "Terminal 4", "iOS 5", "the Five Hundred".
pub(super) fn is_part_of_a_name(at: Cursor<'_>) -> bool {
    let before = at.back();
    let named = before.is_letters() && before.exact().chars().any(char::is_uppercase) && !starts_a_sentence(before);
    let hyphened = at.glued() && before.word() == "-" && before.glued();
    if at.kind() != Some(Kind::Number) {
        return named && at.is_capitalized() || hyphened;
    }
    let touches = at.glued() && (before.is_letters() || before.is(&[".", "/", ":", "#", "'", "_", "@"]));
    touches || hyphened || named || before.is(&NUMBERED)
}

fn starts_a_sentence(at: Cursor<'_>) -> bool {
    matches!(at.back().word(), "" | "." | "!" | "?" | "\"" | "“" | ":") && !at.next().glued()
}

/// Whether bare digits are a designation and no count: "its 777 airliner", "the 737". What is counted stands in the plural,
/// and a count of its own has no article.
pub(super) fn is_designation(number: Cursor<'_>, sentence: Option<&Sentence>) -> bool {
    let bare = number.digits(3..=4).is_some();
    let Some(words) = sentence.map(|sentence| sentence.tree.words()).filter(|_| bare) else { return false };
    let index = words.partition_point(|word| word.span.end() <= number.span().start());
    let Some(word) = words.get(index) else { return false };
    let governor =
        word.head.and_then(|head| words.get(head)).filter(|governor| governor.span.start() > number.span().start());
    match governor {
        Some(noun) if matches!(word.relation, Relation::Nummod | Relation::Compound) => !is_counted(noun),
        _ => index.checked_sub(1).and_then(|before| words.get(before)).is_some_and(is_attribute),
    }
}

fn is_counted(noun: &Word) -> bool {
    matches!(noun.xpos, Xpos::Nns | Xpos::Nnps) || INVARIANT.contains(&noun.lemma.as_str())
}

fn is_attribute(word: &Word) -> bool {
    word.xpos == Xpos::Dt || word.xpos == Xpos::PrpPoss || matches!(word.upos, Upos::Adj | Upos::Propn)
}
