use super::line::without_bullet;
use super::paragraph::Group;
use crate::extraction::BlockKind;
use crate::format::boilerplate::is_boilerplate;
use crate::reading::Block;
use crate::span::Span;

/// Words at most of a heading, and of a headline at the head of the document.
const HEADING: usize = 12;
const HEADLINE: usize = 28;

/// The block that each group of lines is.
pub(super) fn classify(text: &str, groups: &[Group]) -> Vec<Block> {
    let is_alone = |index: usize| is_set_apart(groups, index);
    let mut blocks = Vec::with_capacity(groups.len());
    for (index, group) in groups.iter().enumerate() {
        let words = group.span.of(text);
        let kind = if is_boilerplate(words) {
            BlockKind::Boilerplate
        } else if let Some(item) = without_bullet(words) {
            blocks.push(Block { kind: BlockKind::ListItem, span: end_of(group.span, item) });
            continue;
        } else if is_caption(words) || (index > 0 && is_alone(index) && is_name_of(words, text)) {
            BlockKind::Caption
        } else if is_heading(words, index == 0, groups.len()) && has_text_below(text, groups, index) {
            BlockKind::Heading
        } else {
            BlockKind::Paragraph
        };
        blocks.push(Block { kind, span: group.span });
    }
    blocks
}

/// The end of `span` that `rest` is.
fn end_of(span: Span, rest: &str) -> Span {
    Span::new(span.end() - rest.len().min(span.len()), span.end())
}

/// A blank line below where most lines of the text have none: a picture stood here.
fn is_set_apart(groups: &[Group], index: usize) -> bool {
    let close = groups.iter().filter(|group| !group.before_blank).count();
    groups.get(index).is_some_and(|group| group.before_blank) && index + 1 < groups.len() && close * 2 > groups.len()
}

/// Lines under pictures: a label, or a credit.
fn is_caption(words: &str) -> bool {
    const LABELS: &[&str] = &[
        "photo:",
        "photos:",
        "image:",
        "picture:",
        "caption:",
        "file photo",
        "photo by ",
        "photograph:",
        "photo credit",
        "image credit",
        "credit:",
        "photo courtesy",
        "pictured:",
        "(photo",
    ];
    const ENDS: &[&str] = &["/ap)", "/reuters)", "/afp)", "getty images)", "(file photo)", "(ap photo)"];
    let lower = words.to_lowercase();
    let short = words.split_whitespace().count() <= 60;
    short && (LABELS.iter().any(|label| lower.starts_with(label)) || ENDS.iter().any(|end| lower.ends_with(end)))
}

/// A line that is nothing but a name which the text uses elsewhere.
fn is_name_of(words: &str, text: &str) -> bool {
    let name = words.split_once(" (").map_or(words, |(name, _)| name).trim();
    let is_name =
        name.split_whitespace().count() <= HEADING && name.chars().any(char::is_uppercase) && !ends_a_sentence(name);
    let capitals = name.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).count();
    is_name && capitals >= 2 && text.matches(name).nth(1).is_some()
}

/// A short line without the stop of a sentence.
fn is_heading(words: &str, is_first: bool, groups: usize) -> bool {
    let count = words.split_whitespace().count();
    let longest = if is_first { HEADLINE } else { HEADING };
    let begins = words.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    groups > 1 && (1..=longest).contains(&count) && begins && (!ends_a_sentence(words) || is_label(words, count))
}

/// "Key points:".
fn is_label(words: &str, count: usize) -> bool {
    count <= 4 && words.ends_with(':')
}

fn ends_a_sentence(words: &str) -> bool {
    let bare =
        words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | ')' | ']' | '»'));
    bare.ends_with(['.', '!', '?', '…', ':', ';', ',', '。', '！', '？', '-', '–', '—'])
}

/// A heading stands above something; page words do not count.
fn has_text_below(text: &str, groups: &[Group], index: usize) -> bool {
    groups.iter().skip(index + 1).any(|group| !is_boilerplate(group.span.of(text)))
}
