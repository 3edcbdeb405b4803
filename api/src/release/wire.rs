use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::edition::Edition;
use super::manifest::{Manifest, ReleaseKind, Signature};
use super::row;
use crate::answer::{Resource, Wire};
use crate::claim::DecidedFilter;
use crate::database::{meaning, parsed};
use crate::id::{ClaimId, RedactionId, ReleaseId, UserId};
use crate::problem::Problem;
use crate::request::Body;

/// A claim set as it was frozen. It is never changed, but for words that the law takes out, and never deleted: what was wrong is put right by the next version.
#[derive(Serialize, ToSchema)]
pub(crate) struct Release {
    pub(super) id: ReleaseId,
    /// Of the series.
    pub(super) name: String,
    /// Its place in the series, from 1. It is no ETag: a release has none.
    pub(super) version: i32,
    kind: ReleaseKind,
    /// Why it takes the place of the previous one.
    reason: Option<String>,
    previous: Option<ReleaseId>,
    claims: i32,
    evidence: i32,
    /// SHA-256 of the claims' lines.
    content_sha256: String,
    /// SHA-256 of the manifest, which holds `content_sha256`: the one number to compare.
    manifest_sha256: String,
    /// Whether the service's key has signed the manifest.
    signed: bool,
    /// By which it lost words since it was made, oldest first. Its hashes are of what it was; `releases.content` serves what is left.
    redactions: Vec<RedactionId>,
    created_by: UserId,
    created_at: DateTime<Utc>,
}

impl Wire for Release {}

impl Resource for Release {
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
}

impl Release {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let redactions = Edition::of(&row)?.map(|edition| edition.names()).unwrap_or_default();
        let row::Model { id, project_id: _, name, version, kind, reason, previous_id, claims, evidence, .. } = row;
        let row::Model { content_sha256, manifest_sha256, signature, created_by, created_at, .. } = row;
        Ok(Self {
            id: id.into(),
            name,
            version,
            kind: meaning(&kind)?,
            reason,
            previous: previous_id.map(ReleaseId::from),
            claims,
            evidence,
            content_sha256,
            manifest_sha256,
            signed: signature.is_some(),
            redactions,
            created_by: created_by.into(),
            created_at,
        })
    }
}

/// A release with its manifest.
#[derive(Serialize, ToSchema)]
pub(crate) struct ReleaseDocument {
    release: Release,
    /// As it was hashed and signed.
    #[schema(value_type = Manifest)]
    manifest: Value,
    signature: Option<Signature>,
    /// What of it was redacted since, as it was hashed and signed; null of a release that is as it was made.
    redacted: Option<Edition>,
}

impl Wire for ReleaseDocument {}

impl ReleaseDocument {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let (manifest, signature, redacted) = (parsed(&row.manifest)?, row.signature(), Edition::of(&row)?);
        Ok(Self { release: Release::from_row(row)?, manifest, signature, redacted })
    }
}

impl row::Model {
    pub(super) fn signature(&self) -> Option<Signature> {
        Some(Signature::ed25519(self.public_key.clone()?, self.signature.clone()?))
    }
}

/// Which claims are released: those of a filter, or these.
pub(super) enum Choice {
    Filter(DecidedFilter),
    Claims(Vec<ClaimId>),
}

impl Choice {
    fn new(filter: Option<DecidedFilter>, claims: Option<Vec<ClaimId>>) -> Result<Option<Self>, Problem> {
        match (filter, claims) {
            (Some(_), Some(_)) => {
                Err(Problem::invalid_field("claims", "either", "give either `filter` or `claims`, not both"))
            }
            (Some(filter), None) => Ok(Some(Self::Filter(filter))),
            (None, Some(claims)) => Ok(Some(Self::Claims(claims))),
            (None, None) => Ok(None),
        }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewRelease {
    /// Of a new series.
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// Every claim that meets it; if neither this nor `claims` is given, every verified claim.
    #[validate(nested)]
    #[schema(nullable = false)]
    filter: Option<DecidedFilter>,
    /// These claims, each of which has to have a verdict.
    #[validate(length(min = 1, max = 10_000))]
    #[schema(min_items = 1, max_items = 10_000, nullable = false)]
    claims: Option<Vec<ClaimId>>,
}

impl Body for NewRelease {}

impl NewRelease {
    pub(super) fn into_parts(self) -> Result<(String, Choice), Problem> {
        let Self { name, filter, claims } = self;
        Ok((name, Choice::new(filter, claims)?.unwrap_or_else(|| Choice::Filter(DecidedFilter::default()))))
    }
}

/// The same claims as they are now, or others.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReleaseCorrection)]
pub(crate) struct Correction {
    /// What was wrong.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    reason: String,
    /// Every claim that meets it. If neither this nor `claims` is given: of the previous filter, or the previous claims where
    /// they were chosen one by one. What was retracted comes back only where `claims` names it.
    #[validate(nested)]
    #[schema(nullable = false)]
    filter: Option<DecidedFilter>,
    /// These claims, each of which has to have a verdict.
    #[validate(length(min = 1, max = 10_000))]
    #[schema(min_items = 1, max_items = 10_000, nullable = false)]
    claims: Option<Vec<ClaimId>>,
}

impl Body for Correction {}

impl Correction {
    pub(super) fn into_parts(self) -> Result<(String, Option<Choice>), Problem> {
        let Self { reason, filter, claims } = self;
        Ok((reason, Choice::new(filter, claims)?))
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReleaseRetraction)]
pub(crate) struct Retraction {
    /// What was wrong.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
    /// The claims to take back; all of the release if not given.
    #[validate(length(min = 1, max = 10_000))]
    #[schema(min_items = 1, max_items = 10_000, nullable = false)]
    pub(super) claims: Option<Vec<ClaimId>>,
}

impl Body for Retraction {}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReleaseQuery {
    /// Only the versions of this series.
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    pub(super) name: Option<String>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}

/// The key by which anybody can tell that a release is this service's.
#[derive(Serialize, ToSchema)]
pub(crate) struct ReleaseKey {
    /// `Ed25519`.
    pub(super) algorithm: &'static str,
    /// 32 bytes in hexadecimal.
    pub(super) public_key: String,
}

impl Wire for ReleaseKey {}
