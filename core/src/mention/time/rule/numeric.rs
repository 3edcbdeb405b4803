use jiff::civil::Date;

use super::Found;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::stamp::Stamp;

/// Dates in digits: `2025-09-11`, `2025-09-11T09:30Z`, `2025/09/11`, `11.09.2025`, `25/12/2025`.
///
/// `03/04/2025` is March in one country and April in another: it is found, and has no value.
pub(super) fn date<'s>(at: Cursor<'s>, _: &Context<'_>) -> Option<Found<'s>> {
    if at.glued() && (at.back().word().len() > 1 || at.back().is(&["/", ".", "-"])) {
        return None;
    }
    year_first(at).or_else(|| year_last(at))
}

fn year_first(at: Cursor<'_>) -> Option<Found<'_>> {
    let year = at.digits(4..=4).filter(|year| (1000..2200).contains(year))?;
    let (month, sign) = part(at.next(), 2..=2)?;
    let (day, _) = part(at.next().next().next(), 2..=2).filter(|(_, other)| *other == sign)?;
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let behind = at.next().next().next().next().next();
    Some(with_time(date, behind).unwrap_or((Stamp::day(date), behind)))
}

fn year_last(at: Cursor<'_>) -> Option<Found<'_>> {
    let first = at.digits(1..=2)?;
    let (second, sign) = part(at.next(), 1..=2)?;
    let third = at.next().next().next();
    let (year, _) = part(third, 4..=4).or_else(|| part(third, 2..=2)).filter(|(_, other)| *other == sign)?;
    let year = if third.next().word().len() == 2 { 2000 + year } else { year };
    let behind = third.next().next();
    if !(1000..2200).contains(&year) || behind.glued() && behind.is(&["/", "-"]) {
        return None;
    }
    let day = |month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    let reading = match (sign, day(second, first), day(first, second)) {
        (".", day_first, _) => Stamp::day(day_first?),
        (_, Some(a), Some(b)) if a != b => Stamp::Unknown,
        (_, a, b) => Stamp::day(a.or(b)?),
    };
    Some((reading, behind))
}

/// The number behind a sign, and the sign; all of it touches.
fn part(sign: Cursor<'_>, length: std::ops::RangeInclusive<usize>) -> Option<(i16, &str)> {
    let number = sign.next();
    let whole = sign.glued() && number.glued() && sign.is(&["-", "/", "."]);
    if whole { Some((number.digits(length)?, sign.word())) } else { None }
}

/// `T09:30`, `T09:30:00`, with `Z` where it stands.
fn with_time<'s>(date: Date, at: Cursor<'s>) -> Option<Found<'s>> {
    let hour = at.eat(&["t"])?;
    let (minute, colon) = (hour.next().next(), hour.next());
    let (h, m) = (hour.digits(2..=2)?, minute.digits(2..=2)?);
    if colon.word() != ":" || h > 23 || m > 59 {
        return None;
    }
    let seconds = minute.next().eat(&[":"]).filter(|at| at.digits(2..=2).is_some());
    let behind = seconds.map_or(minute.next(), Cursor::next);
    let (zone, behind) = behind.eat(&["z"]).map_or(("", behind), |behind| ("Z", behind));
    let zero = if zone.is_empty() { "" } else { ":00" };
    Some((Stamp::Clock { day: Some(date), time: format!("{h:02}:{m:02}{zero}{zone}") }, behind))
}
