use crate::decode::Unreadable;

/// Elements that a page may nest.
const LIMIT: usize = 512;

/// Elements without an end tag.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// Elements that the next of their kind ends.
const SELF_ENDING: &[&str] = &[
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "rp", "rt", "colgroup",
    "html", "head", "body",
];

/// Elements whose content is text.
const TEXT: &[&str] = &["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

/// Elements that a parser opens again after whatever closed around them.
const REOPENED: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Refuses a page nested more than 512 elements deep, by its tags alone, in one pass.
pub(super) fn check(source: &str) -> Result<(), Unreadable> {
    let mut depth = Depth::default();
    let mut rest = source;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or("");
        rest = depth.read(rest);
        if depth.now() > LIMIT {
            return Err(Unreadable::TooDeep { limit: LIMIT });
        }
    }
    Ok(())
}

#[derive(Default)]
struct Depth {
    open: Vec<String>,
    /// Those of `REOPENED`, which stay open until their own end tag.
    reopened: Vec<String>,
}

impl Depth {
    fn now(&self) -> usize {
        self.open.len() + self.reopened.len()
    }

    /// Reads what follows a `<` and gives the rest.
    fn read<'s>(&mut self, rest: &'s str) -> &'s str {
        if let Some(comment) = rest.strip_prefix("!--") {
            return comment.split_once("-->").map_or("", |(_, rest)| rest);
        }
        let (is_end, named) = rest.strip_prefix('/').map_or((false, rest), |named| (true, named));
        let length = named.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(named.len());
        let (name, attributes) = named.split_at_checked(length).unwrap_or((named, ""));
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return rest;
        }
        let name = name.to_ascii_lowercase();
        let (inside, after) = tag_end(attributes);
        if is_end {
            self.close(&name);
        } else if !(VOID.contains(&name.as_str()) || inside.ends_with('/') && self.is_foreign()) {
            if TEXT.contains(&name.as_str()) {
                return after_text(after, &name);
            }
            self.open(name);
        }
        after
    }

    fn open(&mut self, name: String) {
        if REOPENED.contains(&name.as_str()) {
            let is_anchor = name == "a" || name == "nobr";
            if !(is_anchor && self.reopened.contains(&name)) {
                self.reopened.push(name);
            }
        } else if !SELF_ENDING.contains(&name.as_str()) {
            self.open.push(name);
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.reopened.iter().rposition(|open| open == name) {
            self.reopened.remove(at);
        } else if let Some(at) = self.open.iter().rposition(|open| open == name) {
            self.open.truncate(at);
        }
    }

    /// Within a drawing or a formula, where `/>` ends an element.
    fn is_foreign(&self) -> bool {
        self.open.iter().any(|name| name == "svg" || name == "math")
    }
}

/// The attributes of a tag and what follows its `>`; quoted values may hold one.
fn tag_end(attributes: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, byte) in attributes.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return (attributes.get(..at).unwrap_or(""), attributes.get(at + 1..).unwrap_or("")),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    (attributes, "")
}

/// What follows the end tag of an element of text.
fn after_text<'s>(source: &'s str, name: &str) -> &'s str {
    let mut rest = source;
    while let Some(at) = rest.find("</") {
        rest = rest.get(at + 2..).unwrap_or("");
        if rest.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return rest;
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_too_deep(source: &str) -> bool {
        check(source).is_err()
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert!(is_too_deep(&"<div>".repeat(600)));
        assert!(is_too_deep(&"<div></span>".repeat(600)));
        assert!(is_too_deep(&(0..600).map(|n| format!("<p><b a={n}></p>")).collect::<String>()));
    }

    #[test]
    fn long_pages_are_not_deep() {
        assert!(!is_too_deep(&"<div><p>words<br><li>item</div>".repeat(600)));
        assert!(!is_too_deep(&"<p>words".repeat(600)));
        assert!(!is_too_deep(&"<a href='x>y'>link".repeat(600)));
        assert!(!is_too_deep(&format!("<script>{}</script>", "'<div>'".repeat(600))));
        assert!(!is_too_deep(&format!("<svg>{}</svg>", "<path d='0'/>".repeat(600))));
        assert!(!is_too_deep(&"1 < 2 <!-- <div> --> ".repeat(600)));
    }
}
