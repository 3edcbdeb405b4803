use std::collections::BTreeMap;

use super::named::{day, does, label, reference};
use crate::database::{parsed, word};
use crate::export::{CitedEvidence, CitedSnapshot, VerifiedClaim};
use crate::id::SnapshotId;
use crate::problem::Problem;
use crate::release::manifest::Manifest;
use crate::release::row;

/// What a report for people says at its head.
pub(super) struct Title {
    pub(super) name: String,
    /// A label and what it says.
    pub(super) facts: Vec<(&'static str, String)>,
}

/// What it says of a claim.
pub(super) struct Section {
    pub(super) id: String,
    pub(super) claim: String,
    pub(super) verdict: &'static str,
    /// How many origins stand behind it.
    pub(super) ground: String,
    /// The words of the article.
    pub(super) mention: Cited,
    pub(super) reasons: Vec<String>,
    pub(super) evidence: Vec<Cited>,
}

/// Quoted words, and where they stand.
pub(super) struct Cited {
    pub(super) label: String,
    pub(super) quote: String,
    pub(super) reference: String,
    pub(super) url: Option<String>,
    pub(super) archived: String,
}

impl Title {
    pub(super) fn of(release: &row::Model) -> Result<Self, Problem> {
        let Manifest { name, version, created, counts, reason, project_name, policy, .. } = parsed(&release.manifest)?;
        let holds =
            format!("{} claims, {} pieces of evidence from {} sources", counts.claims, counts.evidence, counts.sources);
        let policy = format!("{} independent origins, {} assessments", policy.min_origins, policy.min_assessments);
        let mut facts = vec![
            ("Released by", project_name),
            ("Version", format!("{version}, {}", day(created))),
            ("Holds", holds),
            ("A verdict takes", policy),
            ("Manifest SHA-256", release.manifest_sha256.clone()),
        ];
        facts.extend(reason.map(|reason| ("Why this version", reason)));
        facts.extend(release.public_key.clone().map(|key| ("Signed with Ed25519 by", key)));
        Ok(Self { name, facts })
    }
}

impl Section {
    pub(super) fn read(line: &str) -> Result<Self, Problem> {
        let claim: VerifiedClaim = parsed(line)?;
        let origin_of: BTreeMap<SnapshotId, usize> = claim
            .origins
            .iter()
            .enumerate()
            .flat_map(|(at, origin)| origin.snapshots.iter().map(move |snapshot| (*snapshot, at + 1)))
            .collect();
        let VerifiedClaim { id, text, verdict, independent_origins, origins_at_most, article, snapshot, .. } = &claim;
        let about = [article.publisher.as_ref(), Some(&article.title), article.published.as_ref()];
        let about: Vec<&str> = about.into_iter().flatten().map(String::as_str).collect();
        let mention = Cited {
            label: "The article says".to_owned(),
            quote: claim.mention.exact.clone(),
            reference: about.join(". "),
            url: article.url.clone(),
            archived: archived(snapshot),
        };
        let reasons = claim.assessments.iter().map(|one| one.rationale.clone()).filter(|reason| !reason.is_empty());
        Ok(Self {
            id: id.to_string(),
            claim: text.clone(),
            verdict: label(*verdict),
            ground: ground(*independent_origins, *origins_at_most),
            mention,
            reasons: reasons.collect(),
            evidence: claim.evidence.iter().map(|one| Cited::of(one, origin_of.get(&one.snapshot.id))).collect(),
        })
    }
}

impl Cited {
    fn of(evidence: &CitedEvidence, origin: Option<&usize>) -> Self {
        let grade = format!("{}{}", word(evidence.reliability), evidence.credibility);
        let origin = origin.map(|number| format!(", origin {number}")).unwrap_or_default();
        let party = if evidence.interested_party { ", interested party" } else { "" };
        Self {
            label: format!("{} ({grade}{origin}{party})", does(evidence.stance)),
            quote: evidence.says(),
            reference: reference(evidence.source.as_ref()),
            url: evidence.source.as_ref().and_then(|source| source.url.clone()),
            archived: archived(&evidence.snapshot),
        }
    }
}

fn archived(snapshot: &CitedSnapshot) -> String {
    format!("Archived {}, text SHA-256 {}", day(snapshot.fetched_at), snapshot.text_sha256)
}

fn ground(least: i32, most: i32) -> String {
    let origins = if most == 1 { "independent origin" } else { "independent origins" };
    if least == most { format!("{least} {origins}") } else { format!("{least} to {most} {origins}") }
}
