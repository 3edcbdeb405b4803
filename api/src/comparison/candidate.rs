use std::collections::{BTreeMap, BTreeSet};

use claimbench_core::comparison::keys;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::file::{CHUNK, Filed};
use super::row::key::{Column, Entity};
use crate::access::Scope;
use crate::problem::Problem;

/// How many claims may share a key before it tells nothing: in a project about one company every claim names it.
const COMMON: i64 = 100;

/// How many claims one is held against, those first with which it has the most keys in common.
const MOST: usize = 20;

/// How many keys a claim that is held against it has in common with one at least: two that share one name and a verb are no pair.
const SHARED: usize = 2;

/// The claims that each of these may be a pair with: they share keys that not everybody has.
pub(super) async fn candidates(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claims: &[Filed],
) -> Result<BTreeMap<Uuid, Vec<Uuid>>, Problem> {
    let own: Vec<(Uuid, BTreeSet<i64>)> = claims.iter().map(|claim| (claim.id, keys(&claim.side))).collect();
    let all: BTreeSet<i64> = own.iter().flat_map(|(_, keys)| keys.iter().copied()).collect();
    let holders = holders(on, scope, &all.into_iter().collect::<Vec<_>>()).await?;
    let near = |(id, keys): (Uuid, BTreeSet<i64>)| {
        let mut shared: BTreeMap<Uuid, usize> = BTreeMap::new();
        for other in keys.iter().filter_map(|key| holders.get(key)).flatten().filter(|other| **other != id) {
            *shared.entry(*other).or_default() += 1;
        }
        let mut ranked: Vec<(Uuid, usize)> = shared.into_iter().filter(|(_, keys)| *keys >= SHARED).collect();
        ranked.sort_by_key(|(other, keys)| (std::cmp::Reverse(*keys), *other));
        (id, ranked.into_iter().take(MOST).map(|(other, _)| other).collect())
    };
    Ok(own.into_iter().map(near).collect())
}

/// Which claims are filed under each of these keys, without those keys that are common.
async fn holders(on: &impl ConnectionTrait, scope: &Scope, keys: &[i64]) -> Result<BTreeMap<i64, Vec<Uuid>>, Problem> {
    let mut holders: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
    for chunk in keys.chunks(CHUNK) {
        let filed = |keys: Vec<i64>| {
            let of_project = Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()));
            of_project.filter(Column::Key.is_in(keys)).select_only().column(Column::Key)
        };
        let telling = filed(chunk.to_vec()).group_by(Column::Key).having(Column::ClaimId.count().between(2, COMMON));
        let telling: Vec<i64> = telling.into_tuple().all(on).await?;
        let found: Vec<(i64, Uuid)> = filed(telling).column(Column::ClaimId).into_tuple().all(on).await?;
        for (key, claim) in found {
            holders.entry(key).or_default().push(claim);
        }
    }
    Ok(holders)
}
