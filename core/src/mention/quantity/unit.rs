//! What is counted or measured.

use super::super::scan::{Cursor, Kind};
use crate::reading::Sentence;
use crate::span::Span;
use crate::syntax::{Upos, Word};

/// The unit of measure at the cursor, by its name in the singular: "mile per hour", "barrel per day".
pub(super) fn measure(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let power = if at.is(&["square", "cubic", "nautical"]) { at.word() } else { "" };
    let noun = if power.is_empty() { at } else { at.next() };
    let name = format!("{power} {}", singular(noun.word())?).trim().to_owned();
    let behind = noun.next();
    let per = behind
        .eat(&["per"])
        .or_else(|| behind.eat(&["a", "an"]))
        .or_else(|| behind.eat(&["/"]).filter(|next| next.glued()));
    let base = per.filter(|per| per.is(&["second", "minute", "hour", "h", "day", "year", "gallon"]));
    Some(match base {
        Some(base) => (format!("{name} per {}", if base.word() == "h" { "hour" } else { base.word() }), base.next()),
        None => (name, behind),
    })
}

fn singular(word: &str) -> Option<&'static str> {
    Some(match word {
        "km" | "kilometer" | "kilometers" | "kilometre" | "kilometres" => "kilometre",
        "m" | "meter" | "meters" | "metre" | "metres" => "metre",
        "cm" | "centimeter" | "centimeters" | "centimetre" | "centimetres" => "centimetre",
        "mm" | "millimeter" | "millimeters" | "millimetre" | "millimetres" => "millimetre",
        "mile" | "miles" => "mile",
        "foot" | "feet" | "ft" => "foot",
        "inch" | "inches" => "inch",
        "acre" | "acres" => "acre",
        "hectare" | "hectares" | "ha" => "hectare",
        "tonne" | "tonnes" => "tonne",
        "ton" | "tons" => "ton",
        "kg" | "kilogram" | "kilograms" | "kilogramme" | "kilogrammes" => "kilogram",
        "gram" | "grams" => "gram",
        "lb" | "lbs" => "pound",
        "litre" | "litres" | "liter" | "liters" => "litre",
        "gallon" | "gallons" => "gallon",
        "barrel" | "barrels" => "barrel",
        "kw" | "kilowatt" | "kilowatts" => "kilowatt",
        "mw" | "megawatt" | "megawatts" => "megawatt",
        "gw" | "gigawatt" | "gigawatts" => "gigawatt",
        "kwh" => "kilowatt-hour",
        "mwh" => "megawatt-hour",
        "gb" | "gigabyte" | "gigabytes" => "gigabyte",
        "mb" | "megabyte" | "megabytes" => "megabyte",
        "tb" | "terabyte" | "terabytes" => "terabyte",
        "mph" => "mile per hour",
        "kph" => "kilometre per hour",
        "mpg" => "mile per gallon",
        "hp" | "horsepower" => "horsepower",
        "point" | "points" => "point",
        _ => return None,
    })
}

/// The singular noun that is counted: a unit of measure behind the number, else the noun that the number hangs on, else the
/// next noun; the first number of "1,600 and 400 jobs" shares it with the second.
pub(super) fn counted(behind: Cursor<'_>, span: Span, sentence: Option<&Sentence>) -> Option<String> {
    if let Some((unit, _)) = measure(behind.eat_hyphen().unwrap_or(behind)) {
        return Some(unit);
    }
    let words = sentence?.tree.words();
    let second = || behind.eat(&["and", "or"]).filter(|next| next.kind() == Some(Kind::Number)).map(Cursor::span);
    let noun = |span: Span| noun_over(words, span).or_else(|| noun_behind(words, span));
    noun(span).or_else(|| noun(second()?)).and_then(name)
}

/// The noun behind the words of `span` that one of them hangs on.
fn noun_over(words: &[Word], span: Span) -> Option<&Word> {
    let first = words.partition_point(|word| word.span.end() <= span.start());
    let inside = words.get(first..)?.iter().take_while(|word| word.span.start() < span.end());
    let mut governors = inside.filter_map(|word| words.get(word.head?));
    governors.find(|governor| governor.span.start() >= span.end() && is_noun(governor))
}

/// The last noun of those that stand behind `span` with nothing but adjectives before them.
fn noun_behind(words: &[Word], span: Span) -> Option<&Word> {
    let first = words.partition_point(|word| word.span.start() < span.end());
    let phrase = words.get(first..)?.iter().take_while(|word| is_noun(word) || word.upos == Upos::Adj);
    phrase.filter(|word| is_noun(word)).last()
}

fn is_noun(word: &Word) -> bool {
    matches!(word.upos, Upos::Noun | Upos::Propn)
}

/// The noun in the singular; none where it is no plain word.
fn name(noun: &Word) -> Option<String> {
    let name = noun.lemma.to_lowercase();
    let name = if name == "people" { "person".to_owned() } else { name };
    name.chars().all(|c| c.is_alphabetic() || c == '-').then_some(name)
}
