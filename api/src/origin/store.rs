use sea_orm::ConnectionTrait;

use super::graph::{Graph, Witness};
use crate::access::Scope;
use crate::database::word;
use crate::derivation::{self, DerivationState};
use crate::problem::Problem;
use crate::snapshot;

/// What joins the snapshots of a project. Two queries, however many there are.
pub(crate) async fn graph(on: &impl ConnectionTrait, scope: &Scope) -> Result<Graph, Problem> {
    let heads = snapshot::store::all(on, scope).await?.into_iter();
    let witnesses = heads.map(|head| Witness {
        snapshot: head.id,
        article: head.article_id,
        source: head.source_id,
        text_sha256: head.text_sha256,
    });
    let confirmed = word(DerivationState::Confirmed);
    let edges = derivation::store::edges(on, scope).await?.into_iter().map(|edge| {
        let is_confirmed = edge.state == confirmed;
        (edge, is_confirmed)
    });
    Ok(Graph::new(witnesses.collect(), edges.collect()))
}
