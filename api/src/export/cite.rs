use std::collections::BTreeMap;
use std::sync::Arc;

use claimbench_core::extraction::Mention;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::verified::{CitedArticle, CitedEvidence, CitedSnapshot, CitedSource, QuoteCut, VerifiedClaim};
use crate::access::Scope;
use crate::assessment::{self, Judgement};
use crate::claim::{self, Claim};
use crate::evidence::{self, Evidence, Stance, Standing};
use crate::origin::{self, Graph, Origin, OriginSource};
use crate::problem::Problem;
use crate::quote::shortened;
use crate::secret::sha256;
use crate::snapshot::{self, Head};
use crate::verdict::Verdict;
use crate::{article, project, source};

/// All that the project's claims and evidence can name, by id.
pub(crate) struct Cited {
    articles: BTreeMap<Uuid, CitedArticle>,
    sources: BTreeMap<Uuid, CitedSource>,
    snapshots: BTreeMap<Uuid, Head>,
    graph: Arc<Graph>,
    /// Code points of the longest quote.
    quote_limit: usize,
}

impl Cited {
    /// `quote_limit`: if not given, the project's.
    pub(crate) async fn read(
        on: &impl ConnectionTrait,
        scope: &Scope,
        quote_limit: Option<usize>,
    ) -> Result<Self, Problem> {
        let articles = article::store::all(on, scope).await?.into_iter().map(|row| {
            let article::Row { id, title, url, publisher, byline, language, published, licence, .. } = row;
            (id, CitedArticle { id: id.into(), title, url, publisher, byline, language, published, licence })
        });
        let sources = source::store::all(on, scope).await?.into_iter().map(|row| {
            let source::Row { id, title, url, publisher, byline, published, licence, .. } = row;
            (id, CitedSource { id: id.into(), title, url, publisher, byline, published, licence })
        });
        let snapshots = snapshot::store::all(on, scope).await?.into_iter().map(|head| (head.id, head));
        let (articles, sources, snapshots) = (articles.collect(), sources.collect(), snapshots.collect());
        let graph = Arc::new(origin::store::graph(on, scope).await?);
        let quote_limit = match quote_limit {
            Some(limit) => limit,
            None => project::store::quote_limit(on, scope).await?,
        };
        Ok(Self { articles, sources, snapshots, graph, quote_limit })
    }

    /// These decided claims with what they rest on, in the order of the articles and of their texts. A handful of queries,
    /// however many claims.
    pub(crate) async fn verified(
        &self,
        on: &impl ConnectionTrait,
        scope: &Scope,
        ids: &[Uuid],
    ) -> Result<Vec<VerifiedClaim>, Problem> {
        let claims = claim::store::shown_in_order(on, scope, ids).await?;
        let mut evidence: BTreeMap<Uuid, Vec<Evidence>> = BTreeMap::new();
        let counting = evidence::store::standing(on, scope, ids, self.graph.clone()).await?.into_iter();
        for one in counting.filter(|one| !one.standing.source_retracted) {
            evidence.entry(one.claim.uuid()).or_default().push(one);
        }
        let rounds = claims.iter().map(|claim| (claim.id.uuid(), claim.round)).collect();
        let mut judgements = assessment::current::judgements(on, &rounds).await?;
        let verified = claims.into_iter().map(|claim| {
            let evidence = evidence.remove(&claim.id.uuid()).unwrap_or_default();
            let assessments = judgements.remove(&claim.id.uuid()).unwrap_or_default();
            self.claim(claim, assessments, evidence)
        });
        verified.collect()
    }

    fn claim(
        &self,
        claim: Claim,
        assessments: Vec<Judgement>,
        evidence: Vec<Evidence>,
    ) -> Result<VerifiedClaim, Problem> {
        let lost = || Problem::internal("A decided claim lacks its verdict or its article");
        let verdict = claim.verdict.ok_or_else(lost)?;
        let origins = self.origins(&claim, verdict, &evidence)?;
        let article = self.articles.get(&claim.article.uuid()).ok_or_else(lost)?.clone();
        let snapshot = self.snapshots.get(&claim.snapshot.uuid()).map(cited).ok_or_else(lost)?;
        let Claim { id, revision, claim_type, text, polarity, modality, detail, mention, restatements, .. } = claim;
        let Claim { corroborated, independent_origins, origins_at_most, rule, redaction, .. } = claim;
        let Claim { times, places, quantities, attributions, edits, .. } = claim;
        Ok(VerifiedClaim {
            id,
            revision,
            claim_type,
            text,
            polarity,
            modality,
            detail: serde_json::to_value(detail)?,
            verdict,
            corroborated,
            independent_origins,
            origins_at_most,
            article,
            snapshot,
            mention,
            restatements,
            times,
            places,
            quantities,
            attributions,
            edits,
            rule,
            assessments,
            evidence: evidence.into_iter().filter_map(|one| self.evidence(one)).collect(),
            origins,
            redaction,
        })
    }

    fn origins(&self, claim: &Claim, verdict: Verdict, evidence: &[Evidence]) -> Result<Vec<Origin>, Problem> {
        let snapshots = |wanted: &[Stance]| -> Vec<Uuid> {
            evidence.iter().filter(|one| wanted.contains(&one.stance)).map(|one| one.snapshot.uuid()).collect()
        };
        let quoted: Vec<Uuid> = evidence.iter().map(|one| one.snapshot.uuid()).collect();
        let named = |id: Uuid| {
            let CitedSource { id, title, publisher, .. } = self.sources.get(&id)?.clone();
            Some(OriginSource { id, title, publisher })
        };
        self.graph.origins(claim.article.uuid(), &quoted, &snapshots(verdict.stances()), named)
    }

    fn evidence(&self, evidence: Evidence) -> Option<CitedEvidence> {
        let head = self.snapshots.get(&evidence.snapshot.uuid())?;
        let source = head.source_id.and_then(|source| self.sources.get(&source)).cloned();
        let redaction = evidence.redaction;
        let Evidence { id, quote, stance, reliability, credibility, interested_party, standing, note, .. } = evidence;
        let Standing { interests, derived_from_article, later_than_article, source_retracted: _ } = standing;
        let (quote, cut) = kept_short(quote, self.quote_limit);
        Some(CitedEvidence {
            id,
            stance,
            quote,
            cut,
            reliability,
            credibility,
            interested_party,
            interests,
            derived_from_article,
            later_than_article,
            note,
            snapshot: cited(head),
            source,
            redaction,
        })
    }
}

fn kept_short(quote: Mention, limit: usize) -> (Mention, Option<QuoteCut>) {
    match shortened(&quote, limit) {
        Some(short) => (short, Some(QuoteCut { end: quote.end, sha256: sha256(quote.exact.as_bytes()) })),
        None => (quote, None),
    }
}

fn cited(head: &Head) -> CitedSnapshot {
    let Head { id, fetched_at, extractor, raw_sha256, text_sha256, .. } = head.clone();
    CitedSnapshot { id: id.into(), fetched_at, extractor, raw_sha256, text_sha256 }
}
