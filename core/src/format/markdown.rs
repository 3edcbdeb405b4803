use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::calendar;
use super::rendered::Rendered;
use crate::extraction::BlockKind;

/// The words of a Markdown document: links keep their text, pictures become captions, code and HTML are page matter.
pub(super) fn read(source: &str) -> Rendered {
    let source = source.replace("\r\n", "\n");
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut writer = Writer::default();
    Parser::new_ext(&source, options).for_each(|event| writer.take(event));
    writer.flush();
    let mut rendered = writer.rendered;
    if rendered.title.is_none() {
        rendered.title =
            rendered.first().filter(|(kind, _)| *kind == BlockKind::Heading).map(|(_, words)| words.to_owned());
    }
    rendered.put_title_first();
    rendered
}

#[derive(Default)]
struct Writer {
    rendered: Rendered,
    words: String,
    kind: Option<BlockKind>,
    /// Lists around the current place.
    lists: usize,
    picture: Option<String>,
    in_front_matter: bool,
}

impl Writer {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) if self.in_front_matter => self.front_matter(&text),
            Event::Text(text) | Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.picture.as_mut().unwrap_or(&mut self.words).push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            Event::Rule => self.flush(),
            Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } => self.begin(BlockKind::Heading),
            Tag::CodeBlock(_) => self.begin(BlockKind::Boilerplate),
            Tag::Item => self.begin(BlockKind::ListItem),
            Tag::List(_) => self.lists += 1,
            Tag::Paragraph | Tag::TableHead | Tag::TableRow | Tag::HtmlBlock | Tag::FootnoteDefinition(_) => {
                let kind = if self.lists > 0 { BlockKind::ListItem } else { BlockKind::Paragraph };
                self.begin(kind);
            }
            Tag::Image { .. } => self.picture = Some(String::new()),
            Tag::MetadataBlock(_) => self.in_front_matter = true,
            _ => {}
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) => {
                self.flush();
                self.lists = self.lists.saturating_sub(1);
            }
            TagEnd::Image => self.close_picture(),
            TagEnd::MetadataBlock(_) => self.in_front_matter = false,
            TagEnd::TableCell => self.words.push_str(" | "),
            TagEnd::TableHead | TagEnd::TableRow => {
                let row = self.words.trim_end_matches(" | ").len();
                self.words.truncate(row);
                self.flush();
            }
            TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::Item | TagEnd::Paragraph | TagEnd::HtmlBlock => {
                self.flush()
            }
            _ => {}
        }
    }

    fn begin(&mut self, kind: BlockKind) {
        self.flush();
        self.kind = Some(kind);
    }

    fn flush(&mut self) {
        let kind = self.kind.take().unwrap_or(BlockKind::Paragraph);
        self.rendered.push(kind, &std::mem::take(&mut self.words));
    }

    /// A picture alone in its paragraph has its description as caption; within a sentence it says nothing.
    fn close_picture(&mut self) {
        let description = self.picture.take().unwrap_or_default();
        if self.words.trim().is_empty() {
            self.rendered.push(BlockKind::Caption, &description);
        }
    }

    /// `title: Words`, `date: 2024-05-03`, `author: Name`, `lang: en`.
    fn front_matter(&mut self, text: &str) {
        for (key, value) in text.lines().filter_map(|line| line.split_once(':')) {
            let value = value.trim().trim_matches(['"', '\'']).trim();
            match key.trim().to_lowercase().as_str() {
                _ if value.is_empty() => {}
                "title" | "headline" => self.rendered.title = Some(value.to_owned()),
                "author" | "byline" | "by" => self.rendered.byline = Some(value.to_owned()),
                "date" | "published" | "publish_date" | "pubdate" => {
                    self.rendered.published = calendar::declared(value)
                }
                "lang" | "language" => self.rendered.language = super::language::declared(value),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::extraction::BlockKind::{self, Boilerplate, Caption, Heading, ListItem, Paragraph};
    use crate::format::{Format, Options, read};

    fn blocks(source: &str) -> Vec<(BlockKind, String)> {
        let options = Options { format: Some(Format::Markdown), ..Options::default() };
        let article = read(source.as_bytes(), &options).unwrap();
        article.blocks.iter().map(|block| (block.kind, block.span.of(&article.text).to_owned())).collect()
    }

    #[test]
    fn markup_goes_and_words_stay() {
        let source = "# Port *opens*\n\nThe [port](https://post.example) opened\non **Monday**.\n\n- one\n- two\n  more\n\n![The quay](q.png)\n\n```\ncode\n```\n<!-- note -->\n";
        let expected = [
            (Heading, "Port opens"),
            (Paragraph, "The port opened on Monday."),
            (ListItem, "one"),
            (ListItem, "two more"),
            (Caption, "The quay"),
            (Boilerplate, "code"),
        ];
        assert_eq!(blocks(source), expected.map(|(kind, words)| (kind, words.to_owned())));
    }

    #[test]
    fn front_matter_is_metadata() {
        let source =
            "---\ntitle: \"Port opens\"\ndate: 2024-05-03T08:00:00Z\nauthor: Ada Brook\n---\n\nThe port opened.\n";
        let article =
            read(source.as_bytes(), &Options { format: Some(Format::Markdown), ..Options::default() }).unwrap();
        assert_eq!(article.title.as_deref(), Some("Port opens"));
        assert_eq!(article.byline.as_deref(), Some("Ada Brook"));
        assert_eq!(article.published.map(|day| day.to_string()).as_deref(), Some("2024-05-03"));
        assert_eq!(article.text, "Port opens\n\nThe port opened.");
    }
}
