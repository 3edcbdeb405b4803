use std::collections::BTreeSet;

use sea_orm::{ActiveValue::Set, EntityTrait};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::manifest::{Counts, Fingerprints, VerdictCounts};
use super::row::line;
use super::store;
use crate::access::Scope;
use crate::database::{Write, json, parsed};
use crate::export::{Cited, VerifiedClaim};
use crate::id::ReleaseId;
use crate::problem::Problem;
use crate::secret::hexadecimal;
use crate::verdict::Verdict;

/// Claims in memory at once, each with all that it rests on.
const CHUNK: usize = 250;
/// Rows per statement: below SQLite's limit of bound values.
const ROWS: usize = 500;

/// Writes a release's lines, and learns what its manifest says of them.
pub(super) struct Freezer<'a> {
    write: &'a Write,
    scope: &'a Scope,
    release: ReleaseId,
    content: Sha256,
    waiting: Vec<line::ActiveModel>,
    frozen: Frozen,
    sources: BTreeSet<Uuid>,
}

/// What was learnt.
#[derive(Default)]
pub(super) struct Frozen {
    pub(super) content_sha256: String,
    pub(super) counts: Counts,
    pub(super) extractors: BTreeSet<String>,
    pub(super) fingerprints: Fingerprints,
}

impl<'a> Freezer<'a> {
    pub(super) fn new(write: &'a Write, scope: &'a Scope, release: ReleaseId) -> Self {
        let (content, frozen) = (Sha256::new(), Frozen::default());
        Self { write, scope, release, content, waiting: Vec::new(), frozen, sources: BTreeSet::new() }
    }

    /// The claims as they are now.
    pub(super) async fn claims(mut self, ids: &[Uuid]) -> Result<Frozen, Problem> {
        let on = self.write.on();
        let cited = Cited::read(on, self.scope, None).await?;
        for chunk in ids.chunks(CHUNK) {
            for claim in cited.verified(on, self.scope, chunk).await? {
                self.add(&claim, json(&claim)?).await?;
            }
        }
        self.finish().await
    }

    /// The claims of an earlier release as they were then, without some.
    pub(super) async fn without(mut self, earlier: Uuid, taken_back: &BTreeSet<Uuid>) -> Result<Frozen, Problem> {
        let mut from = 0;
        loop {
            let lines = store::lines(self.write.on(), earlier, from, CHUNK as u64).await?;
            let Some(last) = lines.last() else { return self.finish().await };
            from = last.position + 1;
            for line in lines.into_iter().filter(|line| !taken_back.contains(&line.claim_id)) {
                self.add(&parsed(&line.line)?, line.line).await?;
            }
        }
    }

    async fn add(&mut self, claim: &VerifiedClaim, line: String) -> Result<(), Problem> {
        self.content.update(line.as_bytes());
        self.content.update(b"\n");
        let fingerprint: [u8; 32] = Sha256::digest(line.as_bytes()).into();
        let position = i32::try_from(self.frozen.counts.claims).map_err(Problem::internal)?;
        self.count(claim);
        self.frozen.fingerprints.insert(claim.id.uuid(), fingerprint);
        self.waiting.push(line::ActiveModel {
            release_id: Set(self.release.uuid()),
            position: Set(position),
            project_id: Set(self.scope.project().uuid()),
            claim_id: Set(claim.id.uuid()),
            sha256: Set(hexadecimal(&fingerprint)),
            line: Set(line),
        });
        if self.waiting.len() < ROWS { Ok(()) } else { self.flush().await }
    }

    fn count(&mut self, claim: &VerifiedClaim) {
        let counts = &mut self.frozen.counts;
        counts.claims += 1;
        counts.evidence += claim.evidence.len();
        counts.verdicts.add(claim.verdict);
        self.sources.extend(claim.evidence.iter().filter_map(|one| Some(one.source.as_ref()?.id.uuid())));
        let snapshots = claim.evidence.iter().map(|one| &one.snapshot).chain([&claim.snapshot]);
        self.frozen.extractors.extend(snapshots.map(|snapshot| snapshot.extractor.clone()));
    }

    async fn flush(&mut self) -> Result<(), Problem> {
        let rows = std::mem::take(&mut self.waiting);
        if !rows.is_empty() {
            line::Entity::insert_many(rows).exec_without_returning(self.write.on()).await?;
        }
        Ok(())
    }

    async fn finish(mut self) -> Result<Frozen, Problem> {
        self.flush().await?;
        self.frozen.counts.sources = self.sources.len();
        self.frozen.content_sha256 = hexadecimal(&self.content.finalize());
        Ok(self.frozen)
    }
}

impl VerdictCounts {
    pub(super) fn add(&mut self, verdict: Verdict) {
        *match verdict {
            Verdict::Supported => &mut self.supported,
            Verdict::Refuted => &mut self.refuted,
            Verdict::Conflicting => &mut self.conflicting,
            Verdict::NotEnoughEvidence => &mut self.not_enough_evidence,
            Verdict::NotCheckable => &mut self.not_checkable,
        } += 1;
    }
}
