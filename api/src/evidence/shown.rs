use std::collections::BTreeMap;
use std::sync::Arc;

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::row;
use super::wire::{Evidence, Standing};
use crate::access::Scope;
use crate::claim;
use crate::database::parsed;
use crate::derivation::DerivationState;
use crate::origin::{self, Graph, Tie};
use crate::problem::Problem;
use crate::publisher::{self, Interest, interests};
use crate::{article, source};

/// What of the record makes rows of evidence into what is shown of them. The same few queries, however many rows.
pub(crate) struct Record {
    claims: BTreeMap<Uuid, claim::Row>,
    /// The source of each quoted snapshot that has one.
    sources: BTreeMap<Uuid, source::Row>,
    publishers: BTreeMap<Uuid, publisher::Row>,
    /// The day of publication of each article that has one.
    days: BTreeMap<Uuid, String>,
    graph: Arc<Graph>,
}

impl Record {
    pub(crate) async fn read(on: &impl ConnectionTrait, scope: &Scope, rows: &[row::Model]) -> Result<Self, Problem> {
        Self::within(on, scope, rows, Arc::new(origin::store::graph(on, scope).await?)).await
    }

    /// The same where the project's graph is known.
    pub(super) async fn within(
        on: &impl ConnectionTrait,
        scope: &Scope,
        rows: &[row::Model],
        graph: Arc<Graph>,
    ) -> Result<Self, Problem> {
        let claims = claim::store::these(on, scope, rows.iter().map(|row| row.claim_id).collect()).await?;
        let articles = article::store::these(on, scope, claims.iter().map(|claim| claim.article_id).collect()).await?;
        let days = articles.into_iter().filter_map(|row| Some((row.id, row.published?)));
        Ok(Self {
            claims: claims.into_iter().map(|claim| (claim.id, claim)).collect(),
            sources: source::store::of_snapshots(on, scope, rows.iter().map(|row| row.snapshot_id).collect()).await?,
            publishers: publisher::store::all(on, scope).await?,
            days: days.collect(),
            graph,
        })
    }

    pub(crate) fn shown(&self, row: row::Model) -> Result<Evidence, Problem> {
        let claim = self.claims.get(&row.claim_id).ok_or_else(|| Problem::internal("Evidence without its claim"))?;
        let source = self.sources.get(&row.snapshot_id);
        let day = source.and_then(|source| source.published.as_deref());
        let derived = self.graph.tie(row.snapshot_id, claim.article_id).map(|tie| match tie {
            Tie::Certain => DerivationState::Confirmed,
            Tie::Possible => DerivationState::Proposed,
        });
        let standing = Standing {
            interests: self.interests(claim, source)?,
            derived_from_article: derived,
            later_than_article: day
                .zip(self.days.get(&claim.article_id))
                .is_some_and(|(day, article)| day > article.as_str()),
            source_retracted: source.is_some_and(|source| source.retracted_at.is_some()),
        };
        Evidence::from_row(row, standing)
    }

    fn interests(&self, claim: &claim::Row, source: Option<&source::Row>) -> Result<Vec<Interest>, Problem> {
        let publisher = source.and_then(|source| self.publishers.get(&source.published_by?));
        let (Some(publisher), Some(parties)) = (publisher, claim.parties.as_deref()) else { return Ok(Vec::new()) };
        Ok(interests(publisher, &parsed::<Vec<claim::Party>>(parties)?))
    }
}

/// One row as it goes out.
pub(super) async fn shown(on: &impl ConnectionTrait, scope: &Scope, row: row::Model) -> Result<Evidence, Problem> {
    Record::read(on, scope, std::slice::from_ref(&row)).await?.shown(row)
}
