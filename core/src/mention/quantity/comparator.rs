use crate::extraction::Comparator;
use crate::mention::scan::Cursor;

/// How the words around a figure bound it: "about", "more than", "up to", "or more".
pub(super) fn comparator(at: Cursor<'_>, behind: Cursor<'_>, is_range: bool) -> Comparator {
    if is_range {
        return Comparator::Range;
    }
    if behind.word() == "or" {
        match behind.next().word() {
            "more" => return Comparator::AtLeast,
            "less" | "fewer" => return Comparator::AtMost,
            _ => {}
        }
    }
    let before = at.back();
    match (before.back().word(), before.word()) {
        ("more" | "higher" | "greater" | "larger" | "bigger", "than") => {
            not(before, Comparator::MoreThan, Comparator::AtMost)
        }
        ("less" | "fewer" | "lower" | "smaller", "than") => not(before, Comparator::LessThan, Comparator::AtLeast),
        ("at", "least") => Comparator::AtLeast,
        ("at", "most") | ("up", "to") | ("many" | "much" | "high", "as") => Comparator::AtMost,
        (_, "over" | "above" | "exceeding") => Comparator::MoreThan,
        (_, "under" | "below" | "nearly" | "almost") => Comparator::LessThan,
        (_, "about" | "roughly" | "approximately" | "around" | "some" | "circa" | "estimated" | "~") => {
            Comparator::About
        }
        _ => Comparator::Exact,
    }
}

/// "no more than" turns the bound round.
fn not(than: Cursor<'_>, plain: Comparator, turned: Comparator) -> Comparator {
    if than.back().back().is(&["no", "not"]) { turned } else { plain }
}
