use super::Writer;
use super::listed::Listed;
use super::ndjson::Ndjson;
use crate::problem::Problem;
use crate::release::row;

/// The first line's object with the claims as a last field.
#[derive(Default)]
pub(super) struct Json(Listed);

impl Writer for Json {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        Ndjson.begin(out, release)?;
        // The object stays open.
        out.truncate(out.len().saturating_sub("}\n".len()));
        self.0.begin(out, ",\"claims\":");
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        self.0.written(out, line);
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.0.end(out, "}");
        Ok(())
    }
}
