//! What holds for every document, however it was damaged.

use proptest::prelude::*;

use super::{Format, Options, read};
use crate::reading::Article;
use crate::sentence::sentences;
use crate::span::Span;

fn article(bytes: &[u8], format: Format) -> Option<Article> {
    read(bytes, &Options { format: Some(format), ..Options::default() }).ok()
}

fn check(article: &Article) -> Result<(), TestCaseError> {
    let text = &article.text;
    prop_assert!(unicode_normalization::is_nfc(text));
    prop_assert!(text.chars().all(|c| !c.is_control() || c == '\n' || c == '\t'));
    in_order(text, &article.blocks.iter().map(|block| block.span).collect::<Vec<_>>())?;
    in_order(text, &article.debris)?;
    for repair in &article.repairs {
        prop_assert_eq!(repair.span.of(text), repair.to.as_str());
        prop_assert!(repair.from != repair.to);
    }
    prop_assert!(article.repairs.is_sorted_by_key(|repair| repair.span));
    for block in &article.blocks {
        let sentences = sentences(text, block.span);
        prop_assert!(!sentences.is_empty());
        in_order(text, &sentences)?;
        prop_assert!(sentences.iter().all(|sentence| block.span.contains(*sentence)));
    }
    Ok(())
}

/// In the order of the text, none overlapping, none empty, none off a character boundary.
fn in_order(text: &str, spans: &[Span]) -> Result<(), TestCaseError> {
    prop_assert!(spans.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
    prop_assert!(spans.iter().all(|span| !span.is_empty() && span.end() <= text.len() && !span.of(text).is_empty()));
    Ok(())
}

const FORMATS: [Format; 3] = [Format::Plain, Format::Markdown, Format::Html];

/// Pieces that articles, their damage and their markup are made of.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[A-Za-z]{1,9}",
        2 => Just(" ".to_owned()),
        1 => prop::sample::select(vec![
            "โ", "ย", "ยฉ", "โ€™", "รฉ", "โรง", "â€™", "Ã©", "â\u{80}\u{99}", "Â\u{a0}", "â", "вЂ™", "РџСЂ", "‚Äô", "e\u{301}", "\u{301}", "\u{0}",
            "\u{7}", "\u{ad}", "\u{feff}", "\r\n", "\r", "\n", "\n\n", "\u{2028}", "\t", ". ", "! ", "? ", ", ", "\"", "“", "”", "'", "(", ")", "[1]", "- ",
            "* ", "1. ", "# ", "© 2024 ", "0 Comments", " (opens in a new tab)", "By ", "May 3, 2024", "<p>", "</p>", "<li>", "<br>", "<b>", "<div>",
            "</div>", "<!--", "-->", "&#146;", "&amp;", "[x](y)", "![x](y)", "```", "|", "---\n", "title: ", "한", "ᄒ", "ᅡ", "👍🏽",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_give_an_article_or_a_reason(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for format in FORMATS {
            if let Some(article) = article(&bytes, format) {
                check(&article)?;
            }
        }
    }

    #[test]
    fn any_text_gives_an_article_whose_parts_point_home(text in pieces()) {
        for format in FORMATS {
            if let Some(article) = article(text.as_bytes(), format) {
                check(&article)?;
            }
        }
    }

    #[test]
    fn the_same_bytes_give_the_same_article(text in pieces()) {
        for format in FORMATS {
            prop_assert_eq!(article(text.as_bytes(), format), article(text.as_bytes(), format));
        }
    }

    #[test]
    fn words_that_were_in_order_are_left_alone(text in "[a-zA-Z0-9 .,;:!?éüñß’“”–—\\n-]{0,300}") {
        let article = article(text.as_bytes(), Format::Plain);
        prop_assert_eq!(article.map(|article| (article.text, article.repairs)), Some((text.clone(), Vec::new())));
    }

    #[test]
    fn broken_pdf_is_refused_or_read(body in "[ -~\\n]{0,300}") {
        let bytes = format!("%PDF-1.4\n{body}\n%%EOF");
        if let Some(article) = article(bytes.as_bytes(), Format::Pdf) {
            check(&article)?;
        }
    }

    #[test]
    fn two_texts_compare_alike_both_ways(a in pieces(), b in pieces()) {
        let (there, back) = (crate::derivation::compare(&a, &b), crate::derivation::compare(&b, &a));
        prop_assert_eq!(there.score, back.score);
        for passage in there.passages {
            prop_assert!(!passage.a.of(&a).is_empty() && !passage.b.of(&b).is_empty());
        }
    }
}
