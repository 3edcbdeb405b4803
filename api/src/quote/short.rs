use claimbench_core::extraction::Mention;

use super::CONTEXT;

/// The beginning of a quote that is longer than so many code points, up to the end of a word, still letter by letter at its place;
/// none where it is short enough.
pub(crate) fn shortened(quote: &Mention, most: usize) -> Option<Mention> {
    let letters: Vec<char> = quote.exact.chars().collect();
    let (kept, next) = (letters.get(..most)?, letters.get(most)?);
    let end = if next.is_whitespace() { most } else { last_word(kept) };
    let kept: String = letters.iter().take(end).collect::<String>().trim_end().to_owned();
    let end = kept.chars().count();
    let suffix = letters.iter().skip(end).copied().chain(quote.suffix.chars()).take(CONTEXT).collect();
    Some(Mention { exact: kept, prefix: quote.prefix.clone(), suffix, start: quote.start, end: quote.start + end })
}

/// Where the last word that is whole ends; one that has no end is cut where it is.
fn last_word(letters: &[char]) -> usize {
    let space = letters.iter().rposition(|letter| letter.is_whitespace());
    space.filter(|space| letters.iter().take(*space).any(|letter| !letter.is_whitespace())).unwrap_or(letters.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shortened_to(words: &str, most: usize) -> Option<Mention> {
        let end = 7 + words.chars().count();
        let (prefix, suffix) = ("so: ".to_owned(), " And on.".to_owned());
        shortened(&Mention { exact: words.to_owned(), prefix, suffix, start: 7, end }, most)
    }

    #[test]
    fn a_long_quote_ends_with_a_word_and_keeps_its_place() {
        let short = shortened_to("The ferry Älma sank.", 16).unwrap();
        assert_eq!((short.exact.as_str(), short.start, short.end), ("The ferry Älma", 7, 21));
        assert_eq!((short.prefix.as_str(), short.suffix.as_str()), ("so: ", " sank. And on."));
        assert_eq!(shortened_to("The ferry Älma sank.", 9).unwrap().exact, "The ferry");
    }

    #[test]
    fn what_is_short_enough_or_one_word_is_not_torn_apart_for_nothing() {
        assert_eq!(shortened_to("The ferry.", 10), None);
        assert_eq!(shortened_to("", 10), None);
        assert_eq!(shortened_to("渡船沉沒了", 3).unwrap().exact, "渡船沉");
    }
}
