use std::collections::BTreeMap;

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::row;
use super::wire::Evidence;
use crate::access::Scope;
use crate::claim::Party;
use crate::database::parsed;
use crate::problem::Problem;
use crate::publisher::{self, Interest, interests};
use crate::{claim, snapshot, source};

/// What of the record makes rows of evidence into what is shown of them. The same few queries, however many rows.
pub(crate) struct Record {
    parties: BTreeMap<Uuid, Vec<Party>>,
    /// The publisher of each snapshot that has one.
    publishers: BTreeMap<Uuid, publisher::Row>,
}

impl Record {
    pub(crate) async fn read(on: &impl ConnectionTrait, scope: &Scope, rows: &[row::Model]) -> Result<Self, Problem> {
        let claims = claim::store::these(on, scope, rows.iter().map(|row| row.claim_id).collect()).await?;
        let parties = claims.into_iter().map(|claim| Ok((claim.id, parties(&claim)?)));
        Ok(Self { parties: parties.collect::<Result<_, Problem>>()?, publishers: publishers(on, scope, rows).await? })
    }

    pub(crate) fn shown(&self, row: row::Model) -> Result<Evidence, Problem> {
        let interests = self.interests(row.claim_id, row.snapshot_id);
        Evidence::from_row(row, interests)
    }

    fn interests(&self, claim: Uuid, snapshot: Uuid) -> Vec<Interest> {
        let (Some(parties), Some(publisher)) = (self.parties.get(&claim), self.publishers.get(&snapshot)) else {
            return Vec::new();
        };
        interests(publisher, parties)
    }
}

/// One row as it goes out.
pub(super) async fn shown(on: &impl ConnectionTrait, scope: &Scope, row: row::Model) -> Result<Evidence, Problem> {
    Record::read(on, scope, std::slice::from_ref(&row)).await?.shown(row)
}

fn parties(claim: &claim::Row) -> Result<Vec<Party>, Problem> {
    claim.parties.as_deref().map_or(Ok(Vec::new()), parsed)
}

async fn publishers(
    on: &impl ConnectionTrait,
    scope: &Scope,
    rows: &[row::Model],
) -> Result<BTreeMap<Uuid, publisher::Row>, Problem> {
    let heads = snapshot::store::these(on, scope, rows.iter().map(|row| row.snapshot_id).collect()).await?;
    let sources = source::store::these(on, scope, heads.iter().filter_map(|head| head.source_id).collect()).await?;
    let sources: BTreeMap<Uuid, Option<Uuid>> = sources.into_iter().map(|row| (row.id, row.published_by)).collect();
    let known = publisher::store::all(on, scope).await?;
    let of_head = |head: snapshot::Head| {
        let publisher = sources.get(&head.source_id?).copied().flatten()?;
        Some((head.id, known.get(&publisher)?.clone()))
    };
    Ok(heads.into_iter().filter_map(of_head).collect())
}
