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

/// The singular noun that is counted: a unit of measure behind the number, else the noun that the number hangs on, which the
/// first of "1,600 and 400 jobs" shares with the second.
pub(super) fn counted(behind: Cursor<'_>, span: Span, sentence: Option<&Sentence>) -> Option<String> {
    if let Some((unit, _)) = measure(behind.eat_hyphen().unwrap_or(behind)) {
        return Some(unit);
    }
    let words = sentence?.tree.words();
    let number = words.iter().position(|word| word.span.overlaps(span))?;
    let second = behind.eat(&["and", "or"]).filter(|next| next.kind() == Some(Kind::Number));
    let second = second.and_then(|next| words.iter().position(|word| word.span.overlaps(next.span())));
    noun_over(words, number).or_else(|| noun_over(words, second?))
}

fn noun_over(words: &[Word], number: usize) -> Option<String> {
    let word = words.get(number)?;
    let governor = words.get(word.head?)?;
    let counts = governor.span.start() >= word.span.end() && matches!(governor.upos, Upos::Noun | Upos::Propn);
    let name = match governor.lemma.to_lowercase() {
        people if people == "people" => "person".to_owned(),
        lemma => lemma,
    };
    (counts && name.chars().all(|c| c.is_alphabetic() || c == '-')).then_some(name)
}
