//! Where something stands in a text. Inside the core a place is counted in bytes; whatever leaves it is counted in code points.

/// A stretch of a text in bytes, end exclusive, on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The span from `start` to `end`; a reversed pair gives the empty span at `start`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    pub fn start(self) -> usize {
        self.start
    }

    pub fn end(self) -> usize {
        self.end
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The words of this span; empty where the span does not lie on character boundaries of `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    pub fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that holds both.
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The span without white space at either end.
    pub fn trim(self, text: &str) -> Span {
        let words = self.of(text);
        let start = self.start + (words.len() - words.trim_start().len());
        Span::new(start, start + words.trim().len())
    }
}

/// Turns byte offsets of one text into code points and back, each in constant or logarithmic time.
#[derive(Clone, Debug)]
pub struct CodePoints {
    /// Code points before every `STEP`th byte.
    marks: Vec<usize>,
    bytes: usize,
}

const STEP: usize = 64;

impl CodePoints {
    pub fn new(text: &str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                marks.push(count);
            }
            count += usize::from(starts_a_character(byte));
        }
        Self { marks, bytes: text.len() }
    }

    /// The number of code points before byte `offset` of `text`, the text that this was made of.
    pub fn at(&self, text: &str, offset: usize) -> usize {
        let offset = offset.min(self.bytes);
        let Some(index) = offset.checked_div(STEP).filter(|index| *index < self.marks.len()) else {
            return self.total(text);
        };
        self.marks[index] + count(&text.as_bytes()[index * STEP..offset])
    }

    /// The byte at which code point number `point` begins; the text's length when there are fewer.
    pub fn byte(&self, text: &str, point: usize) -> usize {
        let index = self.marks.partition_point(|mark| *mark <= point).saturating_sub(1);
        let mut seen = self.marks.get(index).copied().unwrap_or(0);
        for (at, byte) in text.bytes().enumerate().skip(index * STEP) {
            if starts_a_character(byte) {
                if seen == point {
                    return at;
                }
                seen += 1;
            }
        }
        text.len()
    }

    fn total(&self, text: &str) -> usize {
        let last = self.marks.len().saturating_sub(1);
        self.marks.last().map_or(0, |mark| mark + count(&text.as_bytes()[last * STEP..]))
    }
}

fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| starts_a_character(**byte)).count()
}

fn starts_a_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn code_points_and_bytes_are_each_others_inverse(text in "\\PC{0,300}") {
            let points = CodePoints::new(&text);
            for (point, (byte, _)) in text.char_indices().enumerate() {
                prop_assert_eq!(points.at(&text, byte), point);
                prop_assert_eq!(points.byte(&text, point), byte);
            }
            prop_assert_eq!(points.at(&text, text.len()), text.chars().count());
        }
    }

    #[test]
    fn a_span_off_a_character_boundary_has_no_words() {
        assert_eq!(Span::new(1, 2).of("é"), "");
        assert_eq!(Span::new(0, 2).of("é"), "é");
    }
}
