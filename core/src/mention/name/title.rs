use super::look::Look;
use crate::mention::gazetteer::Listing;

/// The words of a post, from word `first` up to, but not with, word `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Title {
    pub(crate) first: usize,
    pub(crate) end: usize,
}

/// The posts that a sentence names, in the order of the text.
pub(crate) fn titles(look: &Look) -> Vec<Title> {
    let mut titles = Vec::new();
    let mut at = 0;
    while at < look.len() {
        match title(look, at) {
            Some(title) => {
                at = title.end;
                titles.push(title);
            }
            None => at += 1,
        }
    }
    titles
}

fn title(look: &Look, first: usize) -> Option<Title> {
    if !look.is(first, Listing::POST.with(Listing::MODIFIER))
        || look.listed(first).is_some_and(|(end, _)| end > first + 1)
    {
        return None;
    }
    let mut end = first;
    while look.is(end, Listing::MODIFIER) || look.is(end, Listing::POST) || look.text(end) == "-" && end > first {
        end += 1;
    }
    (first..end).any(|index| look.is(index, Listing::POST)).then(|| Title { first, end: portfolio(look, end) })
}

/// "for Trade, Industry and Mines" after a post.
fn portfolio(look: &Look, end: usize) -> usize {
    let listed = |index: usize| look.is(index, Listing::PORTFOLIO);
    if !matches!(look.text(end), "of" | "for") || !listed(end + 1) {
        return end;
    }
    let mut at = end + 2;
    loop {
        match look.text(at) {
            _ if listed(at) => at += 1,
            "," | "and" | "&" if listed(at + 1) => at += 2,
            _ => return at,
        }
    }
}
