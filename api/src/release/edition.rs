//! What is left of a release whose words were partly taken out by law, and what vouches for it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::ToSchema;

use super::manifest::Signature;
use super::row;
use crate::database::parsed;
use crate::id::{ClaimId, RedactionId, ReleaseId};
use crate::problem::Problem;

pub(super) const FORMAT: &str = "claimbench-redacted-edition";
pub(super) const FORMAT_VERSION: u32 = 1;

/// What a release is since words of it were redacted. Its hash, and its signature where there is one, are of this object as it
/// stands in the release's file: compact JSON, fields in this order. The manifest stays as it was.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RedactedEdition)]
pub(crate) struct Edition {
    /// `claimbench-redacted-edition`.
    pub(super) format: String,
    /// 1.
    pub(super) format_version: u32,
    pub(super) release: ReleaseId,
    /// Of the release as it was made.
    pub(super) manifest_sha256: String,
    /// SHA-256 of the claims' lines as they are now, each with its line feed; the manifest's is of the lines as they were.
    pub(super) content_sha256: String,
    /// Oldest first.
    pub(super) redactions: Vec<EditionRedaction>,
}

/// One redaction that reached a release.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EditionRedaction {
    pub(super) redaction: RedactionId,
    pub(super) at: DateTime<Utc>,
    pub(super) reason: String,
    /// The claims whose lines it changed.
    pub(super) claims: Vec<RedactedLine>,
}

/// A line that lost words.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RedactedLine {
    pub(super) claim: ClaimId,
    /// SHA-256 of the line before, without its line feed: whoever has a copy can tell that it is the same.
    pub(super) was_sha256: String,
    /// SHA-256 of the line after, without its line feed.
    pub(super) sha256: String,
}

/// An edition as it stands in the first line of a release's file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SealedEdition<'a> {
    /// Letter by letter.
    #[serde(borrow)]
    pub(super) edition: &'a RawValue,
    pub(super) edition_sha256: String,
    pub(super) signature: Option<Signature>,
}

impl<'a> SealedEdition<'a> {
    /// None of a release that is as it was made.
    pub(super) fn of(release: &'a row::Model) -> Result<Option<Self>, Problem> {
        let (Some(edition), Some(sha256)) = (&release.edition, &release.edition_sha256) else { return Ok(None) };
        let signed = release.public_key.clone().zip(release.edition_signature.clone());
        let signature = signed.map(|(key, signature)| Signature::ed25519(key, signature));
        Ok(Some(Self { edition: serde_json::from_str(edition)?, edition_sha256: sha256.clone(), signature }))
    }
}

impl Edition {
    pub(super) fn of(release: &row::Model) -> Result<Option<Self>, Problem> {
        release.edition.as_deref().map(parsed).transpose()
    }

    /// When it last lost words.
    pub(super) fn latest(&self) -> Option<DateTime<Utc>> {
        self.redactions.last().map(|one| one.at)
    }

    /// By which the release lost words, oldest first.
    pub(super) fn names(&self) -> Vec<RedactionId> {
        self.redactions.iter().map(|one| one.redaction).collect()
    }
}
