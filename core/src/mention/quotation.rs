//! Words in quotation marks.

use crate::extraction::BlockKind;
use crate::reading::Article;
use crate::span::Span;

/// Words in quotation marks; the span is of the words without the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    pub span: Span,
}

/// The quotations of all blocks but boilerplate, in the order of the text. A quotation that runs on over several paragraphs, each
/// opening it anew, is one quotation for each paragraph.
pub fn quotations(article: &Article) -> Vec<Quotation> {
    let blocks = article.blocks.iter().filter(|block| block.kind != BlockKind::Boilerplate);
    blocks.flat_map(|block| in_block(&article.text, block.span)).collect()
}

fn in_block(text: &str, block: Span) -> Vec<Quotation> {
    let words = block.of(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, mark)) = opening(words, at) {
        let close = closing(words, start, mark);
        // A double mark that nothing closes opens a quotation of several paragraphs; a single one is an apostrophe.
        let end = close.or_else(|| (!is_single(mark)).then_some(words.len()));
        at = end.unwrap_or(start);
        let span = Span::new(block.start() + start, block.start() + end.unwrap_or(start)).trim(text);
        if !span.is_empty() {
            found.push(Quotation { span });
        }
        at +=
            words.get(at..).and_then(|rest| rest.chars().next()).filter(|_| close.is_some()).map_or(0, char::len_utf8);
    }
    found
}

/// Where the words of the next quotation begin, and its opening mark.
fn opening(words: &str, from: usize) -> Option<(usize, char)> {
    let mut before = words.get(..from)?.chars().next_back().unwrap_or(' ');
    let mut rest = words.get(from..)?.char_indices().peekable();
    while let Some((offset, mark)) = rest.next() {
        let after = rest.peek().map_or(' ', |(_, next)| *next);
        if opens(mark, before, after) {
            return Some((from + offset + mark.len_utf8(), mark));
        }
        before = mark;
    }
    None
}

/// The closing mark's place. Single marks quote a few words: they are looked for no further than a double mark or 300 characters.
fn closing(words: &str, start: usize, opening: char) -> Option<usize> {
    let mut before = opening;
    let mut rest =
        words.get(start..)?.char_indices().take(if is_single(opening) { 300 } else { usize::MAX }).peekable();
    while let Some((offset, mark)) = rest.next() {
        let after = rest.peek().map_or(' ', |(_, next)| *next);
        if closes(opening, mark, before, after) {
            return Some(start + offset);
        }
        if is_single(opening) && matches!(mark, '"' | '“' | '”') {
            return None;
        }
        before = mark;
    }
    None
}

fn is_single(mark: char) -> bool {
    matches!(mark, '‘' | '\'')
}

/// A straight mark opens only behind no word, a single one only before a word: `5'` and `it's` are no quotations.
fn opens(mark: char, before: char, after: char) -> bool {
    match mark {
        '“' | '„' | '«' | '「' => true,
        '"' => !before.is_alphanumeric(),
        '‘' | '\'' => !before.is_alphanumeric() && after.is_alphabetic(),
        _ => false,
    }
}

fn closes(opening: char, mark: char, before: char, after: char) -> bool {
    match opening {
        '“' => matches!(mark, '”' | '"'),
        '„' => matches!(mark, '“' | '”'),
        '«' => mark == '»',
        '「' => mark == '」',
        '‘' => mark == '’' && !after.is_alphanumeric(),
        '\'' => mark == '\'' && !after.is_alphanumeric() && !before.is_whitespace(),
        _ => matches!(mark, '"' | '”'),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::reading::Block;

    fn quoted(text: &str) -> Vec<&str> {
        let block = Block { kind: BlockKind::Paragraph, span: Span::new(0, text.len()) };
        let article = Article { text: text.to_owned(), blocks: vec![block], ..Article::default() };
        quotations(&article).into_iter().map(|quotation| quotation.span.of(text)).collect()
    }

    #[test]
    fn words_in_any_pair_of_marks_are_quoted() {
        for (text, wanted) in [
            ("\"We stay,\" she said. \"Here.\"", &["We stay,", "Here."][..]),
            ("“We stay,” she said.", &["We stay,"]),
            ("She called it ‘steep’ and 'bold'.", &["steep", "bold"]),
            ("«Nous restons», dit-elle.", &["Nous restons"]),
            ("„Wir bleiben“, sagte sie.", &["Wir bleiben"]),
        ] {
            assert_eq!(quoted(text), wanted, "{text}");
        }
    }

    #[test]
    fn an_apostrophe_opens_nothing() {
        assert!(quoted("It's the workers' plan of '82, and they told 'em so.").is_empty());
        assert_eq!(quoted("They told 'em \"no\" twice."), ["no"]);
    }

    #[test]
    fn a_quotation_without_an_end_lasts_for_its_paragraph() {
        assert_eq!(quoted("“We stay, and we build."), ["We stay, and we build."]);
    }

    proptest! {
        #[test]
        fn any_text_gives_quotations_in_order(text in "[a \"'‘’“”«»„é]{0,40}") {
            let block = Block { kind: BlockKind::Paragraph, span: Span::new(0, text.len()) };
            let article = Article { text: text.clone(), blocks: vec![block], ..Article::default() };
            let mut last = 0;
            for quotation in quotations(&article) {
                prop_assert!(quotation.span.start() >= last && !quotation.span.of(&text).is_empty());
                last = quotation.span.end();
            }
        }
    }
}
