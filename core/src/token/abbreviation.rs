//! Words that keep their full stop.

use super::Place;

/// Written with a full stop wherever they stand.
const ALWAYS: &str = " mr mrs ms dr prof rev hon gen col lt sgt capt cmdr adm maj gov sen rep reps sens pres supt messrs \
    jr sr st ste mt ft ave blvd rd inc ltd corp co cos bros dept univ assn bhd pty plc intl natl \
    vs al cf eg ie esp approx ca viz resp incl excl est attn ext dist tel \
    jan feb apr aug sept oct nov dec tues thurs thur \
    u.s u.k u.n e.u u.s.a d.c a.m p.m e.g i.e a.k.a ph.d p.o n.y b.c a.d ";

/// Written with a full stop when more of the sentence follows: at its end they are words of their own.
const INSIDE: &str = " etc mar jun jul sep mon tue wed thu fri sat sun min max mins hrs hr yrs yr sec oz lb lbs kg ed eds \
    vol ch sect art para op c p pp ";

/// Written with a full stop before a number.
const BEFORE_NUMBER: &str = " no nos fig figs eq pt pg p pp ";

/// Whether `word`, which a full stop follows, owns that full stop.
pub(super) fn keeps_its_stop(word: &str, place: Place, ends_chunk: bool) -> bool {
    let goes_on = !ends_chunk || place.next.is_some();
    if initials(word) {
        return goes_on || word.len() > 1;
    }
    let lower = word.to_lowercase();
    let before_number =
        ends_chunk && place.next.is_some_and(|next| next.starts_with(|first: char| first.is_ascii_digit()));
    listed(ALWAYS, &lower) || (goes_on && listed(INSIDE, &lower)) || (before_number && listed(BEFORE_NUMBER, &lower))
}

/// `J`, `U.S`, `e.g`: single letters with full stops between them. A small letter alone is none, and neither is `I`.
fn initials(word: &str) -> bool {
    let letters = || word.split('.');
    letters().all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
        && (letters().count() > 1 || (word != "I" && word.chars().all(char::is_uppercase)))
}

fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|entry| !entry.is_empty() && entry == word)
}
