use super::shingle::{LENGTH, Shingles};
use super::word::Word;
use crate::span::Span;

/// The same words in two texts, up to a replaced word here and there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    pub a: Span,
    pub b: Span,
}

/// Words that a passage has at least.
const SHORTEST: usize = 6;

/// Words that may differ within a passage before it ends.
const GAP: usize = 6;

/// For each word of `b` the word of `a` that it was copied from, as far as shingles tell.
pub(super) fn align(a: &[Word], b: &[Word], shingles_a: &Shingles, shingles_b: &Shingles) -> Vec<Option<usize>> {
    let mut source = vec![None; b.len()];
    let mut expected = 0_usize;
    for (at, hash) in shingles_b.in_order().iter().enumerate() {
        let nearest = shingles_a.places(*hash).iter().copied().min_by_key(|place| place.abs_diff(expected));
        let Some(place) = nearest else {
            expected += 1;
            continue;
        };
        for (to, from) in source.iter_mut().skip(at).take(LENGTH).zip(place..) {
            to.get_or_insert(from);
        }
        expected = place + 1;
    }
    debug_assert!(source.iter().flatten().all(|from| *from < a.len()));
    source
}

/// The passages of `b` that come from `a`.
pub(super) fn passages(text_a: &str, text_b: &str, a: &[Word], b: &[Word], source: &[Option<usize>]) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    for run in runs(b, source) {
        let from = found.last().map_or(0, |last| last.b.end());
        if b.get(run.b.0).is_none_or(|word| word.span.start() < from) {
            continue;
        }
        let run = run.grown(a, b, from);
        if run.len() >= SHORTEST {
            found.extend(run.passage(text_a, text_b, a, b).filter(|passage| passage.b.start() >= from));
        }
    }
    found
}

/// Matched words, first and last, in both texts.
#[derive(Clone, Copy, Debug)]
struct Run {
    a: (usize, usize),
    b: (usize, usize),
}

/// Words that follow each other in both texts, at most `GAP` apart and within one paragraph of `b`.
fn runs(b: &[Word], source: &[Option<usize>]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, from) in source.iter().enumerate().filter_map(|(at, from)| Some((at, (*from)?))) {
        let same_paragraph = |run: &Run| b.get(run.b.1).zip(b.get(at)).is_some_and(|(x, y)| x.paragraph == y.paragraph);
        let follows =
            |run: &&mut Run| from > run.a.1 && from - run.a.1 <= GAP && at - run.b.1 <= GAP && same_paragraph(run);
        match runs.last_mut().filter(follows) {
            Some(run) => (run.a.1, run.b.1) = (from, at),
            None => runs.push(Run { a: (from, from), b: (at, at) }),
        }
    }
    runs
}

impl Run {
    /// Words of the run in `b`.
    fn len(self) -> usize {
        self.b.1 - self.b.0 + 1
    }

    /// Past single words that were replaced, as long as the words behind them are the same; not before byte `from` of `b`.
    fn grown(self, a: &[Word], b: &[Word], from: usize) -> Self {
        let mut run = self;
        while let Some((x, y)) = step(a, b, run.a.1, run.b.1, |at, by| at.checked_add(by)) {
            (run.a.1, run.b.1) = (x, y);
        }
        while let Some((x, y)) = step(a, b, run.a.0, run.b.0, |at, by| at.checked_sub(by)) {
            if b.get(y).is_none_or(|word| word.span.start() < from) {
                break;
            }
            (run.a.0, run.b.0) = (x, y);
        }
        run
    }

    /// The run's words with the marks around them that both texts have.
    fn passage(self, text_a: &str, text_b: &str, a: &[Word], b: &[Word]) -> Option<Passage> {
        let span = |words: &[Word], run: (usize, usize)| Some(words.get(run.0)?.span.cover(words.get(run.1)?.span));
        let (a, b) = (span(a, self.a)?, span(b, self.b)?);
        let before = shared_marks(text_a.get(..a.start())?.chars().rev(), text_b.get(..b.start())?.chars().rev());
        let after = shared_marks(text_a.get(a.end()..)?.chars(), text_b.get(b.end()..)?.chars());
        let wider = |span: Span| Span::new(span.start() - before, span.end() + after);
        Some(Passage { a: wider(a), b: wider(b) })
    }
}

/// The next words that are the same, at most three words ahead in either text; beyond the very next, three in a row.
fn step(
    a: &[Word],
    b: &[Word],
    x: usize,
    y: usize,
    ahead: fn(usize, usize) -> Option<usize>,
) -> Option<(usize, usize)> {
    let word = |words: &[Word], at: Option<usize>| at.and_then(|at| words.get(at)).map(|word| word.hash);
    let same = |x: Option<usize>, y: Option<usize>| word(a, x).is_some() && word(a, x) == word(b, y);
    let paragraph = b.get(y)?.paragraph;
    let in_paragraph = |y: usize| b.get(y).is_some_and(|word| word.paragraph == paragraph);
    let (next_x, next_y) = (ahead(x, 1), ahead(y, 1));
    if same(next_x, next_y) {
        return next_x.zip(next_y.filter(|y| in_paragraph(*y)));
    }
    let pairs = (1..=4).flat_map(|by_x| (1..=4).map(move |by_y| (by_x, by_y))).filter(|(by_x, by_y)| by_x + by_y > 2);
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_by_key(|(by_x, by_y)| (by_x + by_y, *by_x));
    pairs.into_iter().find_map(|(by_x, by_y)| {
        let found = (0..3).all(|more| same(ahead(x, by_x + more), ahead(y, by_y + more)));
        ahead(x, by_x).zip(ahead(y, by_y).filter(|y| found && in_paragraph(*y)))
    })
}

/// Bytes of the marks, neither letters nor spaces, with which both begin.
fn shared_marks(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    let is_mark = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    a.zip(b).take_while(|(x, y)| x == y && is_mark(*x)).map(|(x, _)| x.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use crate::derivation::compare;

    const STORY: &str = "The port of Vellmar will be closed for two weeks from Monday, the harbour master said, because a lock gate must be replaced. Ships that carry food may use the northern quay.\n\nThe Orbel Line has moved its ferries to Pella until then and offers buses to its passengers.";

    #[test]
    fn a_copied_sentence_is_shown_in_both_texts() {
        let copy = "Harbour news\n\nAs we learned, the port of Vellmar will be closed for two weeks from Monday, the harbour master said. Nobody minds.";
        let found = compare(STORY, copy);
        assert_eq!(found.passages.len(), 1);
        let passage = found.passages[0];
        assert_eq!(
            passage.a.of(STORY),
            "The port of Vellmar will be closed for two weeks from Monday, the harbour master said"
        );
        assert_eq!(
            passage.b.of(copy),
            "the port of Vellmar will be closed for two weeks from Monday, the harbour master said"
        );
    }

    #[test]
    fn replaced_words_do_not_end_a_passage() {
        let copy = STORY.replace("will be closed", "is to be shut").replace("because", "since");
        let found = compare(STORY, &copy);
        assert!(found.is_derived());
        assert_eq!(found.passages.len(), 2, "one a paragraph");
        assert_eq!(
            found.passages[1].b.of(&copy),
            "The Orbel Line has moved its ferries to Pella until then and offers buses to its passengers."
        );
    }

    #[test]
    fn other_words_on_the_same_matter_are_no_copy() {
        let other = "Vellmar's harbour shuts on Monday. A gate of its lock has to be changed, which takes a fortnight, and food goes by way of the north.";
        let found = compare(STORY, other);
        assert!(!found.is_derived());
        assert!(found.passages.is_empty());
        assert_eq!(compare("", STORY).score, 0.0);
    }
}
