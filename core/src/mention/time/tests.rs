use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::extraction::BlockKind;
use crate::reading::Block;

/// An article of one paragraph, read with the tree of each sentence.
fn read(text: &str, published: Option<Date>) -> Vec<Time> {
    let span = Span::new(0, text.len());
    let block = Block { kind: BlockKind::Paragraph, span };
    let article = Article { text: text.to_owned(), blocks: vec![block], published, ..Article::default() };
    let parse = |span: Span| crate::syntax::parse(text, &crate::token::tokens(text, span));
    let sentences: Vec<Sentence> = crate::sentence::sentences(text, span)
        .into_iter()
        .map(|span| Sentence { span, block: 0, tree: parse(span) })
        .collect();
    times(&article, &sentences)
}

/// `text = value` for each time, "-" for no value.
fn shown(text: &str, published: Option<Date>) -> Vec<String> {
    let show = |time: Time| format!("{} = {}", time.span.of(text), time.edtf.as_deref().unwrap_or("-"));
    read(text, published).into_iter().map(show).collect()
}

/// A Monday.
const PUBLISHED: Date = date(2025, 9, 15);

fn check(table: &[(&str, &[&str])]) {
    for (text, wanted) in table {
        assert_eq!(shown(text, Some(PUBLISHED)), *wanted, "{text}");
    }
}

#[test]
fn days_are_read_in_every_usual_order() {
    check(&[
        ("The bridge opened on May 3, 2019.", &["May 3, 2019 = 2019-05-03"]),
        ("The bridge opened on 3 May 2019.", &["3 May 2019 = 2019-05-03"]),
        ("The bridge opened on the 3rd of May, 2019.", &["3rd of May, 2019 = 2019-05-03"]),
        ("The bridge opened on Friday, May 3rd, 2019.", &["Friday, May 3rd, 2019 = 2019-05-03"]),
        ("The fair ran from May 3 to June 5, 2019.", &["from May 3 to June 5, 2019 = 2019-05-03/2019-06-05"]),
        ("The fair ran on May 3-5, 2019.", &["May 3-5, 2019 = 2019-05-03/2019-05-05"]),
    ]);
}

#[test]
fn a_day_without_a_year_is_the_nearest_on_the_side_of_the_verb() {
    check(&[
        ("The mayor resigned on August 24.", &["August 24 = 2025-08-24"]),
        ("The mayor resigned on Dec. 24.", &["Dec. 24 = 2024-12-24"]),
        ("The mayor will resign on January 5.", &["January 5 = 2026-01-05"]),
        ("The vote may be held on 20 September.", &["20 September = 2025-09-20"]),
        ("The vote is to be held on March 20.", &["March 20 = 2026-03-20"]),
        ("It ran from December 3 to January 5, 2019.", &["from December 3 to January 5, 2019 = 2018-12-03/2019-01-05"]),
    ]);
}

#[test]
fn without_a_publication_day_no_year_is_guessed() {
    for (text, wanted) in [
        ("The pact was signed on September 11.", "September 11 = XXXX-09-11"),
        ("The pact was signed in September.", "September = XXXX-09"),
        ("The pact was signed on Tuesday.", "Tuesday = -"),
        ("The pact was signed last year.", "last year = -"),
        ("The pact was signed two years ago.", "two years ago = -"),
        ("The pact was signed in the third quarter.", "the third quarter = XXXX-35"),
        ("The pact was signed yesterday.", "yesterday = -"),
    ] {
        assert_eq!(shown(text, None), [wanted], "{text}");
    }
}

#[test]
fn weekdays_are_past_unless_the_verb_looks_ahead() {
    check(&[
        ("The council met on Friday.", &["Friday = 2025-09-12"]),
        ("The council met on Monday.", &["Monday = 2025-09-15"]),
        ("The council will meet on Friday.", &["Friday = 2025-09-19"]),
        ("The council plans to meet on Friday.", &["Friday = 2025-09-19"]),
        ("The council met last Monday.", &["last Monday = 2025-09-08"]),
        ("The council meets next Tuesday.", &["next Tuesday = 2025-09-16"]),
        ("The council met on Thursday night.", &["Thursday night = 2025-09-11"]),
    ]);
}

#[test]
fn months_and_seasons_know_their_year() {
    check(&[
        ("Sales fell in March 2009.", &["March 2009 = 2009-03"]),
        ("Sales fell in March.", &["March = 2025-03"]),
        ("Sales have fallen since November.", &["November = 2024-11"]),
        ("The plant will close in March.", &["March = 2026-03"]),
        ("The plant closed in June of last year.", &["June of last year = 2024-06"]),
        ("The plant closed last spring.", &["last spring = 2025-21"]),
        ("The plant opened in the summer of 2011.", &["the summer of 2011 = 2011-22"]),
        ("The plant opened in early May.", &["early May = 2025-05"]),
        ("They may march on the capital.", &[]),
        ("Trees fall and springs break.", &[]),
    ]);
}

#[test]
fn quarters_halves_and_fiscal_years() {
    check(&[
        ("It earned more in the third quarter of 2009.", &["the third quarter of 2009 = 2009-35"]),
        ("It earned more in Q3 2009.", &["Q3 2009 = 2009-35"]),
        ("Its second-quarter profit fell.", &["second-quarter = 2025-34"]),
        ("Its fourth-quarter profit fell.", &["fourth-quarter = 2024-36"]),
        ("They will hire in the first half of next year.", &["the first half of next year = 2026-01/2026-06"]),
        ("It closes in the second quarter of fiscal 2026.", &["the second quarter of fiscal 2026 = 2026-34~"]),
        ("It lost money in FY2024.", &["FY2024 = 2024~"]),
    ]);
}

#[test]
fn years_decades_and_centuries() {
    check(&[
        ("The firm was founded in 1998.", &["1998 = 1998"]),
        ("The firm was founded around 1890.", &["1890 = 1890~"]),
        ("Cars of the 1970s were boxy.", &["1970s = 197X"]),
        ("Cars of the '80s were boxy.", &["'80s = 198X"]),
        ("The church dates from the 12th century.", &["12th century = 11XX"]),
        ("It worked from 2010 to 2012.", &["from 2010 to 2012 = 2010/2012"]),
        ("It worked between 2010 and 2012.", &["between 2010 and 2012 = 2010/2012"]),
        ("The 2009-2011 crisis is over.", &["2009-2011 = 2009/2011"]),
        ("The 2010-11 season is over.", &["2010-11 = 2010/2011"]),
        ("The work lasts until the end of 2027.", &["the end of 2027 = 2027"]),
        ("The work began in late 2006.", &["late 2006 = 2006"]),
    ]);
}

#[test]
fn amounts_and_names_are_no_years() {
    check(&[
        ("The firm employs 2000 people.", &[]),
        ("The firm paid $2000 for it.", &[]),
        ("The ship carried 1,950 tonnes.", &[]),
        ("Shoppers waited for Black Friday.", &[]),
        ("She told the Sunday Times.", &[]),
        ("She told the China Daily.", &[]),
    ]);
}

#[test]
fn times_told_from_the_publication_day() {
    check(&[
        ("The mill closed yesterday.", &["yesterday = 2025-09-14"]),
        ("The mill closed last year.", &["last year = 2024"]),
        ("The mill will close next month.", &["next month = 2025-10"]),
        ("The mill closed last week.", &["last week = 2025-09-08/2025-09-14"]),
        ("The mill closed earlier this year.", &["earlier this year = 2025"]),
        ("The mill closed two years ago.", &["two years ago = 2023"]),
        ("The mill closed three weeks ago.", &["three weeks ago = 2025-08-25/2025-08-31"]),
        ("The mill recently closed.", &["recently = ../2025-09-15"]),
        ("The mill is now closed.", &["now = 2025-09-15"]),
        ("The mill may close in the near future.", &["the near future = 2025-09-15/.."]),
    ]);
}

#[test]
fn times_told_from_the_time_named_last() {
    check(&[
        (
            "He sailed on May 3, 2019, and landed three weeks later.",
            &["May 3, 2019 = 2019-05-03", "three weeks later = 2019-05-20/2019-05-26"],
        ),
        ("He sailed in 2019 and came back the following year.", &["2019 = 2019", "the following year = 2020"]),
        (
            "On Friday prices fell. They rose later in the day.",
            &["Friday = 2025-09-12", "later in the day = 2025-09-12"],
        ),
        (
            "Sales rose in February against the same period last year.",
            &["February = 2025-02", "the same period last year = 2024-02"],
        ),
    ]);
}

#[test]
fn lengths_and_recurrences() {
    check(&[
        ("They signed a 25-year lease.", &["25-year = P25Y"]),
        ("The talks lasted two and a half hours.", &["two and a half hours = PT2.5H"]),
        ("The pump failed after thirty minutes.", &["thirty minutes = PT30M"]),
        ("They will build for the next four years.", &["the next four years = P4Y"]),
        ("Output doubled in the past decade.", &["the past decade = P10Y"]),
        ("The strike may last several months.", &["several months = PXM"]),
        ("The board meets every two weeks.", &["every two weeks = R/P2W"]),
        ("The fund pays an annual dividend.", &["annual = R/P1Y"]),
        ("It saves $25 million a year.", &["a year = R/P1Y"]),
        ("A 34-year-old man was hurt.", &[]),
    ]);
}

#[test]
fn dates_in_digits_are_read_where_they_have_one_reading() {
    check(&[
        ("Filed 2025-09-11.", &["2025-09-11 = 2025-09-11"]),
        ("Filed 2025-09-11T09:30Z.", &["2025-09-11T09:30Z = 2025-09-11T09:30:00Z"]),
        ("Filed 25/12/2024.", &["25/12/2024 = 2024-12-25"]),
        ("Filed 03/04/2025.", &["03/04/2025 = -"]),
        ("Am 11.09.2025 unterzeichnet.", &["11.09.2025 = 2025-09-11"]),
    ]);
}

#[test]
fn times_of_day_belong_to_the_day_named_last() {
    check(&[
        (
            "On March 2, 2010, it began at 9:30 a.m. sharp.",
            &["March 2, 2010 = 2010-03-02", "9:30 a.m. = 2010-03-02T09:30"],
        ),
        ("Shares were down at 14:58 UTC.", &["14:58 UTC = 2025-09-15T14:58:00Z"]),
        ("The score was 3:15 at the break.", &[]),
    ]);
}

/// EDTF levels 0 to 2 as far as this grammar writes them, durations and recurrences of ISO 8601.
fn is_well_formed(value: &str) -> bool {
    let value = value.strip_prefix("R/").unwrap_or(value);
    if let Some(length) = value.strip_prefix('P') {
        let body = length.strip_prefix('T').unwrap_or(length);
        let number = body.get(..body.len().saturating_sub(1)).unwrap_or("");
        return body.ends_with(['Y', 'M', 'W', 'D', 'H', 'S'])
            && (number == "X" || number.parse::<rust_decimal::Decimal>().is_ok());
    }
    value.split('/').count() <= 2 && value.split('/').all(|end| end == ".." || is_date(end))
}

fn is_date(value: &str) -> bool {
    let value = value.strip_suffix('~').unwrap_or(value);
    let (day, time) = value.split_once('T').unwrap_or((value, "00:00"));
    let digit = |c: char| c.is_ascii_digit();
    let parts: Vec<&str> = day.split('-').collect();
    let year = parts.first().is_some_and(|year| year.len() == 4 && year.chars().all(|c| digit(c) || c == 'X'));
    let rest = parts.iter().skip(1).all(|part| part.len() == 2 && part.chars().all(digit));
    let clock = time.trim_end_matches('Z').split(':').all(|part| part.len() == 2 && part.chars().all(digit));
    year && rest && clock && parts.len() <= 3
}

proptest! {
    #[test]
    fn any_text_gives_spans_that_point_home_and_values_that_are_edtf(
        words in proptest::collection::vec(
            prop_oneof![
                "[0-9]{1,5}", "\\PC{1,4}",
                proptest::sample::select(vec![
                    "May", "Sept.", "Tuesday", "last", "next", "the", "end", "of", "year", "weeks", "ago", "-", "/", ",", "from",
                    "to", "Q3", "fiscal", "quarter", "first", "half", "twenty", "dozen", "hundred", "million", "a", "later", "9999",
                    "T", ":", "'", "s", "p.m.", "century", "winter", "every", "now",
                ]).prop_map(str::to_owned),
            ], 0..14),
        glue in proptest::bool::ANY,
        published in proptest::option::of((-9999i16..=9999, 1i8..=12, 1i8..=28)),
    ) {
        let text = words.join(if glue { "" } else { " " });
        let published = published.and_then(|(year, month, day)| Date::new(year, month, day).ok());
        let mut last = 0;
        for time in read(&text, published.filter(|day| (1000..3000).contains(&day.year()))) {
            prop_assert!(!time.span.of(&text).is_empty() && time.span.start() >= last);
            last = time.span.end();
            prop_assert!(time.edtf.as_deref().is_none_or(is_well_formed), "{:?}", time.edtf);
        }
        read(&text, published);
    }
}
