//! Plain text: the layout of its lines tells what they are.

mod line;
mod kind;
mod paragraph;
mod head;

pub(super) use line::without_bullet;

use super::rendered::Rendered;
use crate::decode::Decoded;
use crate::extraction::BlockKind;
use crate::reading::Article;
use crate::span::Span;

/// An article of decoded plain text.
pub(super) fn read(decoded: Decoded) -> Article {
    let lines = line::lines(&decoded.text);
    let paragraphs = paragraph::group(&decoded.text, &lines);
    let blocks = kind::classify(&decoded.text, &paragraphs);
    let head = head::read(&decoded.text, &blocks);
    Article {
        blocks: head.blocks,
        title: head.title,
        byline: head.byline,
        published: head.published,
        text: decoded.text,
        repairs: decoded.repairs,
        source_sha256: decoded.source_sha256,
        ..Article::default()
    }
}

/// A paragraph of a document whose lines are joined already.
pub(super) struct Paragraph {
    pub(super) words: String,
    /// What runs through every page.
    running: bool,
}

impl Paragraph {
    pub(super) fn text(words: &str) -> Self {
        Self { words: words.to_owned(), running: false }
    }

    pub(super) fn running(words: &str) -> Self {
        Self { words: words.to_owned(), running: true }
    }
}

/// The blocks of paragraphs, told apart as those of plain text are.
pub(super) fn render(paragraphs: &[Paragraph]) -> Rendered {
    let (text, groups) = laid_out(paragraphs);
    let mut blocks = kind::classify(&text, &groups);
    for (block, _) in blocks.iter_mut().zip(paragraphs).filter(|(_, paragraph)| paragraph.running) {
        block.kind = BlockKind::Boilerplate;
    }
    let head = head::read(&text, &blocks);
    let mut rendered = Rendered::default();
    (rendered.title, rendered.byline, rendered.published) = (head.title, head.byline, head.published);
    for block in &head.blocks {
        rendered.push(block.kind, block.span.of(&text));
    }
    rendered
}

fn laid_out(paragraphs: &[Paragraph]) -> (String, Vec<paragraph::Group>) {
    let mut text = String::new();
    let mut groups = Vec::with_capacity(paragraphs.len());
    for paragraph in paragraphs {
        let start = text.len();
        text.push_str(&paragraph.words);
        groups.push(paragraph::Group { span: Span::new(start, text.len()), after_blank: true, before_blank: true });
        text.push_str("\n\n");
    }
    (text, groups)
}

#[cfg(test)]
mod tests {
    use crate::extraction::BlockKind::{self, Boilerplate, Caption, Heading, ListItem, Paragraph};
    use crate::format::{Options, read};

    fn blocks(text: &str) -> Vec<(BlockKind, String)> {
        let article = read(text.as_bytes(), &Options::default()).unwrap();
        article.blocks.iter().map(|block| (block.kind, block.span.of(&article.text).to_owned())).collect()
    }

    fn kinds(text: &str) -> Vec<BlockKind> {
        blocks(text).into_iter().map(|(kind, _)| kind).collect()
    }

    #[test]
    fn lines_are_paragraphs_where_they_are_long() {
        let line = "The Port of Vellmar and the Orbel Line agreed on Monday to share the northern quay for as long as the tunnel is closed.";
        assert_eq!(kinds(&format!("{line}\n{line}\nWhat next\n{line}")), [Paragraph, Paragraph, Heading, Paragraph]);
    }

    #[test]
    fn wrapped_lines_are_one_paragraph() {
        let text = "The port of Vellmar was opened on Monday by\nthe mayor, who had asked for it for years and\nwho cut the ribbon.\n\nA crowd had come from the whole of the town\nto see it.";
        assert_eq!(kinds(text), [Paragraph, Paragraph]);
    }

    #[test]
    fn bullets_and_numbers_make_list_items_without_them() {
        let text = "Key points:\n- Quay opens\n- Fees stay\n\n1. Cranes\n2. Railway";
        let words: Vec<_> =
            blocks(text).into_iter().filter(|(kind, _)| *kind == ListItem).map(|(_, words)| words).collect();
        assert_eq!(words, ["Quay opens", "Fees stay", "Cranes", "Railway"]);
        assert_eq!(kinds(text)[0], Heading);
    }

    #[test]
    fn a_name_set_apart_among_close_paragraphs_is_a_caption() {
        let line = "The mayor spoke at the Vellmar Institute of Navigation (VIN) about the quay, the fees and the tunnel under the river.";
        let text =
            format!("{line}\n{line}\nVellmar Institute of Navigation (VIN)\n\n{line}\n{line}\nWhat Comes Next\n{line}");
        assert_eq!(kinds(&text), [Paragraph, Paragraph, Caption, Paragraph, Paragraph, Heading, Paragraph]);
        assert_eq!(kinds(&format!("{line}\n\nPhoto: Ada Brook\n\n{line}"))[1], Caption);
    }

    #[test]
    fn the_head_tells_title_author_and_day() {
        let text = "Port opens after two years\n\nBy Ada Brook\n\nMay 03, 2024\n\nThe port opened on Monday, the mayor said.\n";
        let article = read(text.as_bytes(), &Options::default()).unwrap();
        assert_eq!(article.title.as_deref(), Some("Port opens after two years"));
        assert_eq!(article.byline.as_deref(), Some("Ada Brook"));
        assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2024-05-03"));
        assert_eq!(kinds(text), [Heading, Boilerplate, Heading, Paragraph]);
    }

    #[test]
    fn a_given_day_goes_before_the_documents_own() {
        let published = jiff::civil::Date::new(2023, 1, 2).ok();
        let article = read(b"May 3, 2024\n\nThe port opened.", &Options { published, ..Options::default() }).unwrap();
        assert_eq!(article.published, published);
    }

    #[test]
    fn page_words_at_the_end_head_nothing() {
        assert_eq!(kinds("The port opened.\nThe end\n0 Comments"), [Paragraph, Paragraph, Boilerplate]);
    }
}
