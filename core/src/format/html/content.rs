use dom_query::NodeRef;

use crate::extraction::BlockKind;
use crate::format::rendered::Rendered;

/// Elements that say nothing of the article.
const SKIPPED: &[&str] = &[
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "form", "button", "input",
    "select", "textarea", "nav", "footer", "aside", "menu", "dialog", "audio", "video", "canvas",
];

/// Elements that stand within a line.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "rt", "rp", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture",
];

/// The words under a node, block by block. Walks without recursion: a page may be deep.
pub(super) fn render(root: &NodeRef<'_>) -> Rendered {
    let mut writer = Writer::default();
    let mut next = Some(*root);
    while let Some(node) = next {
        next = writer.enter(&node).or_else(|| writer.leave_to_next(node, root));
    }
    writer.flush();
    writer.rendered
}

#[derive(Default)]
struct Writer {
    rendered: Rendered,
    words: String,
    /// Kinds of the elements around, innermost last.
    kinds: Vec<BlockKind>,
    /// Whether the last thing was a line break.
    broken: bool,
}

impl Writer {
    /// Takes a node in and gives its first child, where it is to be read.
    fn enter<'n>(&mut self, node: &NodeRef<'n>) -> Option<NodeRef<'n>> {
        if node.is_text() {
            self.text(&node.text());
            return None;
        }
        let name = node.node_name();
        let name = name.as_deref().unwrap_or("");
        if SKIPPED.contains(&name) {
            return None;
        }
        if name == "br" {
            self.line_break();
        } else if is_block(name) {
            self.flush();
            self.kinds.extend(kind(name));
        }
        node.first_child()
    }

    /// Leaves a node and those around it until one has a next sibling.
    fn leave_to_next<'n>(&mut self, node: NodeRef<'n>, root: &NodeRef<'n>) -> Option<NodeRef<'n>> {
        let mut node = node;
        loop {
            self.leave(&node);
            if node.id == root.id {
                return None;
            }
            if let Some(next) = node.next_sibling() {
                return Some(next);
            }
            node = node.parent()?;
        }
    }

    fn leave(&mut self, node: &NodeRef<'_>) {
        let name = node.node_name();
        let name = name.as_deref().unwrap_or("");
        if node.is_text() || SKIPPED.contains(&name) || !is_block(name) {
            return;
        }
        self.flush();
        if kind(name).is_some() {
            self.kinds.pop();
        }
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            if !is_white(character) {
                self.words.push(character);
                self.broken = false;
            } else if !self.words.ends_with(' ') {
                self.words.push(' ');
            }
        }
    }

    /// One break is a space, two are a paragraph.
    fn line_break(&mut self) {
        if self.broken {
            self.flush();
        } else {
            self.text(" ");
            self.broken = true;
        }
    }

    fn flush(&mut self) {
        let kind = self.kinds.last().copied().unwrap_or(BlockKind::Paragraph);
        self.rendered.push(kind, &self.words);
        self.words.clear();
        self.broken = false;
    }
}

/// White space that a browser would show as one space; a no-break space is none.
fn is_white(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{202F}' | '\u{2007}')
}

fn is_block(name: &str) -> bool {
    !name.is_empty() && !INLINE.contains(&name)
}

/// The kind that an element gives the words in it.
fn kind(name: &str) -> Option<BlockKind> {
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(BlockKind::Heading),
        "li" => Some(BlockKind::ListItem),
        "figcaption" | "caption" => Some(BlockKind::Caption),
        "pre" => Some(BlockKind::Boilerplate),
        "blockquote" | "td" | "th" => Some(BlockKind::Paragraph),
        _ => None,
    }
}
