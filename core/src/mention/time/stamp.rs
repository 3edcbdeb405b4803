use jiff::civil::Date;

use super::TimeKind;
use super::lexicon::Unit;

/// What the words of a time expression mean, once the publication day is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stamp {
    Day {
        year: Option<i16>,
        month: i8,
        day: i8,
    },
    Month {
        year: Option<i16>,
        month: i8,
    },
    Quarter {
        year: Option<i16>,
        number: i8,
    },
    Half {
        year: Option<i16>,
        number: i8,
    },
    /// 21 is spring, 24 is winter.
    Season {
        year: Option<i16>,
        code: i8,
    },
    Year(i16),
    /// 197 is the 1970s.
    Decade(i16),
    /// 19 is the years from 1900 to 1999.
    Century(i16),
    /// From a Monday to its Sunday.
    Week(Date),
    /// A Saturday and its Sunday.
    Weekend(Date),
    /// `09:30`, with `Z` or an offset where the words name it.
    Clock {
        day: Option<Date>,
        time: String,
    },
    /// From the first to the second; no stamp is an open end.
    Interval(Option<Box<Stamp>>, Option<Box<Stamp>>),
    /// ISO 8601: `P2Y`.
    Duration(String),
    Recurrence(String),
    /// Some time before, at or after the publication day.
    Past,
    Present,
    Future,
    /// Within a year: `2008~`.
    About(Box<Stamp>),
    /// A time that nothing here tells.
    Unknown,
}

impl Stamp {
    pub(crate) fn day(date: Date) -> Self {
        Stamp::Day { year: Some(date.year()), month: date.month(), day: date.day() }
    }

    pub(crate) fn between(from: Stamp, to: Stamp) -> Self {
        Stamp::Interval(Some(Box::new(from)), Some(Box::new(to)))
    }

    pub(crate) fn kind(&self) -> TimeKind {
        match self {
            Stamp::Duration(_) => TimeKind::Duration,
            Stamp::Recurrence(_) => TimeKind::Recurrence,
            Stamp::Past | Stamp::Present | Stamp::Future => TimeKind::Reference,
            Stamp::About(inner) => inner.kind(),
            _ => TimeKind::Calendar,
        }
    }

    /// Its EDTF value; none where it cannot be told, or only by a guess.
    pub(crate) fn edtf(&self, published: Option<Date>) -> Option<String> {
        Some(match self {
            Stamp::Day { year, month, day } => format!("{}-{month:02}-{day:02}", four(*year)),
            Stamp::Month { year, month } => format!("{}-{month:02}", four(*year)),
            Stamp::Quarter { year, number } => format!("{}-{}", four(*year), 32 + number),
            Stamp::Half { year: Some(year), number: 1 } => format!("{year:04}-01/{year:04}-06"),
            Stamp::Half { year: Some(year), .. } => format!("{year:04}-07/{year:04}-12"),
            Stamp::Half { year: None, number } => format!("XXXX-{}", 39 + number),
            Stamp::Season { year, code } => format!("{}-{code}", four(*year)),
            Stamp::Year(year) => format!("{year:04}"),
            Stamp::Decade(decade) => format!("{decade:03}X"),
            Stamp::Century(century) => format!("{century:02}XX"),
            Stamp::Week(monday) => days(*monday, 6)?,
            Stamp::Weekend(saturday) => days(*saturday, 1)?,
            Stamp::Clock { day, time } => format!("{}T{time}", (*day)?),
            Stamp::Interval(from, to) => {
                let end = |stamp: &Option<Box<Stamp>>| match stamp {
                    None => Some("..".to_owned()),
                    Some(stamp) => stamp.edtf(published).filter(|value| !value.contains('/')),
                };
                format!("{}/{}", end(from)?, end(to)?)
            }
            Stamp::Duration(length) => length.clone(),
            Stamp::Recurrence(length) => format!("R/{length}"),
            Stamp::Past => format!("../{}", published?),
            Stamp::Present => published?.to_string(),
            Stamp::Future => format!("{}/..", published?),
            Stamp::About(inner) => {
                inner.edtf(published).filter(|value| !value.contains('/')).map(|value| value + "~")?
            }
            Stamp::Unknown => return None,
        })
    }
}

/// A duration of so many units, `None` for an unknown number of them.
pub(crate) fn length(count: Option<rust_decimal::Decimal>, unit: Unit) -> String {
    let factor = match unit {
        Unit::Fortnight => 2,
        Unit::Quarter => 3,
        Unit::Decade => 10,
        Unit::Century => 100,
        Unit::Millennium => 1000,
        _ => 1,
    };
    let number = match count {
        None => "X".to_owned(),
        Some(count) => count.saturating_mul(factor.into()).normalize().to_string(),
    };
    match unit {
        Unit::Second => format!("PT{number}S"),
        Unit::Minute => format!("PT{number}M"),
        Unit::Hour => format!("PT{number}H"),
        Unit::Night | Unit::Day | Unit::Weekend => format!("P{number}D"),
        Unit::Week | Unit::Fortnight => format!("P{number}W"),
        Unit::Month | Unit::Quarter => format!("P{number}M"),
        Unit::Year | Unit::Decade | Unit::Century | Unit::Millennium => format!("P{number}Y"),
    }
}

fn four(year: Option<i16>) -> String {
    year.map_or_else(|| "XXXX".to_owned(), |year| format!("{year:04}"))
}

fn days(first: Date, more: i64) -> Option<String> {
    let last = first.checked_add(jiff::Span::new().try_days(more).ok()?).ok()?;
    Some(format!("{first}/{last}"))
}
