use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{DecoderResult, Encoding, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE};

use super::Unreadable;
use super::draft::Draft;
use crate::extraction::RepairKind;

/// Bytes to text by the encoding that they are in; what is invalid in it becomes U+FFFD and is recorded.
pub(super) fn read(bytes: &[u8], charset: Option<&str>) -> Result<Draft, Unreadable> {
    let (encoding, mark) = choose(bytes, charset)?;
    let body = bytes.get(mark..).unwrap_or_default();
    let draft = transcode(body, encoding);
    if is_binary(draft.text()) { Err(Unreadable::Binary) } else { Ok(draft) }
}

/// The encoding, and the length in bytes of the mark that names it.
fn choose(bytes: &[u8], charset: Option<&str>) -> Result<(&'static Encoding, usize), Unreadable> {
    if let Some(marked) = Encoding::for_bom(bytes) {
        return Ok(marked);
    }
    if let Some(label) = charset {
        let named = Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != REPLACEMENT);
        return named.map(|encoding| (encoding, 0)).ok_or_else(|| Unreadable::UnknownCharset(label.to_owned()));
    }
    Ok((guess(bytes), 0))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = sixteen_bits(bytes) {
        return wide;
    }
    if is_mostly_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// UTF-16 without a mark: every other byte of Western text is zero.
fn sixteen_bits(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.get(..bytes.len().min(1024) & !1)?;
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (high, low, pairs) = (zeros(0), zeros(1), start.len() / 2);
    let is_wide = |zeros: usize, others: usize| pairs >= 4 && zeros * 10 >= pairs * 7 && others * 10 <= pairs;
    if is_wide(low, high) {
        Some(UTF_16LE)
    } else if is_wide(high, low) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// UTF-8 with at most one broken sequence for every two whole ones: a cut at the end, a stray byte.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken * 2 <= whole
}

fn transcode(bytes: &[u8], encoding: &'static Encoding) -> Draft {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut draft = Draft::default();
    let mut rest = bytes;
    let mut done = 0;
    loop {
        let room =
            decoder.max_utf8_buffer_length_without_replacement(rest.len()).unwrap_or(rest.len().saturating_mul(3));
        let mut piece = String::with_capacity(room.saturating_add(4));
        let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut piece, true);
        draft.push_str(&piece);
        done += read;
        rest = bytes.get(done..).unwrap_or_default();
        match result {
            DecoderResult::InputEmpty => return draft,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(length, beyond) => {
                let end = done.saturating_sub(usize::from(beyond));
                let wrong = bytes.get(end.saturating_sub(usize::from(length))..end).unwrap_or_default();
                draft.push_repair(escaped(wrong), "\u{FFFD}", RepairKind::InvalidBytes);
            }
        }
    }
}

fn escaped(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("\\x{byte:02X}")).collect()
}

/// Zeros, or more control characters than any text has.
fn is_binary(text: &str) -> bool {
    let odd = |character: &char| matches!(character, '\0'..='\x08' | '\x0E'..='\x1A' | '\x1C'..='\x1F' | '\u{FFFD}');
    let start = || text.chars().take(8192);
    let (odd, all) = (start().filter(odd).count(), start().count());
    let zeros = start().filter(|character| *character == '\0').count();
    (odd > 3 && odd * 10 > all) || zeros * 100 > all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8], charset: Option<&str>) -> String {
        read(bytes, charset).unwrap().into_parts().0
    }

    #[test]
    fn a_byte_order_mark_decides_and_is_no_text() {
        assert_eq!(text(b"\xEF\xBB\xBFplain", Some("windows-1252")), "plain");
        assert_eq!(text(b"\xFF\xFEo\0k\0", None), "ok");
    }

    #[test]
    fn sixteen_bits_are_known_without_a_mark() {
        let wide: Vec<u8> = "The mayor spoke.".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&wide, None), "The mayor spoke.");
    }

    #[test]
    fn legacy_bytes_are_read_by_their_hint_or_their_look() {
        assert_eq!(text(b"caf\xE9 \x93ouvert\x94", None), "café “ouvert”");
        assert_eq!(text(b"\xCF\xF0\xE8\xE2\xE5\xF2", Some("windows-1251")), "Привет");
    }

    #[test]
    fn an_unknown_charset_is_named() {
        assert_eq!(read(b"x", Some("klingon")).unwrap_err(), Unreadable::UnknownCharset("klingon".to_owned()));
    }

    #[test]
    fn a_stray_byte_leaves_the_rest_utf8() {
        let (text, repairs, _) = read(b"na\xC3\xAFve, d\xC3\xA9j\xC3\xA0 vu \xFF", None).unwrap().into_parts();
        assert_eq!(text, "naïve, déjà vu \u{FFFD}");
        assert_eq!((repairs.len(), repairs[0].from.as_str()), (1, "\\xFF"));
    }

    #[test]
    fn binary_data_is_unreadable() {
        let noise: Vec<u8> = (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(read(&noise, None).unwrap_err(), Unreadable::Binary);
        assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0", None).unwrap_err(), Unreadable::Binary);
    }
}
