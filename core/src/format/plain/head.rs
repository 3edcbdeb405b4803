use jiff::civil::Date;

use crate::extraction::BlockKind;
use crate::format::calendar;
use crate::reading::Block;

/// Blocks at the head of a text among which its headline, byline and date stand.
const HEAD: usize = 6;

/// Headings that are no headlines.
const SECTIONS: &[&str] = &[
    "highlights",
    "key points",
    "key takeaways",
    "summary",
    "at a glance",
    "in brief",
    "overview",
    "contents",
    "abstract",
];

/// What the first lines say of the document, and its blocks with those lines named for what they are.
pub(super) struct Head {
    pub(super) blocks: Vec<Block>,
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<Date>,
}

pub(super) fn read(text: &str, blocks: &[Block]) -> Head {
    let mut head = Head { blocks: blocks.to_vec(), title: title(text, blocks), byline: None, published: None };
    for block in head.blocks.iter_mut().take(HEAD) {
        let words = block.span.of(text);
        if let Some(author) = byline(words).filter(|_| head.byline.is_none()) {
            head.byline = Some(author.to_owned());
            block.kind = BlockKind::Boilerplate;
        } else if let Some(date) = calendar::line(words).filter(|_| head.published.is_none()) {
            head.published = Some(date);
            block.kind = BlockKind::Heading;
        }
    }
    head
}

fn title(text: &str, blocks: &[Block]) -> Option<String> {
    let first = blocks.iter().find(|block| block.kind != BlockKind::Boilerplate)?;
    let words = first.span.of(text);
    let is_title = first.kind == BlockKind::Heading
        && !SECTIONS.contains(&words.trim_end_matches(':').to_lowercase().as_str())
        && calendar::line(words).is_none()
        && byline(words).is_none();
    is_title.then(|| words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// "By Ada Brook", "BY ADA BROOK, Harbour Post": a short line of capitalized words.
fn byline(line: &str) -> Option<&str> {
    let names = line.strip_prefix("By ").or_else(|| line.strip_prefix("BY ")).or_else(|| line.strip_prefix("by "))?;
    let words: Vec<_> = names.split_whitespace().collect();
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase)
            || matches!(*word, "and" | "of" | "the" | "for" | "in" | "de" | "van" | "von" | "|")
    };
    ((1..=12).contains(&words.len()) && words.iter().all(is_name) && !names.ends_with('.')).then_some(names)
}
