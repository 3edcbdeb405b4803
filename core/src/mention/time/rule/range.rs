use super::{Found, calendar};
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::stamp::Stamp;

/// From one time to another: "from 2010 to 2012", "between May and July", "2009-2011", "2010/11".
pub(super) fn range<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (start, joint): (_, &[&str]) = match at.word() {
        "from" => (at.next(), &["to", "until", "till", "through"]),
        "between" => (at.next(), &["and"]),
        _ => return None,
    };
    let (first, behind) = calendar(start, context)?;
    let (last, behind) = calendar(behind.eat(joint)?, context)?;
    Some((Stamp::between(first, last), behind))
}

/// The range that goes on behind its first time with a hyphen: "2009-2011", "2010-11".
pub(super) fn joined<'s>((first, behind): &Found<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let next = behind.eat_hyphen().filter(|next| next.glued())?;
    let (Stamp::Year(from), Some(to)) = (first, next.digits(2..=2)) else {
        let (last, behind) = calendar(next, context)?;
        return Some((Stamp::between(first.clone(), last), behind));
    };
    let last = Stamp::Year(from - from.rem_euclid(100) + to);
    (to > from.rem_euclid(100)).then(|| (Stamp::between(first.clone(), last), next.next()))
}
