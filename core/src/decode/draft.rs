use crate::extraction::RepairKind;
use crate::reading::Repair;
use crate::span::Span;

/// A text on its way to its final shape, with the repairs that it has seen: `repair.span.of(text) == repair.to` after every step.
#[derive(Debug, Default)]
pub(super) struct Draft {
    text: String,
    repairs: Vec<Repair>,
    /// Places that move with the text.
    marks: Vec<usize>,
}

/// A stretch of the text to be replaced.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) span: Span,
    pub(super) to: String,
    /// None for what is no damage, such as the kind of line end.
    pub(super) kind: Option<RepairKind>,
}

impl Draft {
    pub(super) fn new(text: String, marks: Vec<usize>) -> Self {
        Self { text, repairs: Vec::new(), marks }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn into_parts(self) -> (String, Vec<Repair>, Vec<usize>) {
        (self.text, self.repairs, self.marks)
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(super) fn push_repair(&mut self, from: String, to: &str, kind: RepairKind) {
        let start = self.text.len();
        self.text.push_str(to);
        self.repairs.push(Repair { kind, span: Span::new(start, self.text.len()), from, to: to.to_owned() });
    }

    /// Makes the changes, which are in order and do not overlap. A change of what was changed before becomes one repair
    /// that remembers the first words.
    pub(super) fn rewrite(&mut self, changes: Vec<Change>) {
        if changes.is_empty() {
            return;
        }
        let old = std::mem::take(self);
        let mut earlier = old.repairs.into_iter().peekable();
        let mut at = 0;
        let mut moves = Vec::with_capacity(changes.len());
        for change in changes {
            while let Some(repair) = earlier.next_if(|repair| repair.span.end() <= change.span.start()) {
                self.carry(&old.text, &mut at, repair);
            }
            let touched: Vec<_> =
                std::iter::from_fn(|| earlier.next_if(|repair| repair.span.start() < change.span.end())).collect();
            moves.push(self.apply(&old.text, &mut at, change, &touched));
        }
        for repair in earlier {
            self.carry(&old.text, &mut at, repair);
        }
        self.text.push_str(old.text.get(at..).unwrap_or(""));
        self.marks = old.marks.into_iter().map(|mark| moved(mark, &moves)).collect();
    }

    /// Copies the old text up to and with an earlier repair's words.
    fn carry(&mut self, old: &str, at: &mut usize, repair: Repair) {
        self.text.push_str(Span::new(*at, repair.span.start()).of(old));
        self.push_repair(repair.from, &repair.to, repair.kind);
        *at = repair.span.end();
    }

    /// Makes one change and says what moved where.
    fn apply(&mut self, old: &str, at: &mut usize, change: Change, touched: &[Repair]) -> (Span, Span) {
        let all = touched.iter().fold(change.span, |all, repair| all.cover(repair.span));
        self.text.push_str(Span::new(*at, all.start()).of(old));
        *at = all.end();
        let before = Span::new(all.start(), change.span.start()).of(old);
        let after = Span::new(change.span.end(), all.end()).of(old);
        let to = format!("{before}{}{after}", change.to);
        let start = self.text.len();
        match change.kind.or(touched.first().map(|repair| repair.kind)) {
            Some(kind) => self.push_repair(undone(old, all, touched), &to, kind),
            None => self.text.push_str(&to),
        }
        (all, Span::new(start, self.text.len()))
    }
}

/// Where a place of the old text is in the new one, given what moved from where to where.
fn moved(mark: usize, moves: &[(Span, Span)]) -> usize {
    let before = moves.partition_point(|(old, _)| old.start() < mark);
    match before.checked_sub(1).and_then(|last| moves.get(last)) {
        None => mark,
        Some((old, new)) => new.end() + mark.saturating_sub(old.end()),
    }
}

/// The words of `span` as they stood before the repairs in it.
fn undone(text: &str, span: Span, repairs: &[Repair]) -> String {
    let mut original = String::new();
    let mut at = span.start();
    for repair in repairs {
        original.push_str(Span::new(at, repair.span.start()).of(text));
        original.push_str(&repair.from);
        at = repair.span.end();
    }
    original.push_str(Span::new(at, span.end()).of(text));
    original
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(start: usize, end: usize, to: &str) -> Change {
        Change { span: Span::new(start, end), to: to.to_owned(), kind: Some(RepairKind::Mojibake) }
    }

    #[test]
    fn a_repair_moves_with_the_text_before_it() {
        let mut draft = Draft::new("one two three".to_owned(), vec![0, 4, 8, 13]);
        draft.rewrite(vec![change(8, 13, "3")]);
        draft.rewrite(vec![change(0, 3, "first")]);
        let (text, repairs, marks) = draft.into_parts();
        assert_eq!((text.as_str(), marks), ("first two 3", vec![0, 6, 10, 11]));
        assert!(repairs.iter().all(|repair| repair.span.of(&text) == repair.to));
        assert_eq!(repairs.len(), 2);
    }

    #[test]
    fn a_repair_of_a_repair_remembers_the_first_words() {
        let mut draft = Draft::new("a bcd e".to_owned(), Vec::new());
        draft.rewrite(vec![change(2, 5, "xy")]);
        draft.rewrite(vec![change(3, 5, "z")]);
        let (text, repairs, _) = draft.into_parts();
        assert_eq!(text, "a xze");
        assert_eq!(repairs.len(), 1);
        assert_eq!((repairs[0].from.as_str(), repairs[0].to.as_str()), ("bcd ", "xz"));
        assert_eq!(repairs[0].span.of(&text), "xz");
    }
}
