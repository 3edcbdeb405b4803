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
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    let mut before = ' ';
    let mut characters = block.of(text).char_indices().peekable();
    while let Some((offset, mark)) = characters.next() {
        let at = block.start() + offset;
        let after = characters.peek().map_or(' ', |(_, next)| *next);
        match open {
            Some((opening, start)) if closes(opening, mark, before, after) => {
                push(&mut found, text, Span::new(start, at));
                open = None;
            }
            None if opens(mark, before, after) => open = Some((mark, at + mark.len_utf8())),
            _ => {}
        }
        before = mark;
    }
    if let Some((_, start)) = open {
        push(&mut found, text, Span::new(start, block.end()));
    }
    found
}

fn push(found: &mut Vec<Quotation>, text: &str, span: Span) {
    let span = span.trim(text);
    if !span.is_empty() {
        found.push(Quotation { span });
    }
}

/// A straight mark or an apostrophe opens only before a word and behind none; `5'` and `it's` are no quotations.
fn opens(mark: char, before: char, after: char) -> bool {
    match mark {
        '“' | '„' | '«' | '「' => true,
        '"' => !before.is_alphanumeric() || before == ' ',
        '‘' | '\'' => !before.is_alphanumeric() && after.is_alphabetic(),
        _ => false,
    }
}

fn closes(opening: char, mark: char, before: char, after: char) -> bool {
    match opening {
        '“' => mark == '”' || mark == '"',
        '„' => mark == '“' || mark == '”',
        '«' => mark == '»',
        '「' => mark == '」',
        '‘' => mark == '’' && !after.is_alphanumeric(),
        '\'' => mark == '\'' && !after.is_alphanumeric() && !before.is_whitespace(),
        _ => mark == opening || mark == '”',
    }
}
