use std::collections::BTreeSet;

use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::Report;
use crate::export::VerifiedClaim;
use crate::id::ClaimId;
use crate::release::edition::Edition;
use crate::release::manifest::{Counts, Manifest};
use crate::secret::hexadecimal;

/// What the lines come to.
#[derive(Default)]
pub(super) struct Tally {
    content: Sha256,
    counts: Counts,
    claims: BTreeSet<ClaimId>,
    sources: BTreeSet<Uuid>,
    extractors: BTreeSet<String>,
}

impl Tally {
    /// A line with its line feed.
    pub(super) fn bytes(&mut self, line: &str) {
        self.content.update(line.as_bytes());
    }

    /// Whether the claim has not been seen before.
    pub(super) fn claim(&mut self, claim: &VerifiedClaim) -> bool {
        self.counts.claims += 1;
        self.counts.evidence += claim.evidence.len();
        self.counts.verdicts.add(claim.verdict);
        self.sources.extend(claim.evidence.iter().filter_map(|one| Some(one.source.as_ref()?.id.uuid())));
        let snapshots = claim.evidence.iter().map(|one| &one.snapshot).chain([&claim.snapshot]);
        self.extractors.extend(snapshots.map(|snapshot| snapshot.extractor.clone()));
        self.claims.insert(claim.id)
    }

    pub(super) fn conclude(mut self, report: &mut Report, manifest: &Manifest, edition: Option<&Edition>) {
        self.counts.sources = self.sources.len();
        let content = hexadecimal(&self.content.finalize());
        let (sealed, whose) = match edition {
            Some(edition) => (&edition.content_sha256, "redacted edition"),
            None => (&manifest.content_sha256, "manifest"),
        };
        if content != *sealed {
            report.fault_of_file(format!("the claims are not those that the {whose}'s `content_sha256` is of"));
        }
        if self.counts != manifest.counts {
            report.fault_of_file("the claims are not as many, or not of such verdicts, as the manifest counts");
        }
        if !self.extractors.iter().eq(&manifest.extractors) {
            report.fault_of_file("the texts were not read by what the manifest says");
        }
        if let Some(changes) = &manifest.changes {
            let held = |claim: &ClaimId| self.claims.contains(claim);
            let agrees = changes.added.iter().chain(&changes.changed).all(held) && !changes.removed.iter().any(held);
            if !agrees {
                report.fault_of_file("the claims are not those that the manifest's `changes` leave");
            }
        }
        let Counts { claims, evidence, sources, verdicts: _ } = self.counts;
        report.found(
            "content",
            format!("{claims} claims, {evidence} pieces of evidence from {sources} sources, SHA-256 {content}"),
        );
    }
}
