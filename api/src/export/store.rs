use super::cite::Cited;
use super::wire::{ClaimSet, ExportQuery};
use crate::access::Viewer;
use crate::problem::Problem;
use crate::{claim, project};

/// The verified claims, in the order of the articles and of their texts.
pub(super) async fn claim_set(viewer: &Viewer, query: &ExportQuery) -> Result<ClaimSet, Problem> {
    let on = viewer.read();
    let ids = claim::store::decided(on, viewer, &query.filter()).await?;
    let claims = Cited::read(on, viewer, query.quote_limit()).await?.verified(on, viewer, &ids).await?;
    ClaimSet::new(viewer.project(), project::store::policy(on, viewer).await?, claims)
}
