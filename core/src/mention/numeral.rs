//! Numbers in digits, in words and in both: "1.2 million", "twenty-five", "two and a half".

use rust_decimal::Decimal;

use super::scan::{Cursor, Kind};

/// The number that begins at the cursor, and what stands behind it. An article alone is no number ("a million" is).
pub(crate) fn number(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let (value, at) = match at.kind()? {
        Kind::Number => digits(at)?,
        Kind::Word => in_words(at)?,
        Kind::Sign => return None,
    };
    let (value, at) = and_a_half(value, at).unwrap_or((value, at));
    Some(scaled(value, at))
}

/// A number in digits with its separators.
pub(crate) fn digits(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let plain: String = at.word().chars().filter(|c| *c != ',').collect();
    (at.kind() == Some(Kind::Number)).then(|| plain.parse().ok()).flatten().map(|value| (value, at.next()))
}

/// "million", "bn", "k": what a number may be multiplied with. One letter counts only where it touches the number.
pub(crate) fn scale(at: Cursor<'_>) -> Option<Decimal> {
    let zeros = match at.word() {
        "k" | "m" | "b" if !at.glued() => return None,
        "k" => 3,
        "hundred" => 2,
        "thousand" | "thousands" => 3,
        "lakh" | "lakhs" => 5,
        "m" | "mn" | "mln" | "million" | "millions" => 6,
        "crore" | "crores" => 7,
        "b" | "bn" | "bln" | "billion" | "billions" => 9,
        "tn" | "trn" | "trillion" | "trillions" => 12,
        _ => return None,
    };
    Some(Decimal::from(10_i64.pow(zeros)))
}

/// The number multiplied with the scale words behind it, joined by spaces or hyphens.
pub(crate) fn scaled(mut value: Decimal, mut at: Cursor<'_>) -> (Decimal, Cursor<'_>) {
    loop {
        let here = at.eat_hyphen().unwrap_or(at);
        let Some(product) = scale(here).and_then(|factor| value.checked_mul(factor)) else { return (value, at) };
        (value, at) = (product, here.next());
    }
}

fn and_a_half<'s>(value: Decimal, at: Cursor<'s>) -> Option<(Decimal, Cursor<'s>)> {
    let behind = at.eat_all(&["and", "a", "half"]).or_else(|| at.eat_all(&["-", "and", "-", "a", "-", "half"]))?;
    Some((value.checked_add(Decimal::new(5, 1))?, behind))
}

/// "three hundred and forty", "a hundred", "half a million", "a dozen".
fn in_words(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    if let Some(behind) = at.eat_all(&["half", "a"]).filter(|behind| scale(*behind).is_some()) {
        return Some((Decimal::new(5, 1), behind));
    }
    if let Some(behind) = at.eat(&["a", "an"]) {
        return match behind.word() {
            "dozen" => Some((Decimal::from(12), behind.next())),
            "hundred" | "thousand" | "million" | "billion" | "trillion" => Some((Decimal::ONE, behind)),
            _ => None,
        };
    }
    let (mut total, mut part, mut at) = (0_i64, below_hundred(at)?.0, below_hundred(at)?.1);
    loop {
        let here = at.eat_hyphen().unwrap_or(at);
        match here.word() {
            "dozen" => (part, at) = (part.saturating_mul(12), here.next()),
            "hundred" => (part, at) = (part.saturating_mul(100), here.next()),
            "thousand" if total == 0 => (total, part, at) = (part.saturating_mul(1000), 0, here.next()),
            _ => break,
        }
        if let Some((more, behind)) = below_hundred(at.skip(&["and"])).filter(|_| part % 100 == 0) {
            (part, at) = (part.saturating_add(more), behind);
        }
    }
    Some((Decimal::from(total.saturating_add(part)), at))
}

/// From "zero" to "ninety-nine".
fn below_hundred(at: Cursor<'_>) -> Option<(i64, Cursor<'_>)> {
    let value = plain(at.word())?;
    let behind = at.next();
    let unit = behind.eat_hyphen().unwrap_or(behind);
    match plain(unit.word()) {
        Some(more) if value >= 20 && (1..10).contains(&more) => Some((value + more, unit.next())),
        _ => Some((value, behind)),
    }
}

fn plain(word: &str) -> Option<i64> {
    Some(match word {
        "zero" => 0,
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => return None,
    })
}

/// "third" and "3rd" as 3, up to thirty-first.
pub(crate) fn ordinal(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    if let Some(value) = at.digits(1..=2) {
        let behind = at.next();
        let ending = behind.glued() && behind.is(&["st", "nd", "rd", "th"]);
        return ending.then(|| i8::try_from(value).ok()).flatten().map(|value| (value, behind.next()));
    }
    if let Some(value) = ordinal_word(at.word()) {
        return Some((value, at.next()));
    }
    let tens = if at.word() == "thirty" { 30 } else { 20 };
    let unit = at.eat(&["twenty", "thirty"])?.eat_hyphen()?;
    ordinal_word(unit.word()).filter(|value| *value < 10).map(|value| (tens + value, unit.next()))
}

fn ordinal_word(word: &str) -> Option<i8> {
    Some(match word {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        "fifth" => 5,
        "sixth" => 6,
        "seventh" => 7,
        "eighth" => 8,
        "ninth" => 9,
        "tenth" => 10,
        "eleventh" => 11,
        "twelfth" => 12,
        "thirteenth" => 13,
        "fourteenth" => 14,
        "fifteenth" => 15,
        "sixteenth" => 16,
        "seventeenth" => 17,
        "eighteenth" => 18,
        "nineteenth" => 19,
        "twentieth" => 20,
        "thirtieth" => 30,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::scan::Scan;
    use super::*;
    use crate::span::Span;

    fn value(text: &str) -> Option<String> {
        let scan = Scan::new(text, Span::new(0, text.len()));
        let (value, behind) = number(scan.cursor(0))?;
        assert_eq!(behind.at(), scan.len(), "{text}");
        Some(value.normalize().to_string())
    }

    #[test]
    fn numbers_are_read_in_digits_and_in_words() {
        for (text, wanted) in [
            ("1,234.5", "1234.5"),
            ("1.2 million", "1200000"),
            ("11bn", "11000000000"),
            ("twenty-five", "25"),
            ("three hundred and forty", "340"),
            ("two thousand five hundred", "2500"),
            ("half a million", "500000"),
            ("two and a half billion", "2500000000"),
            ("a dozen", "12"),
            ("500 crore", "5000000000"),
        ] {
            assert_eq!(value(text).as_deref(), Some(wanted), "{text}");
        }
    }

    #[test]
    fn an_article_alone_is_no_number() {
        assert_eq!(value("a plant"), None);
    }
}
