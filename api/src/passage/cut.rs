use serde::Deserialize;

/// Code points of a passage at most: a longer paragraph is cut between words.
const LONGEST: usize = 1500;

/// What was read of a text, as far as it says where its paragraphs are.
#[derive(Deserialize)]
pub(super) struct Reading {
    blocks: Vec<Block>,
}

/// In code points.
#[derive(Deserialize)]
struct Block {
    kind: String,
    start: usize,
    end: usize,
}

/// A stretch of a text and where it begins, in code points.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) start: usize,
}

/// The paragraphs of a text, none longer than what one can quote.
pub(super) fn pieces(text: &str, reading: &Reading) -> Vec<Piece> {
    let points: Vec<char> = text.chars().collect();
    let worth_quoting = reading.blocks.iter().filter(|block| block.kind != "boilerplate");
    worth_quoting.flat_map(|block| cut(&points, block.start, block.end.min(points.len()))).collect()
}

fn cut(points: &[char], start: usize, end: usize) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut start = start;
    while start < end {
        let rest = points.get(start..end).unwrap_or_default();
        let length = if rest.len() <= LONGEST { rest.len() } else { between_words(rest) };
        pieces.push(Piece { text: rest.iter().take(length).collect(), start });
        start += length.max(1);
    }
    pieces
}

/// The last place before the limit at which a sentence, or at least a word, has ended.
fn between_words(points: &[char]) -> usize {
    let ends = |mark: fn(&char, &char) -> bool| {
        let mut pairs = points.iter().zip(points.iter().skip(1)).take(LONGEST).enumerate().skip(LONGEST / 2);
        pairs.rfind(|(_, (one, next))| mark(one, next)).map(|(at, _)| at + 2)
    };
    let sentence = ends(|one, next| ".!?".contains(*one) && next.is_whitespace());
    sentence.or_else(|| ends(|_, next| next.is_whitespace())).unwrap_or(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(end: usize) -> Reading {
        Reading { blocks: vec![Block { kind: "paragraph".to_owned(), start: 0, end }] }
    }

    #[test]
    fn a_long_paragraph_is_cut_between_sentences_and_nothing_is_lost() {
        let text = "Österby opened 🦀 a mill. ".repeat(200);
        let pieces = pieces(&text, &reading(text.chars().count()));
        assert!(pieces.len() > 2);
        assert!(
            pieces.iter().all(|piece| piece.text.chars().count() <= LONGEST + 2 && piece.text.starts_with("Österby"))
        );
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
        let second = &pieces[1];
        assert!(text.chars().skip(second.start).collect::<String>().starts_with(&second.text));
    }

    #[test]
    fn a_word_without_end_is_cut_all_the_same() {
        let text = "x".repeat(4000);
        assert_eq!(
            pieces(&text, &reading(4000)).iter().map(|piece| piece.text.len()).collect::<Vec<_>>(),
            [1500, 1500, 1000]
        );
    }
}
