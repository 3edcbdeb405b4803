use crate::span::Span;
use crate::syntax::{Relation, Word};

/// The noun with what stands before it: "a 25-year lease".
pub(super) fn phrase(words: &[Word], head: usize) -> Span {
    let Some(noun) = words.get(head) else { return Span::default() };
    let belongs = |index: usize| {
        let mut at = Some(index);
        for _ in 0..4 {
            match at.and_then(|at| words.get(at)) {
                Some(word) if word.head == Some(head) => {
                    return word.relation != Relation::Case && word.relation != Relation::Cc;
                }
                Some(word) if word.head.is_some_and(|above| above < head) => at = word.head,
                _ => return false,
            }
        }
        false
    };
    let first = (0..head).rev().take_while(|index| belongs(*index)).last().unwrap_or(head);
    words.get(first).map_or(noun.span, |word| word.span.cover(noun.span))
}
