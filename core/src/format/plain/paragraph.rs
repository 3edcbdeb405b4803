use super::line::{Line, without_bullet};
use crate::span::Span;

/// Lines that belong together; a single line unless the text is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) span: Span,
    pub(super) after_blank: bool,
    pub(super) before_blank: bool,
}

/// The widest line, in characters, that was broken to fit a page; and the narrowest page.
const WIDEST: usize = 110;
const NARROWEST: usize = 40;

/// Joins the lines of wrapped paragraphs; where lines are paragraphs, each stays alone.
pub(super) fn group(text: &str, lines: &[Line]) -> Vec<Group> {
    let mut groups = Vec::new();
    for run in lines.chunk_by(|line, next| !next.after_blank && !starts_item(text, next) && !line.before_blank) {
        let width = run.iter().map(|line| width(text, line.span)).max().unwrap_or(0);
        let page = if (NARROWEST..=WIDEST).contains(&width) { Some(width) } else { None };
        let joined = run.chunk_by(|line, next| page.is_some_and(|page| is_wrapped(text, line, next, page)));
        groups.extend(joined.filter_map(merge));
    }
    groups
}

fn starts_item(text: &str, line: &Line) -> bool {
    without_bullet(line.span.of(text)).is_some()
}

/// Whether the line was broken because the next word no longer fitted on the page.
fn is_wrapped(text: &str, line: &Line, next: &Line, page: usize) -> bool {
    let word = next.span.of(text).split_whitespace().next().unwrap_or("");
    width(text, line.span) + 1 + word.chars().count() + SLACK > page
}

/// Characters by which the widest line of a paragraph may miss the page's real width.
const SLACK: usize = 6;

fn width(text: &str, span: Span) -> usize {
    span.of(text).chars().count()
}

fn merge(lines: &[Line]) -> Option<Group> {
    let (first, last) = (lines.first()?, lines.last()?);
    Some(Group { span: first.span.cover(last.span), after_blank: first.after_blank, before_blank: last.before_blank })
}
