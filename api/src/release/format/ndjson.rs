use serde_json::{Value, json};
use uuid::Uuid;

use super::Writer;
use crate::problem::Problem;
use crate::release::edition::SealedEdition;
use crate::release::manifest::Head;
use crate::release::row;
use crate::secret::sha256;
use crate::snapshot::store::Kept;

/// The first line is the manifest with its hash and its signature; then the claims, as they were hashed; then, where they were
/// asked for, the cited texts.
pub(super) struct Ndjson;

impl Writer for Ndjson {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        let head = Head {
            manifest: serde_json::from_str(&release.manifest)?,
            manifest_sha256: release.manifest_sha256.clone(),
            signature: release.signature(),
            redacted: SealedEdition::of(release)?,
        };
        serde_json::to_writer(&mut *out, &head)?;
        out.push(b'\n');
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
        Ok(())
    }

    fn text(&mut self, out: &mut Vec<u8>, snapshot: Uuid, text: &Kept) -> Result<(), Problem> {
        serde_json::to_writer(&mut *out, &cited(snapshot, text))?;
        out.push(b'\n');
        Ok(())
    }
}

/// An archived text as it stands in a release's file.
pub(super) fn cited(snapshot: Uuid, text: &Kept) -> Value {
    match text {
        Kept::Text(text) => json!({ "snapshot": snapshot, "text_sha256": sha256(text.as_bytes()), "text": text }),
        Kept::Redacted { text_sha256, redaction } => {
            json!({ "snapshot": snapshot, "text_sha256": text_sha256, "text": null, "redaction": redaction })
        }
    }
}
