use serde::Serialize;

use crate::problem::Problem;

/// A JSON document that is a list, or holds one as its last field, written an item a line.
#[derive(Default)]
pub(super) struct Listed {
    has_items: bool,
}

impl Listed {
    /// `before` is the document up to the list's bracket.
    pub(super) fn begin(&self, out: &mut Vec<u8>, before: &str) {
        out.extend_from_slice(before.as_bytes());
        out.extend_from_slice(b"[\n");
    }

    pub(super) fn item(&mut self, out: &mut Vec<u8>, item: &impl Serialize) -> Result<(), Problem> {
        self.next(out);
        Ok(serde_json::to_writer(out, item)?)
    }

    /// An item that is JSON already.
    pub(super) fn written(&mut self, out: &mut Vec<u8>, item: &str) {
        self.next(out);
        out.extend_from_slice(item.as_bytes());
    }

    /// `after` is the document from behind the list's bracket on.
    pub(super) fn end(&self, out: &mut Vec<u8>, after: &str) {
        out.extend_from_slice(b"\n]");
        out.extend_from_slice(after.as_bytes());
        out.push(b'\n');
    }

    fn next(&mut self, out: &mut Vec<u8>) {
        if std::mem::replace(&mut self.has_items, true) {
            out.extend_from_slice(b",\n");
        }
    }
}
