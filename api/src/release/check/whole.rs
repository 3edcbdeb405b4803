use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::text::Text;
use super::{Report, Trust, verify};
use crate::export::VerifiedClaim;
use crate::id::{ReleaseId, SnapshotId};
use crate::release::edition::SealedEdition;
use crate::release::manifest::{Head, Manifest, Signature};

/// What the file of a release holds, once the file was found whole.
pub(crate) struct Released {
    pub(crate) release: ReleaseId,
    pub(crate) manifest_sha256: String,
    /// In the order of the file.
    pub(crate) claims: Vec<VerifiedClaim>,
    pub(crate) texts: BTreeMap<SnapshotId, String>,
}

/// Why a file gives no release.
pub(crate) enum Unwhole {
    /// It is something else.
    NoRelease(String),
    Broken(Report),
}

/// Reads a release from a file as `releases.content` writes it, as `ndjson` or as `json`.
pub(crate) fn whole(file: &str) -> Result<Released, Unwhole> {
    let no_release = |error: serde_json::Error| Unwhole::NoRelease(error.to_string());
    let lines = lines(file).map_err(no_release)?;
    let report = verify(lines.as_bytes(), &Trust::default()).map_err(|error| Unwhole::NoRelease(error.to_string()))?;
    if !report.is_whole() {
        return Err(Unwhole::Broken(report));
    }
    read(&lines).map_err(no_release)
}

/// The lines of a whole file.
fn read(lines: &str) -> Result<Released, serde_json::Error> {
    let (first, rest) = lines.split_once('\n').unwrap_or((lines, ""));
    let Head { manifest, manifest_sha256, .. } = serde_json::from_str(first)?;
    let Manifest { release, counts, .. } = serde_json::from_str(manifest.get())?;
    let claims = rest.lines().take(counts.claims).map(serde_json::from_str);
    let texts = rest.lines().skip(counts.claims).map(|line| {
        let Text { snapshot, text, .. } = serde_json::from_str(line)?;
        Ok(text.map(|text| (snapshot, text)))
    });
    Ok(Released {
        release,
        manifest_sha256,
        claims: claims.collect::<Result<_, _>>()?,
        texts: texts.filter_map(Result::transpose).collect::<Result<_, _>>()?,
    })
}

/// A release as one document. What was hashed stands in it letter by letter.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document<'a> {
    #[serde(borrow)]
    manifest: &'a RawValue,
    manifest_sha256: String,
    signature: Option<Signature>,
    #[serde(borrow, default)]
    redacted: Option<SealedEdition<'a>>,
    #[serde(borrow)]
    claims: Vec<&'a RawValue>,
    #[serde(borrow, default)]
    texts: Vec<&'a RawValue>,
}

/// The file as `ndjson`, whichever of the two it is.
fn lines(file: &str) -> Result<Cow<'_, str>, serde_json::Error> {
    let first = file.lines().next().unwrap_or_default();
    if serde_json::from_str::<Head>(first).is_ok() {
        return Ok(Cow::Borrowed(file));
    }
    let Document { manifest, manifest_sha256, signature, redacted, claims, texts } = serde_json::from_str(file)?;
    let mut lines = serde_json::to_string(&Head { manifest, manifest_sha256, signature, redacted })?;
    for line in claims.iter().chain(&texts) {
        lines.push('\n');
        lines.push_str(line.get());
    }
    lines.push('\n');
    Ok(Cow::Owned(lines))
}
