use claimbench_core::extraction::Mention;

/// The code point at which quoted words stand in another text, letter by letter: of several places the one with the most
/// of the same words around it, of equals the one nearest to where they stood.
pub(super) fn again(text: &str, quote: &Mention) -> Option<usize> {
    let mut points = 0;
    let mut from = 0;
    let mut best: Option<((usize, std::cmp::Reverse<usize>), usize)> = None;
    for (byte, exact) in text.match_indices(&quote.exact) {
        points += text.get(from..byte)?.chars().count();
        from = byte;
        let context = alike(text.get(..byte)?.chars().rev(), quote.prefix.chars().rev())
            + alike(text.get(byte + exact.len()..)?.chars(), quote.suffix.chars());
        let rank = (context, std::cmp::Reverse(points.abs_diff(quote.start)));
        if best.is_none_or(|(known, _)| rank > known) {
            best = Some((rank, points));
        }
    }
    best.map(|(_, start)| start)
}

/// How far two texts are the same.
fn alike(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(prefix: &str, exact: &str, suffix: &str, start: usize) -> Mention {
        let (prefix, exact, suffix) = (prefix.to_owned(), exact.to_owned(), suffix.to_owned());
        Mention { end: start + exact.chars().count(), exact, prefix, suffix, start }
    }

    #[test]
    fn of_several_places_the_one_with_the_same_words_around_it_is_meant() {
        let text = "🦀 Ten men came. Later, ten men left the mill; ten men stayed.";
        assert_eq!(again(text, &quote("Later, ", "ten men", " left", 0)), Some(23));
        assert_eq!(again(text, &quote("", "ten men", "", 40)), Some(46));
        assert_eq!(again(text, &quote("", "nine men", "", 0)), None);
    }
}
