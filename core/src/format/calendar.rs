//! The days that documents print or declare as their own.

use jiff::civil::Date;

const MONTHS: &[&str] = &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Words that stand before a page's date.
const LABELS: &[&str] = &["published", "posted", "issued", "released", "date", "first", "on", "at", "online"];

const WEEKDAYS: &[&str] = &["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The day in a line that holds nothing else: "March 3, 2024", "Published: 3 May 2024, 10:15 GMT", "2024-05-03".
pub(super) fn line(line: &str) -> Option<Date> {
    let words: Vec<_> = words(line).skip_while(|word| is_before_a_date(word)).collect();
    let (date, rest) = leading(&words)?;
    let is_clock = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) || word.len() <= 4;
    (rest.len() <= 4 && rest.iter().all(is_clock)).then_some(date)
}

/// The day at the start of a declared time: "2024-05-03T10:15:00Z", "Fri, 03 May 2024 10:15:00 +0000", "May 3, 2024".
pub(super) fn declared(time: &str) -> Option<Date> {
    let words: Vec<_> = words(time).skip_while(|word| is_before_a_date(word)).collect();
    leading(&words).map(|(date, _)| date)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '(' | ')' | ';')).filter(|word| !word.is_empty())
}

fn is_before_a_date(word: &str) -> bool {
    let word = word.trim_end_matches([':', '.']).to_ascii_lowercase();
    LABELS.contains(&word.as_str())
        || word.get(..3).is_some_and(|start| WEEKDAYS.contains(&start) && !word.contains(char::is_numeric))
}

fn leading<'a, 'w>(words: &'a [&'w str]) -> Option<(Date, &'a [&'w str])> {
    let (first, rest) = words.split_first()?;
    if let Some(date) = iso(first) {
        return Some((date, rest));
    }
    let [first, second, third, rest @ ..] = words else { return None };
    let date = match (month(first), month(second)) {
        (Some(month), _) => date(third, month, second),
        (None, Some(month)) => date(third, month, first),
        (None, None) => None,
    };
    date.map(|date| (date, rest))
}

fn date(year: &str, month: i8, day: &str) -> Option<Date> {
    let day = day.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '.');
    let year = year.trim_end_matches(['.', ':']);
    Date::new(Some(year).filter(|year| year.len() == 4)?.parse().ok()?, month, day.parse().ok()?).ok()
}

/// `2024-05-03`, alone or before a `T`; `20240503` is too easily a number.
fn iso(word: &str) -> Option<Date> {
    let (day, rest) = word.split_at_checked(10)?;
    let mut parts = day.split(['-', '/']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = year.len() == 4 && !rest.starts_with(|c: char| c.is_ascii_digit()) && parts.next().is_none();
    whole.then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()).flatten()
}

/// A month's name or its abbreviation of at least three letters.
fn month(word: &str) -> Option<i8> {
    const NAMES: &[&str] = &[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let word = word.trim_end_matches('.').to_ascii_lowercase();
    let index = MONTHS.iter().position(|start| word.starts_with(start))?;
    let name = NAMES.get(index)?;
    (name.starts_with(&word) || word == "sept").then(|| i8::try_from(index + 1).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_only_a_date_is_read() {
        let expected = Date::new(2024, 5, 3).ok();
        for text in [
            "May 03, 2024",
            "3 May 2024",
            "Published: Friday, 3rd May 2024, 10:15 GMT",
            "2024-05-03",
            "Posted on May. 3, 2024 at 9 am",
        ] {
            assert_eq!(line(text), expected, "{text}");
        }
        for text in ["May 2024", "On 3 May 2024 the bridge was closed", "32 May 2024", "2024", ""] {
            assert_eq!(line(text), None, "{text}");
        }
    }

    #[test]
    fn a_declared_time_gives_its_day() {
        let expected = Date::new(2024, 5, 3).ok();
        for text in ["2024-05-03T23:15:00+02:00", "2024-05-03", "Fri, 03 May 2024 10:15:00 +0000", "2024/05/03 10:15"] {
            assert_eq!(declared(text), expected, "{text}");
        }
    }
}
