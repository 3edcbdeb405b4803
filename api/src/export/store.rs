use std::collections::BTreeMap;

use uuid::Uuid;

use super::wire::{CitedArticle, CitedEvidence, CitedSource, ClaimSet, ExportQuery, VerifiedClaim};
use crate::access::Viewer;
use crate::claim::{self, Claim};
use crate::evidence::{self, Evidence, Stance};
use crate::origin::{self, Graph, Origin, OriginSource};
use crate::problem::Problem;
use crate::snapshot::{self, Head};
use crate::verdict::Verdict;
use crate::{article, project, source};

/// The verified claims, in the order of the articles and of their texts. A handful of queries, however many claims.
pub(super) async fn claim_set(viewer: &Viewer, query: &ExportQuery) -> Result<ClaimSet, Problem> {
    let cited = Cited::read(viewer).await?;
    let mut evidence: BTreeMap<Uuid, Vec<Evidence>> = BTreeMap::new();
    let counting = evidence::store::standing(viewer.read(), viewer).await?.into_iter();
    for one in counting.filter(|one| !one.standing.source_retracted) {
        evidence.entry(one.claim.uuid()).or_default().push(one);
    }
    let graph = origin::store::graph(viewer.read(), viewer).await?;
    let mut claims = Vec::new();
    for claim in claim::store::decided(viewer.read(), viewer).await? {
        let evidence = evidence.remove(&claim.id.uuid()).unwrap_or_default();
        let Some(verdict) = claim.verdict.filter(|verdict| query.wants(*verdict, claim.corroborated)) else { continue };
        let origins = cited.origins(&graph, &claim, verdict, &evidence)?;
        claims.extend(cited.verified(claim, verdict, evidence, origins));
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

    fn origins(
        &self,
        graph: &Graph,
        claim: &Claim,
        verdict: Verdict,
        evidence: &[Evidence],
    ) -> Result<Vec<Origin>, Problem> {
        let snapshots = |wanted: &[Stance]| -> Vec<Uuid> {
            evidence.iter().filter(|one| wanted.contains(&one.stance)).map(|one| one.snapshot.uuid()).collect()
        };
        let quoted: Vec<Uuid> = evidence.iter().map(|one| one.snapshot.uuid()).collect();
        let named = |id: Uuid| {
            let CitedSource { id, title, publisher, .. } = self.sources.get(&id)?.clone();
            Some(OriginSource { id, title, publisher })
        };
        graph.origins(claim.article.uuid(), &quoted, &snapshots(verdict.stances()), named)
    }

    /// The claim as it is exported.
    fn verified(
        &self,
        claim: Claim,
        verdict: Verdict,
        evidence: Vec<Evidence>,
        origins: Vec<Origin>,
    ) -> Option<VerifiedClaim> {
        let article = self.articles.get(&claim.article.uuid())?.clone();
        let evidence = evidence.into_iter().filter_map(|one| self.evidence(one)).collect();
        let Claim { id, revision, claim_type, text, detail, mention, .. } = claim;
        let Claim { corroborated, independent_origins, origins_at_most, .. } = claim;
        Some(VerifiedClaim {
            id,
            revision,
            claim_type,
            text,
            detail,
            verdict,
            corroborated,
            independent_origins,
            origins_at_most,
            article,
            mention,
            evidence,
            origins,
        })
    }

    fn evidence(&self, evidence: Evidence) -> Option<CitedEvidence> {
        let head = self.snapshots.get(&evidence.snapshot.uuid())?;
        let source = head.source_id.and_then(|source| self.sources.get(&source)).cloned();
        let text_sha256 = head.text_sha256.clone();
        let Evidence { id, snapshot, quote, stance, reliability, credibility, .. } = evidence;
        let Evidence { interested_party, standing, note, .. } = evidence;
        Some(CitedEvidence {
            id,
            stance,
            quote,
            reliability,
            credibility,
            interested_party,
            standing,
            note,
            snapshot,
            text_sha256,
            source,
        })
    }
}
