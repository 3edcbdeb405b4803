use uuid::Uuid;

use super::Writer;
use super::listed::Listed;
use super::ndjson::{self, Ndjson};
use crate::problem::Problem;
use crate::release::row;
use crate::snapshot::store::Kept;

/// The first line's object with the claims as a further field, and, where they were asked for, the cited texts as the last.
#[derive(Default)]
pub(super) struct Json {
    claims: Listed,
    texts: Option<Listed>,
}

impl Writer for Json {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        Ndjson.begin(out, release)?;
        // The object stays open.
        out.truncate(out.len().saturating_sub("}\n".len()));
        self.claims.begin(out, ",\"claims\":");
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        self.claims.written(out, line);
        Ok(())
    }

    fn text(&mut self, out: &mut Vec<u8>, snapshot: Uuid, text: &Kept) -> Result<(), Problem> {
        let texts = self.texts.get_or_insert_with(|| {
            let texts = Listed::default();
            texts.begin(out, "\n],\"texts\":");
            texts
        });
        texts.item(out, &ndjson::cited(snapshot, text))
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.claims.end(out, "}");
        Ok(())
    }
}
