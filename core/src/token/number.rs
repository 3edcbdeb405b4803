//! Numbers with the signs inside them: `1,200`, `7:30`, `9/11`, `713-555-0100`, `20th`, `1990s`; a unit is a token of its own.

/// Units and halves of the day that are cut off a number: `35` `mm`, `7:30` `PM`, `$` `9` `m`.
const UNITS: &str = " am pm a.m p.m k m bn b tn mm cm km kg g mg ft kb mb gb tb mph kph kwh mw gw hz khz mhz ghz lb lbs oz \
    yr yrs hr hrs min mins sec million billion trillion percent ";

/// Bytes of the number that `rest` begins with.
pub(super) fn length(rest: &str) -> Option<usize> {
    let digits = grouped(rest)?;
    let tail = rest.get(digits..).unwrap_or("");
    let letters = tail.find(|each: char| !each.is_alphanumeric()).unwrap_or(tail.len());
    if letters == 0 {
        return Some(digits + decade(&rest[..digits], tail));
    }
    let unit = tail.find(|each: char| !each.is_alphabetic() && each != '.').unwrap_or(tail.len());
    let unit = tail.get(..unit).unwrap_or("").trim_end_matches('.').to_lowercase();
    let is_unit = UNITS.split(' ').any(|known| !known.is_empty() && known == unit);
    Some(if is_unit { digits } else { digits + letters })
}

/// Digits, with `.`, `,`, `:` and `/` between digits, and hyphens where the groups are those of a telephone number or a date.
fn grouped(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = usize::from(rest.starts_with('.'));
    if !digit(end) {
        return None;
    }
    while digit(end) || (digit(end + 1) && bytes.get(end).is_some_and(|byte| b".,:/".contains(byte))) {
        end += 1;
    }
    Some(hyphenated(rest).filter(|length| *length > end).unwrap_or(end))
}

/// Bytes of `555-0100`, `713-555-0100`, `2025-09-11`; a range of two numbers is no such thing.
fn hyphenated(rest: &str) -> Option<usize> {
    let end = rest.find(|each: char| !each.is_ascii_digit() && each != '-').unwrap_or(rest.len());
    let whole = rest[..end].trim_end_matches('-');
    let groups: Vec<usize> = whole.split('-').map(str::len).collect();
    let telephone = matches!(groups.as_slice(), [3, 4]) || groups.len() > 2;
    (telephone && !groups.contains(&0)).then_some(whole.len())
}

/// Bytes of `'s` after a round number: `80's` is a decade, `969` `'s` is not.
fn decade(number: &str, tail: &str) -> usize {
    let mut tail_characters = tail.chars();
    let apostrophe = tail_characters.next().filter(|first| super::is_apostrophe(*first));
    let alone = tail_characters.next() == Some('s') && !tail_characters.next().is_some_and(char::is_alphanumeric);
    match apostrophe {
        Some(apostrophe) if alone && number.len() > 1 && number.ends_with('0') => apostrophe.len_utf8() + 1,
        _ => 0,
    }
}
