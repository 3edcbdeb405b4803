use super::Format;

/// Bytes at the start of a document in which its signs are looked for.
const START: usize = 2048;

/// The format by the document's first bytes, else by its address, else by how its lines look.
pub(super) fn format(bytes: &[u8], url: Option<&str>) -> Format {
    let start = bytes.get(..bytes.len().min(START)).unwrap_or_default();
    if start.windows(5).take(1024).any(|five| five == b"%PDF-") {
        return Format::Pdf;
    }
    let text: String = String::from_utf8_lossy(start).replace('\0', "").to_lowercase();
    if is_html(&text) {
        return Format::Html;
    }
    match url.and_then(ending).as_deref() {
        Some("html" | "htm" | "xhtml") => Format::Html,
        Some("md" | "markdown") => Format::Markdown,
        Some("txt") => Format::Plain,
        _ if is_markdown(&String::from_utf8_lossy(bytes)) => Format::Markdown,
        _ => Format::Plain,
    }
}

fn is_html(start: &str) -> bool {
    let start = start.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{FFFD}'));
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| start.starts_with(tag))
        || start.starts_with('<')
            && ["<html", "<body", "<p>", "<p ", "<div", "<article"].iter().any(|tag| start.contains(tag))
}

/// What follows the last dot of an address's path, in lower case.
fn ending(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let file = path.rsplit('/').next()?;
    file.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
}

/// Two different signs of Markdown at least, of which plain text has one by chance.
fn is_markdown(text: &str) -> bool {
    let lines = || text.lines().take(400);
    let is_heading = |line: &str| {
        let rest = line.trim_start_matches('#');
        (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ')
    };
    let signs = [
        lines().any(is_heading),
        lines().any(|line| line.starts_with("```") || line.starts_with("~~~")),
        lines().any(has_link),
        lines().any(|line| line.match_indices("**").count() >= 2),
        text.starts_with("---\n") && lines().skip(1).take(20).any(|line| line == "---"),
    ];
    signs.into_iter().filter(|sign| *sign).count() >= 2
}

/// `[words](address)`.
fn has_link(line: &str) -> bool {
    line.split_once("](").is_some_and(|(before, after)| before.contains('[') && after.contains(')'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_before_the_address() {
        assert_eq!(format(b"%PDF-1.7\n", Some("https://post.example/a.txt")), Format::Pdf);
        assert_eq!(format(b"\n<!DOCTYPE html><title>x</title>", None), Format::Html);
        assert_eq!(format(b"<article><p>Words</p></article>", None), Format::Html);
        assert_eq!(format(b"Words", Some("https://post.example/a.md?x=1.html")), Format::Markdown);
        assert_eq!(format(b"Words <!-- /wp:paragraph -->", None), Format::Plain);
    }

    #[test]
    fn markdown_shows_by_two_signs() {
        assert_eq!(format(b"# Port\n\nSee [the lease](https://post.example).\n", None), Format::Markdown);
        assert_eq!(format(b"# Port\n\n* Words\n", None), Format::Plain);
        assert_eq!(format(b"", None), Format::Plain);
    }
}
