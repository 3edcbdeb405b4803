use super::draft::Change;
use crate::extraction::RepairKind;
use crate::span::Span;

/// Line ends to `\n`, which is no damage; control and invisible characters left out, which is.
pub(super) fn edits(text: &str) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        if character == '\n' || (' '..='~').contains(&character) {
            continue;
        }
        let mut end = start + character.len_utf8();
        if is_line_end(character) {
            if character == '\r' && characters.next_if(|(_, next)| *next == '\n').is_some() {
                end += 1;
            }
            changes.push(Change { span: Span::new(start, end), to: "\n".to_owned(), kind: None });
        } else if is_needless(character) {
            while let Some((at, next)) = characters.next_if(|(_, next)| is_needless(*next)) {
                end = at + next.len_utf8();
            }
            changes.push(Change { span: Span::new(start, end), to: String::new(), kind: Some(RepairKind::Control) });
        }
    }
    changes
}

/// Carriage return, vertical tab, form feed, next line, line and paragraph separator.
fn is_line_end(character: char) -> bool {
    matches!(character, '\r' | '\x0B' | '\x0C' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Control characters, and those that only guide a line break or an encoding: soft hyphen, zero-width space, word joiner,
/// byte order mark. Joiners and direction marks stay: some scripts need them.
fn is_needless(character: char) -> bool {
    let is_control = character.is_control() && !matches!(character, '\n' | '\t') && !is_line_end(character);
    is_control || matches!(character, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use crate::decode::decode;

    #[test]
    fn every_kind_of_line_end_becomes_one() {
        let text = decode("a\r\nb\rc\u{2028}d\u{2029}e\nf".as_bytes(), None).unwrap();
        assert_eq!((text.text.as_str(), text.repairs.len()), ("a\nb\nc\nd\ne\nf", 0));
    }

    #[test]
    fn control_characters_go_and_are_recorded() {
        let text = decode("ha\u{7}r\u{AD}bour".as_bytes(), None).unwrap();
        assert_eq!(text.text, "harbour");
        let from: Vec<_> = text.repairs.iter().map(|repair| (repair.span.start(), repair.from.as_str())).collect();
        assert_eq!(from, [(2, "\u{7}"), (3, "\u{AD}")]);
    }
}
