use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use utoipa::ToSchema;
use uuid::Uuid;

use super::edition::SealedEdition;
use crate::claim::DecidedFilter;
use crate::id::{ClaimId, ProjectId, ReleaseId};
use crate::project::Policy;

pub(super) const FORMAT: &str = "claimbench-release";
pub(super) const FORMAT_VERSION: u32 = 1;

/// What a release is, without its claims. Its hash, and its signature where there is one, are of this object as it stands in the
/// release's file: compact JSON, fields in this order.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReleaseManifest)]
pub(crate) struct Manifest {
    /// `claimbench-release`.
    pub(super) format: String,
    /// 1.
    pub(super) format_version: u32,
    pub(super) release: ReleaseId,
    pub(super) project: ProjectId,
    pub(super) project_name: String,
    /// Of the series; its versions count from 1.
    pub(super) name: String,
    pub(super) version: i32,
    pub(super) kind: ReleaseKind,
    pub(super) created: DateTime<Utc>,
    /// When a claim counted as decided.
    pub(super) policy: Policy,
    /// What chose the claims; null where they were chosen one by one.
    pub(super) filter: Option<DecidedFilter>,
    pub(super) counts: Counts,
    /// What read the texts that the claims were found in.
    pub(super) extractors: Vec<String>,
    /// The last entry of the project's audit log before this release: what was done until then is what the release rests on.
    pub(super) audit_head: AuditHead,
    /// SHA-256 of the claims' lines, each with its line feed, in the order of the file.
    pub(super) content_sha256: String,
    /// The release that this one takes the place of.
    pub(super) previous: Option<Previous>,
    /// Why it takes its place.
    pub(super) reason: Option<String>,
    /// What is other than in the previous release; null in the first.
    pub(super) changes: Option<Changes>,
    /// The Ed25519 key that has signed it, in hexadecimal; null where the service has none.
    pub(super) public_key: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReleaseKind {
    First,
    /// Claims were changed, added or left out.
    Correction,
    /// Claims were taken back; the others are as they were.
    Retraction,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReleaseCounts)]
pub(crate) struct Counts {
    pub(super) claims: usize,
    pub(super) evidence: usize,
    /// Cited at least once.
    pub(super) sources: usize,
    pub(super) verdicts: VerdictCounts,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VerdictCounts {
    pub(super) supported: usize,
    pub(super) refuted: usize,
    pub(super) conflicting: usize,
    pub(super) not_enough_evidence: usize,
    pub(super) not_checkable: usize,
}

#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuditHead {
    pub(super) sequence: i64,
    pub(super) hash: String,
}

#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PreviousRelease)]
pub(crate) struct Previous {
    pub(super) release: ReleaseId,
    pub(super) version: i32,
    pub(super) manifest_sha256: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReleaseChanges)]
pub(crate) struct Changes {
    pub(super) added: Vec<ClaimId>,
    pub(super) changed: Vec<ClaimId>,
    pub(super) removed: Vec<ClaimId>,
}

/// The SHA-256 of each claim's line, by claim. All of a release are in memory at once, so they are kept small.
pub(super) type Fingerprints = BTreeMap<Uuid, [u8; 32]>;

impl Changes {
    pub(super) fn between(before: &Fingerprints, after: &Fingerprints) -> Self {
        let mut changes = Self::default();
        for (claim, sha256) in after {
            match before.get(claim) {
                None => changes.added.push((*claim).into()),
                Some(earlier) if earlier != sha256 => changes.changed.push((*claim).into()),
                Some(_) => {}
            }
        }
        changes.removed =
            before.keys().filter(|claim| !after.contains_key(claim)).map(|claim| (*claim).into()).collect();
        changes
    }

    pub(super) fn is_empty(&self) -> bool {
        let Self { added, changed, removed } = self;
        added.is_empty() && changed.is_empty() && removed.is_empty()
    }
}

/// Who vouches for a manifest.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReleaseSignature)]
pub(crate) struct Signature {
    /// `Ed25519`.
    pub(super) algorithm: String,
    /// 32 bytes in hexadecimal.
    pub(super) public_key: String,
    /// Of the manifest's bytes; 64 bytes in hexadecimal.
    pub(super) signature: String,
}

/// The first line of a release's file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head<'a> {
    /// Letter by letter.
    #[serde(borrow)]
    pub(super) manifest: &'a RawValue,
    pub(super) manifest_sha256: String,
    pub(super) signature: Option<Signature>,
    /// Left out of a release that is as it was made.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub(super) redacted: Option<SealedEdition<'a>>,
}
