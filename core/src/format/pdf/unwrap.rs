use std::collections::HashSet;

use super::page::Line;
use crate::format::plain::{Paragraph, without_bullet};

/// Joins lines into paragraphs: across hyphens and page ends, until a blank, a short last line or a list's next item.
pub(super) fn paragraphs(lines: &[Line]) -> Vec<Paragraph> {
    let words = vocabulary(lines);
    let mut writer = Writer::new(&words, width(lines));
    for line in lines {
        writer.take(line);
    }
    writer.flush();
    writer.done
}

struct Writer<'w> {
    words: &'w HashSet<String>,
    /// Characters of a full line.
    width: usize,
    done: Vec<Paragraph>,
    current: String,
    /// Characters of the last line.
    last: usize,
    /// Running lines met within a paragraph: they follow it.
    running: Vec<Paragraph>,
    at_page_end: bool,
}

impl<'w> Writer<'w> {
    fn new(words: &'w HashSet<String>, width: usize) -> Self {
        Self {
            words,
            width,
            done: Vec::new(),
            current: String::new(),
            last: 0,
            running: Vec::new(),
            at_page_end: false,
        }
    }

    fn take(&mut self, line: &Line) {
        match line {
            Line::Words(words) => self.words(words),
            Line::Blank if self.at_page_end || self.is_open() => {}
            Line::Blank => self.flush(),
            Line::Running(words) => self.running.push(Paragraph::running(words)),
            Line::PageEnd => self.at_page_end = true,
        }
    }

    fn words(&mut self, line: &str) {
        if self.ends_before(line) {
            self.flush();
        }
        self.at_page_end = false;
        self.last = line.chars().count();
        join(&mut self.current, line, self.words);
    }

    /// Whether the paragraph so far is complete and the line begins another.
    fn ends_before(&self, line: &str) -> bool {
        let begins = line.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
        let stops = self.current.ends_with(['.', '!', '?', ':', '”', '"', ')']);
        let is_short = self.last * 4 < self.width * 3;
        without_bullet(line).is_some()
            || (begins && ((stops && (is_short || self.at_page_end)) || (is_short && self.last * 2 < self.width)))
    }

    /// A blank inside a sentence is a blank between lines, as wide-set pages have.
    fn is_open(&self) -> bool {
        self.current.ends_with(['-', ',']) && self.last * 4 >= self.width * 3
    }

    fn flush(&mut self) {
        if !self.current.is_empty() {
            self.done.push(Paragraph::text(&std::mem::take(&mut self.current)));
        }
        self.done.append(&mut self.running);
        self.last = 0;
    }
}

/// Adds a line to a paragraph; a hyphen at the line's end goes when the document knows the whole word, or not the two parts.
fn join(paragraph: &mut String, line: &str, words: &HashSet<String>) {
    let broken = paragraph.strip_suffix(['-', '\u{AD}', '‐']).filter(|head| head.ends_with(char::is_alphabetic));
    match broken {
        Some(head) if line.starts_with(char::is_lowercase) => {
            let (first, second) = (last_word(head), first_word(line));
            let compound = words.contains(&format!("{first}-{second}").to_lowercase());
            if !compound || words.contains(&format!("{first}{second}").to_lowercase()) {
                paragraph.truncate(head.len());
            }
        }
        Some(_) => {}
        None if paragraph.is_empty() => {}
        None => paragraph.push(' '),
    }
    paragraph.push_str(line);
}

fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("")
}

/// Every word within a line, in lower case, with its hyphens.
fn vocabulary(lines: &[Line]) -> HashSet<String> {
    let mut words = HashSet::new();
    for line in lines {
        let Line::Words(line) = line else { continue };
        let parts = line.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        words.extend(parts.map(str::to_lowercase));
    }
    words
}

/// The width that nine lines of ten keep within.
fn width(lines: &[Line]) -> usize {
    let length = |line: &Line| if let Line::Words(words) = line { Some(words.chars().count()) } else { None };
    let mut lengths: Vec<_> = lines.iter().filter_map(length).collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() * 9 / 10).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::pdf::page;

    fn joined(pages: &[&str]) -> Vec<String> {
        let pages: Vec<_> = pages.iter().map(|page| (*page).to_owned()).collect();
        paragraphs(&page::lines(&pages)).into_iter().map(|paragraph| paragraph.words).collect()
    }

    #[test]
    fn lines_become_paragraphs_across_pages() {
        let first = "The port of Vellmar was opened by the mayor on\nMonday after two years of build-\ning that had been planned by the";
        let second =
            "state-owned line.\n\nIt was a long day for the whole of the state-\nowned line and for its new crews.";
        assert_eq!(
            joined(&[first, second]),
            [
                "The port of Vellmar was opened by the mayor on Monday after two years of building that had been planned by the state-owned line.",
                "It was a long day for the whole of the state-owned line and for its new crews.",
            ]
        );
    }

    #[test]
    fn a_short_last_line_ends_its_paragraph() {
        let page = "The first paragraph has a line that is full and\nanother.\nThe second paragraph begins right below it here.";
        assert_eq!(joined(&[page]).len(), 2);
    }
}
