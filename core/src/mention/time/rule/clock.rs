use super::Found;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::lexicon::Unit;
use crate::mention::time::stamp::Stamp;

/// A time of day: "14:58 UTC", "9:30 a.m.", "9pm", "noon". It is of the day named last, else of the publication day.
pub(super) fn clock<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (hour, minute, behind) = in_digits(at).or_else(|| in_words(at))?;
    let (universal, behind) = zone(behind);
    let day = context.anchor(Unit::Day);
    let time = format!("{hour:02}:{minute:02}{}", if universal { ":00Z" } else { "" });
    Some((Stamp::Clock { day, time }, behind))
}

fn in_digits(at: Cursor<'_>) -> Option<(i16, i16, Cursor<'_>)> {
    let hour = at.digits(1..=2).filter(|hour| *hour < 25 && !(at.glued() && at.back().is(&[":", "-", ".", ","])))?;
    let minute = at.next().next();
    let colon = at.next().word() == ":" && at.next().glued() && minute.glued();
    let (minutes, behind) = match minute.digits(2..=2).filter(|minutes| colon && *minutes < 60) {
        Some(minutes) => (minutes, minute.next()),
        None => (0, at.next()),
    };
    if let Some((afternoon, behind)) = half_of_day(behind).filter(|_| (1..=12).contains(&hour)) {
        return Some((hour % 12 + if afternoon { 12 } else { 0 }, minutes, behind));
    }
    let told = at.back().is(&["at", "by", "until", "till", "around", "from", "before", "after", "since", "about"]);
    let sure = told || zone(behind).1.at() > behind.at();
    let whole = hour < 24 && !(behind.glued() && behind.is(&[":", ".", "-"]) && behind.next().digits(1..=4).is_some());
    (behind.at() > at.at() + 1 && sure && whole).then_some((hour, minutes, behind))
}

fn in_words(at: Cursor<'_>) -> Option<(i16, i16, Cursor<'_>)> {
    let hour = match at.word() {
        "noon" | "midday" => 12,
        "midnight" => 0,
        _ => return None,
    };
    Some((hour, 0, at.next()))
}

/// "a.m.", "pm": whether it is the afternoon.
fn half_of_day(at: Cursor<'_>) -> Option<(bool, Cursor<'_>)> {
    match at.word() {
        "am" => Some((false, at.next())),
        "pm" => Some((true, at.next())),
        half @ ("a" | "p") => {
            let behind = at.next().eat(&["."])?.eat(&["m"])?;
            let behind = if behind.glued() { behind.skip(&["."]) } else { behind };
            Some((half == "p", behind))
        }
        _ => None,
    }
}

/// Whether the time is universal time, and what stands behind the zone.
fn zone(at: Cursor<'_>) -> (bool, Cursor<'_>) {
    match at.exact() {
        "UTC" | "GMT" | "Z" => (true, at.next()),
        "EST" | "EDT" | "ET" | "CST" | "CDT" | "CT" | "MST" | "MDT" | "PST" | "PDT" | "PT" | "BST" | "CET" | "CEST"
        | "IST" | "JST" | "AEST" | "AEDT" => (false, at.next()),
        "local" if at.next().word() == "time" => (false, at.next().next()),
        _ => (false, at),
    }
}
