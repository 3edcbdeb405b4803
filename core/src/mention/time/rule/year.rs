use super::Found;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::lexicon;
use crate::mention::time::stamp::Stamp;
use crate::syntax::Xpos;

/// A year, decade or century: "2008", "'82", "fiscal 2026", "the 1980s", "the 70s", "the 19th century".
pub(super) fn year<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    fiscal(at)
        .or_else(|| decade(at, context))
        .or_else(|| century(at))
        .or_else(|| short(at, context))
        .or_else(|| plain(at, context))
}

/// The year behind a month or a day, with a comma, "of" or nothing between: "2009", "last year". The year itself is none
/// where only the publication day could tell it.
pub(super) fn year_behind<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<(Option<i16>, Cursor<'s>)> {
    let at = at.skip(&[","]).skip(&["of", "in"]);
    if let Some((year, behind)) = four(at) {
        return Some((Some(year), behind));
    }
    let shift = match at.word() {
        "last" => -1,
        "this" => 0,
        "next" => 1,
        _ => return None,
    };
    let behind = at.next().eat(&["year"])?;
    Some((context.published.map(|date| date.year() + shift), behind))
}

/// Four digits that can be a year.
pub(super) fn four(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    let year = at.digits(4..=4).filter(|year| (1000..2200).contains(year))?;
    let behind = at.next();
    let more = behind.glued() && (behind.is(&["%", ":", "°"]) || behind.is_letters());
    (!more && !at.touches_a_sign_of_amount()).then_some((year, behind))
}

/// Four digits alone are a year unless something is counted with them.
fn plain<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (year, behind) = four(at)?;
    let before = at.back();
    let told =
        before.is(&["in", "since", "by", "until", "till", "during", "between", "from", "early", "late", "mid", "("]);
    let range = before.word() == "-" && before.glued() && before.back().digits(4..=4).is_some();
    let attached = at.glued() && !range && (before.is_letters() || before.is(&["-", "/", "_", "@", ":"]));
    let possible =
        told || (1700..2100).contains(&year) && (before.is(&["the", "this", "that"]) || !is_counted(behind, context));
    (possible && !attached && !behind.is(&COUNTED)).then_some((Stamp::Year(year), behind))
}

const COUNTED: [&str; 14] = [
    "people", "men", "women", "children", "percent", "per", "million", "billion", "km", "points", "dollars", "euros",
    "pounds", "yen",
];

/// A plural behind the digits, by the tree where there is one.
fn is_counted(behind: Cursor<'_>, context: &Context<'_>) -> bool {
    match context.word(behind.span()) {
        Some(word) => word.xpos == Xpos::Nns,
        None => {
            behind.is_letters() && !behind.is_capitalized() && behind.word().len() > 3 && behind.word().ends_with('s')
        }
    }
}

/// "'82": the nearest such year that is not after the publication day.
fn short<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let number = at.eat(&["'"])?;
    let year = number.digits(2..=2).filter(|_| number.glued())?;
    let behind = number.next();
    let published = context.published.filter(|_| !behind.glued() || !behind.is_letters())?.year();
    let century = (published - year).div_euclid(100) * 100;
    Some((Stamp::Year(century + year), behind))
}

/// "fiscal 2026", "fiscal year 2026", "FY2026", "FY 26". A fiscal year is only about the calendar's.
fn fiscal(at: Cursor<'_>) -> Option<Found<'_>> {
    let behind = match at.word() {
        "fiscal" | "financial" => at.next().skip(&["year"]),
        "fy" => at.next(),
        _ => return None,
    };
    let (year, behind) = match four_glued(behind) {
        Some(found) => found,
        None => (2000 + behind.digits(2..=2).filter(|_| at.word() == "fy")?, behind.next()),
    };
    Some((Stamp::About(Box::new(Stamp::Year(year))), behind))
}

fn four_glued(at: Cursor<'_>) -> Option<(i16, Cursor<'_>)> {
    at.digits(4..=4).filter(|year| (1000..2200).contains(year)).map(|year| (year, at.next()))
}

fn decade<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let number = at.skip(&["'"]);
    if number.at() == at.at() && at.glued() && !at.back().is(&["(", "\"", "“"]) {
        return None;
    }
    if let Some(year) = number.digits(4..=4).filter(|year| year % 10 == 0 && (1000..2200).contains(year)) {
        let behind = plural(number.next())?;
        return Some((
            if year % 100 == 0 && year != 2000 { Stamp::Century(year / 100) } else { Stamp::Decade(year / 10) },
            behind,
        ));
    }
    let (tens, behind) = match number.digits(2..=2).filter(|tens| tens % 10 == 0) {
        Some(tens) => (tens / 10, plural(number.next())?),
        None => (in_words(at.word())?, at.next()),
    };
    let published = context.published?.year();
    let century = (published - tens * 10).div_euclid(100) * 10;
    let decade = if tens == 0 { published.div_euclid(100) * 10 } else { century + tens };
    Some((Stamp::Decade(decade), behind))
}

/// The "s" of "1980s" or "1980's".
fn plural(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let at = if at.glued() { at.skip(&["'"]) } else { at };
    if at.glued() { at.eat(&["s"]) } else { None }
}

fn in_words(word: &str) -> Option<i16> {
    const DECADES: [&str; 7] = ["thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
    DECADES.iter().position(|known| *known == word).and_then(|at| i16::try_from(at + 3).ok())
}

/// "the 19th century": the years from 1800 to 1899, as everyone counts them.
fn century(at: Cursor<'_>) -> Option<Found<'_>> {
    let (number, behind) = crate::mention::numeral::ordinal(at)?;
    let behind = behind.eat_hyphen().unwrap_or(behind).eat(&["century", "centuries"])?;
    let bc = behind.is(&["bc", "bce", "b"]);
    (!bc).then(|| (Stamp::Century(i16::from(number) - 1), behind))
}

/// Whether what stands before is such that a year's digits are part of a name or an amount.
trait Amount {
    fn touches_a_sign_of_amount(self) -> bool;
}

impl Amount for Cursor<'_> {
    fn touches_a_sign_of_amount(self) -> bool {
        let before = self.back();
        before.is(&["$", "€", "£", "¥", "#", "no", "usd", "eur"])
            || self.glued() && (before.is_letters() || before.is(&[".", ",", "+"]))
            || lexicon::unit(self.next().word()).is_some()
    }
}
