use super::Writer;
use super::ndjson::Ndjson;
use crate::problem::Problem;
use crate::release::row;

/// The first line's object with the claims as a last field.
#[derive(Default)]
pub(super) struct Json {
    has_claims: bool,
}

impl Writer for Json {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        Ndjson.begin(out, release)?;
        // The object stays open.
        out.truncate(out.len().saturating_sub("}\n".len()));
        out.extend_from_slice(b",\"claims\":[\n");
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        if std::mem::replace(&mut self.has_claims, true) {
            out.extend_from_slice(b",\n");
        }
        out.extend_from_slice(line.as_bytes());
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(b"\n]}\n");
        Ok(())
    }
}
