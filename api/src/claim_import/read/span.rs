use super::super::contents::{ForeignClaim, ForeignText, unread};
use super::super::wire::{OffsetUnit, UnreadEntry, UnreadReason};
use crate::quote::Quote;

/// A stretch of a text as annotation tools mark it.
pub(super) struct Marked<'a> {
    pub(super) position: String,
    pub(super) start: u64,
    pub(super) end: u64,
    /// The words, where the file has them beside the offsets.
    pub(super) words: Option<&'a str>,
}

/// The claim that is marked. Tools count code points or UTF-16 code units, one and the same tool in different versions: where
/// nobody has said which, both have to mean the same words, or the file has to say the words.
pub(super) fn claim(
    text: &ForeignText,
    marked: &Marked<'_>,
    unit: Option<OffsetUnit>,
) -> Result<ForeignClaim, UnreadEntry> {
    let Marked { position, start, end, words } = marked;
    let of = |unit| {
        quote(&text.text, *start, *end, unit).filter(|quote| words.is_none_or(|words| same(&quote.exact, words)))
    };
    let read = match unit {
        Some(unit) => of(unit),
        None => match (of(OffsetUnit::CodePoints), of(OffsetUnit::Utf16)) {
            (Some(one), Some(other)) if one.start != other.start || one.exact != other.exact => {
                let says =
                    "In code points the offsets mean other words than in UTF-16 code units; say which by `offsets`.";
                return Err(unread(position, UnreadReason::AmbiguousOffsets, says, &one.exact));
            }
            (one, other) if words.is_some() => one.or(other),
            (Some(one), Some(_)) => Some(one),
            // Without the words, the one reading that lies in the text may still be the wrong one.
            (Some(one), None) | (None, Some(one)) => {
                let says = "The offsets lie in the text in one way of counting only; say by `offsets` which is meant.";
                return Err(unread(position, UnreadReason::AmbiguousOffsets, says, &one.exact));
            }
            (None, None) => None,
        },
    };
    match read {
        Some(quote) => text.claim(position, &quote),
        None if words.is_some() => {
            let says = "Its words do not stand where its offsets say.";
            Err(unread(position, UnreadReason::MentionNotFound, says, words.unwrap_or_default()))
        }
        None => Err(unread(position, UnreadReason::SpanOutside, "It does not lie in the text.", "")),
    }
}

/// Label Studio writes a line's end within marked words as a backslash and an n.
fn same(found: &str, words: &str) -> bool {
    found == words || found.replace(['\n', '\r'], "\\n") == words
}

/// The words between two offsets, without white space at either end.
fn quote(text: &str, start: u64, end: u64, unit: OffsetUnit) -> Option<Quote> {
    let (from, to) = (byte(text, start, unit)?, byte(text, end, unit)?);
    let words = text.get(from..to)?;
    let trimmed = words.trim_start();
    let from = from + words.len() - trimmed.len();
    let exact = trimmed.trim_end();
    (!exact.is_empty()).then(|| Quote { exact: exact.to_owned(), start: Some(text[..from].chars().count()) })
}

fn byte(text: &str, offset: u64, unit: OffsetUnit) -> Option<usize> {
    let mut counted = 0;
    let mut places = text.char_indices().map(|(byte, letter)| {
        let here = (counted, byte);
        counted += match unit {
            OffsetUnit::CodePoints => 1,
            OffsetUnit::Utf16 => letter.len_utf16() as u64,
        };
        here
    });
    let found = places.find(|(count, _)| *count >= offset);
    match found {
        Some((count, byte)) => (count == offset).then_some(byte),
        None => (counted == offset).then_some(text.len()),
    }
}
