//! What must hold for any bytes. The targets of `fuzz_targets` call these with what libFuzzer makes up, the test of `tests`
//! with the kept corpus.

use claimbench_core::format::{Format, read};
use claimbench_core::sentence::sentences;
use claimbench_core::span::Span;
use claimbench_core::{Options, decode};

/// Decoding gives sound text whose repairs point home.
pub fn decode(bytes: &[u8]) {
    let Ok(decoded) = decode::decode(bytes, None) else { return };
    for repair in &decoded.repairs {
        assert_eq!(repair.span.of(&decoded.text), repair.to);
    }
    assert!(decoded.text.chars().all(|c| !c.is_control() || c == '\n' || c == '\t'));
    let again = decode::decode(decoded.text.as_bytes(), Some("utf-8"));
    assert!(again.is_ok() || decoded.text.contains('\u{FFFD}'), "what was decoded can be decoded");
}

/// Every format gives blocks and sentences in order, or says why not. The first byte chooses the format.
pub fn formats(bytes: &[u8]) {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let format = [None, Some(Format::Plain), Some(Format::Markdown), Some(Format::Html), Some(Format::Pdf)];
    let format = format[usize::from(*choice) % format.len()];
    let Ok(article) = read(bytes, &Options { format, ..Options::default() }) else { return };
    in_order(&article.text, &article.blocks.iter().map(|block| block.span).collect::<Vec<_>>());
    for block in &article.blocks {
        in_order(&article.text, &sentences(&article.text, block.span));
    }
}

/// Every claim points home, and the same bytes give the same extraction.
pub fn extract(bytes: &[u8]) {
    let options = Options { format: Some(Format::Plain), ..Options::default() };
    let Ok(found) = claimbench_core::extract(bytes, &options) else { return };
    let text: Vec<char> = found.document.text.chars().collect();
    for claim in &found.claims {
        let exact: String = text[claim.mention.start..claim.mention.end].iter().collect();
        assert_eq!(exact, claim.mention.exact);
    }
    assert_eq!(claimbench_core::extract(bytes, &options), Ok(found));
}

fn in_order(text: &str, spans: &[Span]) {
    assert!(spans.windows(2).all(|pair| pair[0].end() <= pair[1].start()));
    assert!(spans.iter().all(|span| !span.of(text).is_empty()));
}
