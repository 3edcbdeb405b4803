/// A line of a page, or the blank between two paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Words(String),
    Blank,
    /// A running header or footer, a page number.
    Running(String),
    PageEnd,
}

/// Lines at the top and at the bottom of a page among which what runs through all pages stands.
const EDGE: usize = 2;

/// The lines of all pages in order, those that run through them told apart.
pub(super) fn lines(pages: &[String]) -> Vec<Line> {
    let pages: Vec<Vec<String>> = pages.iter().map(|page| page.lines().map(clean).collect()).collect();
    let pages: Vec<Vec<&str>> = pages.iter().map(|page| page.iter().map(String::as_str).collect()).collect();
    let running = running(&pages);
    let mut lines = Vec::new();
    for page in &pages {
        let edges = edges(page);
        for (at, words) in page.iter().enumerate() {
            let at_edge = edges.contains(&at);
            lines.push(match *words {
                "" => Line::Blank,
                words if at_edge && (is_printers(words) || running.contains(&pattern(words))) => {
                    Line::Running(words.to_owned())
                }
                words => Line::Words(words.to_owned()),
            });
        }
        lines.push(Line::PageEnd);
    }
    lines
}

/// A line with single spaces, and letters for the ligatures that fonts draw.
fn clean(line: &str) -> String {
    const LIGATURES: &[(char, &str)] =
        &[('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl"), ('ﬅ', "st"), ('ﬆ', "st")];
    let mut clean = String::with_capacity(line.len());
    for character in line.trim().chars() {
        match LIGATURES.iter().find(|(drawn, _)| *drawn == character) {
            Some((_, letters)) => clean.push_str(letters),
            None if !character.is_whitespace() => clean.push(character),
            None if clean.ends_with(' ') => {}
            None => clean.push(' '),
        }
    }
    clean
}

/// The places of a page's first and last lines with words.
fn edges(page: &[&str]) -> Vec<usize> {
    let filled: Vec<_> = page.iter().enumerate().filter(|(_, words)| !words.is_empty()).map(|(at, _)| at).collect();
    filled.iter().take(EDGE).chain(filled.iter().rev().take(EDGE)).copied().collect()
}

/// What stands at the edge of at least two pages and of half of them, page numbers aside. Sorted.
fn running(pages: &[Vec<&str>]) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for page in pages {
        let mut own: Vec<_> =
            edges(page).into_iter().filter_map(|at| page.get(at).map(|words| pattern(words))).collect();
        own.sort();
        own.dedup();
        seen.extend(own);
    }
    seen.sort();
    let often = |group: &&[String]| group.len() >= 2 && group.len() * 2 >= pages.len();
    seen.chunk_by(|a, b| a == b).filter(often).filter_map(|group| group.first().cloned()).collect()
}

/// A line with its numbers made alike.
fn pattern(words: &str) -> String {
    let mut pattern = String::new();
    for character in words.chars() {
        match character {
            '0'..='9' if pattern.ends_with('#') => {}
            '0'..='9' => pattern.push('#'),
            other => pattern.extend(other.to_lowercase()),
        }
    }
    pattern
}

/// What printing adds: the file's address, "12", "- 12 -", "Page 3 of 10".
fn is_printers(words: &str) -> bool {
    words.contains("file:///")
        || matches!(
            pattern(words).as_str(),
            "#" | "- # -" | "– # –" | "page #" | "page # of #" | "# of #" | "#/#" | "# / #" | "p. #"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_and_page_numbers_run_through_the_pages() {
        let pages = ["Harbour Post\nThe port\nopened.\nPage 1 of 2", "Harbour Post\nIt is new.\nPage 2 of 2"]
            .map(str::to_owned);
        let running: Vec<_> = lines(&pages).into_iter().filter(|line| matches!(line, Line::Running(_))).collect();
        assert_eq!(running.len(), 4);
    }

    #[test]
    fn the_lines_of_a_single_page_are_its_own() {
        let page = ["Harbour Post\nThe port opened.".to_owned()];
        assert!(lines(&page).iter().all(|line| !matches!(line, Line::Running(_))));
    }
}
