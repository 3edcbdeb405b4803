//! Punctuation and signs, runs of one sign together.

const FACES: [&str; 12] = [":)", ":(", ";)", ":-)", ";-)", ":-(", ":D", ":P", "=)", ":/", "<3", "^_^"];

const PAIRS: [&str; 6] = ["''", "``", "<<", ">>", "‘’", "’’"];

/// Bytes of the sign that `rest` begins with; none where it begins with a word or a number.
pub(super) fn length(rest: &str) -> Option<usize> {
    let first = rest.chars().next()?;
    if first.is_alphanumeric() || begins_a_number(first, rest) {
        return None;
    }
    if FACES.contains(&rest) {
        return Some(rest.len());
    }
    if let Some(pair) = PAIRS.iter().find(|pair| rest.starts_with(**pair)) {
        return Some(pair.len());
    }
    Some(match first {
        '.' | '-' | '=' | '_' | '*' | '~' | '#' | '+' | '$' | '—' => run(rest, |each| each == first),
        '!' | '?' => run(rest, |each| matches!(each, '!' | '?')),
        '\'' | '’' | 'ʼ' => first.len_utf8() + clipped(rest),
        '@' if handle(rest) > 1 => handle(rest),
        _ => first.len_utf8(),
    })
}

fn run(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    rest.find(|each: char| !belongs(each)).unwrap_or(rest.len())
}

/// `.5` is a number, `.` none.
fn begins_a_number(first: char, rest: &str) -> bool {
    first == '.' && rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit)
}

/// Bytes after the apostrophe of a word whose beginning was cut off: `'em`, `'09`, `'90s`; and of a clitic that stands alone.
fn clipped(rest: &str) -> usize {
    const WORDS: [&str; 12] = ["em", "til", "cause", "n", "tis", "twas", "s", "re", "ve", "ll", "m", "d"];
    let rest = rest.strip_prefix(super::is_apostrophe).unwrap_or(rest);
    let length = run(rest, char::is_alphanumeric);
    let word = rest.get(..length).unwrap_or("");
    let digits = run(word, |each| each.is_ascii_digit());
    let year = digits == 2 && matches!(word.get(digits..), Some("" | "s"));
    if year || WORDS.iter().any(|known| known.eq_ignore_ascii_case(word)) { length } else { 0 }
}

fn handle(rest: &str) -> usize {
    1 + run(&rest[1..], |each| each.is_alphanumeric() || each == '_')
}
