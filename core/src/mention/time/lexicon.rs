//! The words of the calendar, each list once.

use jiff::civil::Weekday;

use super::super::scan::Cursor;

/// January is 1. An abbreviation takes the stop that touches it along.
pub(crate) fn month(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    if !at.is_capitalized() {
        return None;
    }
    let (number, short) = match at.word() {
        "january" => (1, false),
        "jan" => (1, true),
        "february" => (2, false),
        "feb" => (2, true),
        "march" => (3, false),
        "mar" => (3, true),
        "april" => (4, false),
        "apr" => (4, true),
        "may" => (5, false),
        "june" => (6, false),
        "jun" => (6, true),
        "july" => (7, false),
        "jul" => (7, true),
        "august" => (8, false),
        "aug" => (8, true),
        "september" => (9, false),
        "sep" | "sept" => (9, true),
        "october" => (10, false),
        "oct" => (10, true),
        "november" => (11, false),
        "nov" => (11, true),
        "december" => (12, false),
        "dec" => (12, true),
        _ => return None,
    };
    let behind = at.next();
    let stop = short && behind.glued() && behind.word() == ".";
    Some((number, if stop { behind.next() } else { behind }))
}

/// A month that is written out and is no common word.
pub(crate) fn is_plain_month(at: Cursor<'_>) -> bool {
    month(at).is_some() && at.word().len() > 4 && at.word() != "march" || at.is(&["june", "july"])
}

/// Sunday is no abbreviation of anything: "Sun" and "Sat" count only before a stop or a comma and a date.
pub(crate) fn weekday(at: Cursor<'_>) -> Option<(Weekday, Cursor<'_>)> {
    if !at.is_capitalized() {
        return None;
    }
    let (day, short) = match at.word() {
        "monday" => (Weekday::Monday, false),
        "tuesday" => (Weekday::Tuesday, false),
        "wednesday" => (Weekday::Wednesday, false),
        "thursday" => (Weekday::Thursday, false),
        "friday" => (Weekday::Friday, false),
        "saturday" => (Weekday::Saturday, false),
        "sunday" => (Weekday::Sunday, false),
        "mon" => (Weekday::Monday, true),
        "tue" | "tues" => (Weekday::Tuesday, true),
        "wed" | "weds" => (Weekday::Wednesday, true),
        "thu" | "thur" | "thurs" => (Weekday::Thursday, true),
        "fri" => (Weekday::Friday, true),
        "sat" => (Weekday::Saturday, true),
        "sun" => (Weekday::Sunday, true),
        _ => return None,
    };
    let behind = at.next();
    let stop = behind.glued() && behind.word() == ".";
    match (short, stop) {
        (false, _) => Some((day, behind)),
        (true, true) => Some((day, behind.next())),
        (true, false) => (behind.word() == ",").then_some((day, behind)),
    }
}

/// What time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}

/// The unit, and whether it stands in the plural.
pub(crate) fn unit(word: &str) -> Option<(Unit, bool)> {
    Some(match word {
        "second" => (Unit::Second, false),
        "seconds" | "secs" => (Unit::Second, true),
        "minute" => (Unit::Minute, false),
        "minutes" | "mins" => (Unit::Minute, true),
        "hour" => (Unit::Hour, false),
        "hours" | "hrs" => (Unit::Hour, true),
        "night" => (Unit::Night, false),
        "nights" => (Unit::Night, true),
        "day" => (Unit::Day, false),
        "days" => (Unit::Day, true),
        "weekend" => (Unit::Weekend, false),
        "weekends" => (Unit::Weekend, true),
        "week" => (Unit::Week, false),
        "weeks" => (Unit::Week, true),
        "fortnight" => (Unit::Fortnight, false),
        "fortnights" => (Unit::Fortnight, true),
        "month" => (Unit::Month, false),
        "months" => (Unit::Month, true),
        "quarter" => (Unit::Quarter, false),
        "quarters" => (Unit::Quarter, true),
        "year" => (Unit::Year, false),
        "years" => (Unit::Year, true),
        "decade" => (Unit::Decade, false),
        "decades" => (Unit::Decade, true),
        "century" => (Unit::Century, false),
        "centuries" => (Unit::Century, true),
        "millennium" => (Unit::Millennium, false),
        "millennia" => (Unit::Millennium, true),
        _ => return None,
    })
}

/// The season's EDTF code; "fall" is one only where a rule knows it from the verb.
pub(crate) fn season(word: &str) -> Option<i8> {
    Some(match word {
        "spring" => 21,
        "summer" => 22,
        "autumn" | "fall" => 23,
        "winter" => 24,
        _ => return None,
    })
}
