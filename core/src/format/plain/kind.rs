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
    let layout = Layout::of(text, groups);
    groups.iter().enumerate().map(|(index, group)| block(text, group.span, index, &layout)).collect()
}

fn block(text: &str, span: Span, index: usize, layout: &Layout<'_>) -> Block {
    let words = span.of(text);
    let kind = if is_boilerplate(words) {
        BlockKind::Boilerplate
    } else if let Some(item) = without_bullet(words) {
        return Block { kind: BlockKind::ListItem, span: Span::new(span.end() - item.len(), span.end()) };
    } else if is_caption(words) || layout.is_picture_of(text, words, index) {
        BlockKind::Caption
    } else if is_heading(words, index == 0) && index < layout.last {
        BlockKind::Heading
    } else {
        BlockKind::Paragraph
    };
    Block { kind, span }
}

/// What the lines of the whole text tell of each.
struct Layout<'g> {
    groups: &'g [Group],
    /// Whether most paragraphs follow each other without a blank line.
    close: bool,
    /// The last group that is no page words: what stands below it is no heading.
    last: usize,
}

/// Groups on each side in which a name is looked for.
const NEAR: usize = 8;

impl<'g> Layout<'g> {
    fn of(text: &str, groups: &'g [Group]) -> Self {
        let close = groups.iter().filter(|group| !group.before_blank).count() * 2 > groups.len();
        let last = groups.iter().rposition(|group| !is_boilerplate(group.span.of(text))).unwrap_or(0);
        Self { groups, close, last }
    }

    /// A name that the text around it uses, with a blank line below where most lines have none: a picture stood here.
    fn is_picture_of(&self, text: &str, words: &str, index: usize) -> bool {
        let is_apart =
            self.close && self.groups.get(index).is_some_and(|group| group.before_blank) && index < self.last;
        let name = words.split_once(" (").map_or(words, |(name, _)| name).trim();
        let near = self.groups.iter().enumerate().skip(index.saturating_sub(NEAR)).take(2 * NEAR + 1);
        is_apart
            && is_name(name)
            && near.filter(|(at, _)| *at != index).any(|(_, group)| group.span.of(text).contains(name))
    }
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

fn is_name(words: &str) -> bool {
    let capitals = words.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).count();
    capitals >= 2 && words.split_whitespace().count() <= HEADING && !ends_a_sentence(words)
}

/// A short line without the stop of a sentence.
fn is_heading(words: &str, is_first: bool) -> bool {
    let count = words.split_whitespace().count();
    let longest = if is_first { HEADLINE } else { HEADING };
    let begins = words.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
    (1..=longest).contains(&count) && begins && (!ends_a_sentence(words) || is_label(words, count))
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
