//! Blocks to sentences.
//!
//! A stop ends a sentence unless the word before it is an abbreviation, what follows cannot begin a sentence, or a bracket is open.
//! Sentences inside a long quotation are sentences of their own, as in Universal Dependencies.

mod stop;
mod abbreviation;
mod bracket;

use crate::span::Span;
use bracket::Brackets;

/// The sentences of one block, in order and without the white space around them.
pub fn sentences(text: &str, block: Span) -> Vec<Span> {
    let words = block.of(text);
    let mut found = Vec::new();
    let mut brackets = Brackets::default();
    let mut start = 0;
    let mut seen = 0;
    for stop in stop::stops(words) {
        brackets.read(words, Span::new(seen, stop.end));
        seen = stop.end;
        if !brackets.hold(start) && stop.ends_a_sentence(words) {
            found.push(Span::new(block.start() + start, block.start() + stop.end).trim(text));
            start = stop.end;
        }
    }
    found.push(Span::new(block.start() + start, block.end()).trim(text));
    found.retain(|sentence| !sentence.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text, Span::new(0, text.len())).into_iter().map(|span| span.of(text)).collect()
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        for text in [
            "Orbel Inc. chief Ana Ruiz spoke to Sen. J. T. Moreau on Nov. 18 at 4 p.m. in Room No. 12.",
            "The U.S. Coast Guard met Dr. Lund, e.g. on St. Anne's Quay, vs. his wishes.",
            "It grew 3.5 percent to 1.2 million.",
        ] {
            assert_eq!(split(text), [text]);
        }
    }

    #[test]
    fn abbreviations_end_a_sentence_before_a_word_that_begins_one() {
        assert_eq!(split("She left at 4 p.m. The ship stayed."), ["She left at 4 p.m.", "The ship stayed."]);
        assert_eq!(
            split("He moved to the U.S. He works for Orbel Inc. It is old."),
            ["He moved to the U.S.", "He works for Orbel Inc.", "It is old."]
        );
    }

    #[test]
    fn a_quotation_mark_belongs_to_the_sentence_that_it_closes() {
        assert_eq!(split("\"We stay.\" She left. “No.” He sat."), ["\"We stay.\"", "She left.", "“No.”", "He sat."]);
        assert_eq!(split("He said: \"It works. \" Then he left."), ["He said: \"It works. \"", "Then he left."]);
    }

    #[test]
    fn a_note_belongs_to_the_sentence_before_it() {
        assert_eq!(split("It rose. [38] [39] Then it fell."), ["It rose. [38] [39]", "Then it fell."]);
    }

    #[test]
    fn a_question_and_who_asked_it_are_one_sentence() {
        for text in ["\"Who pays?\" Lund asked.", "“Never!” she said.", "\"Who pays?\" asked the mayor."] {
            assert_eq!(split(text), [text]);
        }
    }

    #[test]
    fn a_long_quotation_is_several_sentences() {
        assert_eq!(split("“We came. We saw,” he said."), ["“We came.", "We saw,” he said."]);
    }

    #[test]
    fn a_bracket_inside_a_sentence_ends_none() {
        let text = "The plan (Lund wrote it. Ruiz signed it.) was dropped.";
        assert_eq!(split(text), [text]);
        assert_eq!(split("(It was late. He left.)"), ["(It was late.", "He left.)"]);
    }

    #[test]
    fn other_scripts_have_other_stops() {
        assert_eq!(split("港口已关闭。市长发言。"), ["港口已关闭。", "市长发言。"]);
    }

    #[test]
    fn an_empty_block_has_no_sentence() {
        assert!(split("").is_empty());
        assert!(split(" \n ").is_empty());
    }
}
