//! What a time expression is read against: the publication day, the verb's tense, the time named last.

use jiff::Span as Length;
use jiff::civil::{Date, Weekday};

use super::lexicon::Unit;
use super::stamp::Stamp;
use super::tense::{Tense, tense};
use crate::reading::Sentence;
use crate::span::Span;
use crate::syntax::{Relation, Word};

#[derive(Clone, Debug)]
pub(crate) struct Context<'a> {
    pub(crate) published: Option<Date>,
    pub(crate) sentence: Option<&'a Sentence>,
    /// The last day, month, quarter or year that the text named before.
    last: Option<Stamp>,
    last_day: Option<Date>,
}

/// Which of the days of one name is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Before,
    /// The verb decides.
    Near,
    After,
}

impl Context<'_> {
    pub(crate) fn new(published: Option<Date>) -> Self {
        Self { published, sentence: None, last: None, last_day: None }
    }

    /// Keeps a time for those that are told from it.
    pub(crate) fn name(&mut self, stamp: Stamp) {
        if let (Stamp::Day { .. }, Some(day)) = (&stamp, first_day(&stamp)) {
            self.last_day = Some(day);
        }
        self.last = Some(stamp);
    }

    pub(crate) fn last(&self) -> Option<&Stamp> {
        self.last.as_ref()
    }

    fn side(&self, span: Span) -> Side {
        match self.sentence.map(|sentence| tense(&sentence.tree, span)) {
            Some(Tense::Past) => Side::Before,
            Some(Tense::Future) => Side::After,
            Some(Tense::Present) | None => Side::Near,
        }
    }

    /// The year of a day without one: the nearest that fits the verb. None without a publication day.
    pub(crate) fn year_of_day(&self, month: i8, day: i8, span: Span) -> Option<i16> {
        let published = self.published?;
        let side = self.side(span);
        let near = |date: Date| distance(date, published) <= A_MONTH;
        let years = (-4..=4).filter_map(|shift: i16| published.year().checked_add(shift));
        let days = years.filter_map(|year| Date::new(year, month, day).ok());
        let fits = days.filter(|date| match side {
            // "The move was set for the 16th": a past verb and a day that is close ahead.
            Side::Before => *date <= published || near(*date),
            Side::Near => true,
            Side::After => *date >= published,
        });
        fits.min_by_key(|date| distance(*date, published)).map(Date::year)
    }

    /// The year of a month without one. `before` is the word before the month: "since" looks back, "until" ahead.
    pub(crate) fn year_of_month(&self, month: i8, span: Span, before: &str) -> Option<i16> {
        let published = self.published?;
        let ahead = i16::from(month - published.month());
        let side = match (before, self.side(span)) {
            ("since", _) => Side::Before,
            ("until" | "till" | "by", Side::Near) => Side::After,
            (_, side) => side,
        };
        let shift = match side {
            Side::Before => -i16::from(ahead > 0),
            Side::After => i16::from(ahead < 0),
            Side::Near if ahead >= 6 => -1,
            Side::Near => i16::from(ahead < -6),
        };
        published.year().checked_add(shift)
    }

    /// The day of this name in the week that ends with the publication day, or begins with it.
    pub(crate) fn weekday(&self, day: Weekday, side: Option<Side>, span: Span) -> Option<Date> {
        let published = self.published?;
        let back = i64::from(published.weekday().to_monday_zero_offset() - day.to_monday_zero_offset()).rem_euclid(7);
        let shift = match side {
            Some(Side::Before) if back == 0 => -7,
            Some(Side::Before) => -back,
            Some(Side::After) => 7 - back,
            Some(Side::Near) | None => match self.side(span) {
                Side::After => (7 - back) % 7,
                Side::Near if side.is_some() => (7 - back) % 7,
                Side::Before | Side::Near => -back,
            },
        };
        shifted(published, shift, Unit::Day)
    }

    /// How the word at `span` hangs in the sentence's tree.
    pub(crate) fn relation(&self, span: Span) -> Option<Relation> {
        self.word(span).map(|word| word.relation)
    }

    /// The word of the sentence's tree that begins `span`.
    pub(crate) fn word(&self, span: Span) -> Option<&Word> {
        let words = self.sentence?.tree.words();
        words.get(words.partition_point(|word| word.span.end() <= span.start()))
    }

    /// Whether the verb over the words speaks of the present.
    pub(crate) fn is_present(&self, span: Span) -> bool {
        self.sentence.is_none_or(|sentence| tense(&sentence.tree, span) == Tense::Present)
    }

    /// The day that "the next day" and "two weeks later" count from: that of the time named last if it is no longer than the unit,
    /// else the publication day.
    pub(crate) fn anchor(&self, unit: Unit) -> Option<Date> {
        let named = self.last.as_ref().filter(|last| grain(last) <= unit).and_then(first_day);
        named.or(self.last_day).or(self.published)
    }
}

/// In hours.
const A_MONTH: i32 = 31 * 24;

fn distance(a: Date, b: Date) -> i32 {
    a.duration_since(b).as_hours().unsigned_abs().try_into().unwrap_or(i32::MAX)
}

/// `date` moved by so many units; none beyond the calendar.
pub(crate) fn shifted(date: Date, count: i64, unit: Unit) -> Option<Date> {
    let length = match unit {
        Unit::Second | Unit::Minute | Unit::Hour => return None,
        Unit::Night | Unit::Day => Length::new().try_days(count),
        Unit::Weekend | Unit::Week => Length::new().try_weeks(count),
        Unit::Fortnight => Length::new().try_weeks(count.checked_mul(2)?),
        Unit::Month => Length::new().try_months(count),
        Unit::Quarter => Length::new().try_months(count.checked_mul(3)?),
        Unit::Year => Length::new().try_years(count),
        Unit::Decade => Length::new().try_years(count.checked_mul(10)?),
        Unit::Century => Length::new().try_years(count.checked_mul(100)?),
        Unit::Millennium => Length::new().try_years(count.checked_mul(1000)?),
    };
    date.checked_add(length.ok()?).ok()
}

/// The stretch of the calendar of this unit that holds `date`.
pub(crate) fn holding(date: Date, unit: Unit) -> Option<Stamp> {
    let from_monday = i64::from(date.weekday().to_monday_zero_offset());
    Some(match unit {
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Fortnight | Unit::Millennium => return None,
        Unit::Night | Unit::Day => Stamp::day(date),
        Unit::Week => Stamp::Week(shifted(date, -from_monday, Unit::Day)?),
        Unit::Weekend => Stamp::Weekend(shifted(date, 5 - from_monday, Unit::Day)?),
        Unit::Month => Stamp::Month { year: Some(date.year()), month: date.month() },
        Unit::Quarter => Stamp::Quarter { year: Some(date.year()), number: (date.month() + 2) / 3 },
        Unit::Year => Stamp::Year(date.year()),
        Unit::Decade => Stamp::Decade(date.year().div_euclid(10)),
        Unit::Century => Stamp::Century(date.year().div_euclid(100)),
    })
}

/// The first day of a stamp whose year is known.
pub(crate) fn first_day(stamp: &Stamp) -> Option<Date> {
    match stamp {
        Stamp::Day { year, month, day } => Date::new((*year)?, *month, *day).ok(),
        Stamp::Month { year, month } => Date::new((*year)?, *month, 1).ok(),
        Stamp::Quarter { year, number } => Date::new((*year)?, number * 3 - 2, 1).ok(),
        Stamp::Half { year, number } => Date::new((*year)?, number * 6 - 5, 1).ok(),
        Stamp::Season { year, code } => Date::new((*year)?, (code - 20) * 3, 1).ok(),
        Stamp::Year(year) => Date::new(*year, 1, 1).ok(),
        Stamp::Week(day) | Stamp::Weekend(day) => Some(*day),
        Stamp::Clock { day, .. } => *day,
        Stamp::Interval(Some(from), _) => first_day(from),
        Stamp::About(inner) => first_day(inner),
        _ => None,
    }
}

/// The first and the last day of a stamp whose year is known.
pub(crate) fn bounds(stamp: &Stamp) -> Option<(Date, Date)> {
    let first = first_day(stamp)?;
    let next = match stamp {
        Stamp::Half { .. } => shifted(first, 6, Unit::Month),
        Stamp::Season { .. } => shifted(first, 1, Unit::Quarter),
        Stamp::Weekend(_) => shifted(first, 2, Unit::Day),
        Stamp::About(inner) => return bounds(inner),
        Stamp::Interval(_, Some(last)) => return Some((first, bounds(last)?.1)),
        other => shifted(first, 1, grain(other)),
    };
    Some((first, next?.yesterday().ok()?))
}

/// The unit that a stamp is as long as.
pub(crate) fn grain(stamp: &Stamp) -> Unit {
    match stamp {
        Stamp::Month { .. } => Unit::Month,
        Stamp::Quarter { .. } => Unit::Quarter,
        Stamp::Week(_) => Unit::Week,
        Stamp::Weekend(_) => Unit::Weekend,
        Stamp::Half { .. } | Stamp::Season { .. } | Stamp::Year(_) => Unit::Year,
        Stamp::About(inner) => grain(inner),
        _ => Unit::Day,
    }
}
