use uuid::Uuid;

use super::Writer;
use super::ndjson::Ndjson;
use super::zip::Zip;
use crate::problem::Problem;
use crate::release::row;
use crate::snapshot::store::Kept;

/// A ZIP archive with the release as lines of JSON and each cited text as a file that is named by its snapshot.
#[derive(Default)]
pub(super) struct Archive(Zip);

impl Writer for Archive {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        self.0.file(out, "release.ndjson")?;
        let mut head = Vec::new();
        Ndjson.begin(&mut head, release)?;
        self.0.write(out, &head)
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        self.0.write(out, line.as_bytes())?;
        self.0.write(out, b"\n")
    }

    fn text(&mut self, out: &mut Vec<u8>, snapshot: Uuid, text: &Kept) -> Result<(), Problem> {
        let Kept::Text(text) = text else { return Ok(()) };
        self.0.file(out, &format!("texts/{snapshot}.txt"))?;
        self.0.write(out, text.as_bytes())
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.0.end(out)
    }
}
