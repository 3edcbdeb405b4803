use std::collections::BTreeMap;

use uuid::Uuid;

use super::wire::{CitedArticle, CitedEvidence, CitedSource, ClaimSet, ExportQuery, VerifiedClaim};
use crate::access::Viewer;
use crate::claim::{self, Claim};
use crate::evidence::{self, Evidence};
use crate::problem::Problem;
use crate::snapshot::{self, Head};
use crate::{article, project, source};

/// The verified claims, in the order of the articles and of their texts. A handful of queries, however many claims.
pub(super) async fn claim_set(viewer: &Viewer, query: &ExportQuery) -> Result<ClaimSet, Problem> {
    let cited = Cited::read(viewer).await?;
    let mut evidence: BTreeMap<Uuid, Vec<Evidence>> = BTreeMap::new();
    for one in evidence::store::standing(viewer.read(), viewer).await? {
        evidence.entry(one.claim.uuid()).or_default().push(one);
    }
    let mut claims = Vec::new();
    for claim in claim::store::decided(viewer.read(), viewer).await? {
        let evidence = evidence.remove(&claim.id.uuid()).unwrap_or_default();
        claims.extend(cited.verified(claim, evidence, query));
    }
    let policy = project::store::policy(viewer.read(), viewer).await?;
    ClaimSet::new(viewer.project(), policy, claims)
}

/// All that claims and evidence name, by id.
struct Cited {
    articles: BTreeMap<Uuid, CitedArticle>,
    sources: BTreeMap<Uuid, CitedSource>,
    snapshots: BTreeMap<Uuid, Head>,
}

impl Cited {
    async fn read(viewer: &Viewer) -> Result<Self, Problem> {
        let articles = article::store::all(viewer.read(), viewer).await?.into_iter().map(|row| {
            let (title, url, publisher, published) = (row.title, row.url, row.publisher, row.published);
            (row.id, CitedArticle { id: row.id.into(), title, url, publisher, published })
        });
        let sources = source::store::all(viewer.read(), viewer).await?.into_iter().map(|row| {
            let (title, url, publisher, published) = (row.title, row.url, row.publisher, row.published);
            (row.id, CitedSource { id: row.id.into(), title, url, publisher, published })
        });
        let snapshots = snapshot::store::all(viewer.read(), viewer).await?.into_iter().map(|head| (head.id, head));
        Ok(Self { articles: articles.collect(), sources: sources.collect(), snapshots: snapshots.collect() })
    }

    /// The claim as it is exported, if it has a verdict that is asked for.
    fn verified(&self, claim: Claim, evidence: Vec<Evidence>, query: &ExportQuery) -> Option<VerifiedClaim> {
        let verdict = claim.verdict.filter(|verdict| query.wants(*verdict, claim.corroborated))?;
        let article = self.articles.get(&claim.article.uuid())?.clone();
        let evidence = evidence.into_iter().filter_map(|one| self.evidence(one)).collect();
        let Claim { id, revision, claim_type, text, detail, corroborated, independent_origins, mention, .. } = claim;
        Some(VerifiedClaim {
            id,
            revision,
            claim_type,
            text,
            detail,
            verdict,
            corroborated,
            independent_origins,
            article,
            mention,
            evidence,
        })
    }

    fn evidence(&self, evidence: Evidence) -> Option<CitedEvidence> {
        let head = self.snapshots.get(&evidence.snapshot.uuid())?;
        let source = head.source_id.and_then(|source| self.sources.get(&source)).cloned();
        let text_sha256 = head.text_sha256.clone();
        let Evidence { id, snapshot, quote, stance, reliability, credibility, interested_party, note, .. } = evidence;
        Some(CitedEvidence {
            id,
            stance,
            quote,
            reliability,
            credibility,
            interested_party,
            note,
            snapshot,
            text_sha256,
            source,
        })
    }
}
