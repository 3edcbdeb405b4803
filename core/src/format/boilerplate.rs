//! The words of web pages that are no part of the article on them.

use crate::span::Span;

/// Lines that begin with these words, in lower case, whatever follows.
const OPENINGS: &[&str] = &[
    "advertisement",
    "share this",
    "share on",
    "share via",
    "read more:",
    "read also:",
    "read next:",
    "also read:",
    "see also:",
    "related:",
    "related articles",
    "related stories",
    "related content",
    "recommended for you",
    "you may also like",
    "more from",
    "most read",
    "most popular",
    "trending now",
    "sign up for",
    "sign up to",
    "subscribe to",
    "subscribe now",
    "already a subscriber",
    "follow us",
    "like us on",
    "join our newsletter",
    "get our newsletter",
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "by continuing to use this",
    "accept all cookies",
    "cookie policy",
    "privacy policy",
    "terms of use",
    "terms of service",
    "all rights reserved",
    "copyright ©",
    "copyright (c)",
    "click here",
    "skip to content",
    "skip to main content",
    "back to top",
    "leave a comment",
    "leave a reply",
    "post a comment",
    "log in to",
    "sign in to",
    "comments are closed",
    "filed under:",
    "posted in:",
    "listen to this article",
    "continue reading",
    "story continues below",
    "print this",
    "email this",
    "save article",
    "scroll to continue",
];

/// Whole lines, in lower case.
const LINES: &[&str] = &[
    "share",
    "tweet",
    "print",
    "email",
    "e-mail",
    "comments",
    "comment",
    "reply",
    "subscribe",
    "sign in",
    "log in",
    "login",
    "register",
    "menu",
    "search",
    "home",
    "next",
    "previous",
    "close",
    "read more",
    "advertisement",
    "advertising",
    "sponsored",
    "facebook",
    "twitter",
    "linkedin",
    "whatsapp",
    "copy link",
    "load more",
    "show more",
    "view comments",
    "related",
    "tags",
    "***",
    "* * *",
    "---",
    "###",
    "-30-",
    "ends",
    "(ends)",
    "end",
];

/// Stretches inside a sentence that a page's software put there, in lower case.
const DEBRIS: &[&str] = &[
    "(opens in a new tab)",
    "(opens in new tab)",
    "(opens in a new window)",
    "(opens in new window)",
    "(external link)",
    "(link is external)",
    "[edit]",
    "[citation needed]",
];

/// Whether a line belongs to the page and not to the article.
pub(super) fn is_boilerplate(line: &str) -> bool {
    let line = line.trim().to_lowercase();
    let bare = line.trim_end_matches([':', '.', '…', '!', '»', '>']);
    LINES.contains(&bare)
        || is_opening(&line)
        || is_editors_comment(&line)
        || is_counter(&line)
        || is_copyright(&line)
        || is_tags(&line)
}

/// Where software left its words inside the text, with the white space before them.
pub(super) fn debris(text: &str) -> Vec<Span> {
    let lower = text.to_ascii_lowercase();
    let mut found: Vec<_> = DEBRIS
        .iter()
        .flat_map(|words| lower.match_indices(words))
        .map(|(at, words)| Span::new(at, at + words.len()))
        .collect();
    found.sort();
    found.into_iter().map(|span| with_space_before(text, span)).collect()
}

fn with_space_before(text: &str, span: Span) -> Span {
    let before = Span::new(0, span.start()).of(text);
    Span::new(before.trim_end_matches([' ', '\u{A0}']).len(), span.end())
}

/// A line that opens with page words and is no longer than page words are: an article may begin a paragraph with "Related".
fn is_opening(line: &str) -> bool {
    let opens = OPENINGS.iter().any(|opening| line.strip_prefix(opening).is_some_and(ends_a_word));
    opens && line.split_whitespace().count() <= 30
}

fn ends_a_word(rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric)
}

/// `<!-- /wp:paragraph -->`, also where the `<` did not survive.
fn is_editors_comment(line: &str) -> bool {
    let body = line.trim_start_matches(|first: char| !first.is_alphanumeric() && first != '!');
    (line.ends_with("-->") && body.starts_with("!--")) || line.starts_with("[/") && line.ends_with(']')
}

/// "0 Comments", "12 shares", "3 min read".
fn is_counter(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let counts = words.next().is_some_and(|first| first.chars().all(|c| c.is_ascii_digit() || c == ','));
    let unit = words.next().unwrap_or("");
    let rest = words.next();
    let counted =
        ["comment", "comments", "share", "shares", "like", "likes", "view", "views", "reply", "replies", "tweets"];
    counts && (rest.is_none() && counted.contains(&unit) || is_reading_time(unit, rest))
}

fn is_reading_time(unit: &str, rest: Option<&str>) -> bool {
    matches!((unit, rest), ("min" | "mins" | "minute" | "minutes", Some("read")))
}

/// "© 2024 Some Paper. All rights reserved."
fn is_copyright(line: &str) -> bool {
    let marked = line.starts_with('©') || line.starts_with("(c) ") || line.starts_with("copyright ");
    let short = line.split_whitespace().count() <= 25;
    short
        && (marked && line.contains(|c: char| c.is_ascii_digit())
            || line.ends_with("all rights reserved.")
            || line.ends_with("all rights reserved"))
}

/// "Tags: ports, shipping".
fn is_tags(line: &str) -> bool {
    ["tags:", "keywords:", "topics:", "categories:"].iter().any(|label| line.starts_with(label))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_words_are_boilerplate_and_articles_are_not() {
        let page = [
            "0 Comments",
            "Share this:",
            "Advertisement",
            "Read more: Ferry fares to rise",
            "<!-- /wp:paragraph -->",
            "©!-- /wp:paragraph -->",
            "© 2024 Harbour Post. All rights reserved.",
            "We use cookies to improve this site.",
            "4 min read",
            "Tags: ports, ships",
        ];
        for line in page {
            assert!(is_boilerplate(line), "{line}");
        }
        let article = [
            "Disclaimer: This report has not been verified.",
            "Comments from the mayor drew applause.",
            "12 shares were sold.",
            "Related parties must register by June.",
            "© is a sign.",
        ];
        for line in article {
            assert!(!is_boilerplate(line), "{line}");
        }
    }

    #[test]
    fn link_warnings_are_debris_with_the_space_before_them() {
        let text = "She led a team (opens in a new tab) to Oslo.";
        let found: Vec<_> = debris(text).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, [" (opens in a new tab)"]);
    }
}
