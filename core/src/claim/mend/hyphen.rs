//! "Coal-to-chemicals": words that hyphens join are one, whatever stands between.

use crate::syntax::{Relation, Upos, Word};

/// Hangs the words of each hyphenated run with a preposition inside on the last of them.
pub(super) fn unite_hyphenated(words: &mut [Word]) {
    let mut first = 0;
    while first < words.len() {
        let last = end_of_run(words, first);
        if (first + 1..last).any(|index| matches!(words[index].upos, Upos::Adp | Upos::Part)) {
            unite(words, first, last);
        }
        first = last + 1;
    }
}

/// The last word of the run of words without white space between them, each second one a hyphen, that begins at `first`.
fn end_of_run(words: &[Word], first: usize) -> usize {
    let joined = |at: usize| words.get(at + 1).is_some_and(|next| words[at].span.end() == next.span.start());
    let hyphen = |at: usize| words.get(at).is_some_and(|word| word.upos == Upos::Punct && word.span.len() == 1);
    let mut last = first;
    while joined(last) && hyphen(last + 1) && joined(last + 1) && !hyphen(last + 2) {
        last += 2;
    }
    last
}

fn unite(words: &mut [Word], first: usize, last: usize) {
    let holds = |index: usize| first <= index && index <= last;
    let outer: Vec<usize> = (first..=last).filter(|index| words[*index].head.is_none_or(|head| !holds(head))).collect();
    // The topmost word that is no preposition says how the whole hangs in the sentence.
    let Some(top) = outer.iter().copied().find(|index| words[*index].upos != Upos::Adp).or(outer.first().copied())
    else {
        return;
    };
    let (head, relation) = (words[top].head, words[top].relation);
    for (index, word) in words.iter_mut().enumerate() {
        let inside = word.head.is_some_and(holds);
        if holds(index) && index != last {
            word.head = Some(last);
            word.relation = if word.upos == Upos::Punct { Relation::Punct } else { Relation::Compound };
        } else if inside && index != last {
            word.head = Some(last);
        }
    }
    words[last].head = head;
    words[last].relation = relation;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphenated_run_hangs_by_its_last_word() {
        let text = "The plant turns coal-to-gas waste into fuel.";
        let span = crate::span::Span::new(0, text.len());
        let mut words = crate::syntax::parse(text, &crate::token::tokens(text, span)).words().to_vec();
        unite_hyphenated(&mut words);
        let at = |form: &str| words.iter().position(|word| word.span.of(text) == form).unwrap();
        assert_eq!(words[at("coal")].head, Some(at("gas")));
        assert_eq!(words[at("to")].head, Some(at("gas")));
        assert!(words[at("gas")].head.is_some_and(|head| head != at("to")));
    }
}
