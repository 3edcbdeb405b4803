use std::collections::{BTreeMap, BTreeSet};

use actix_web::web;
use claimbench_core::comparison::{Comparison, compare};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use uuid::Uuid;

use super::candidate::candidates;
use super::file::{CHUNK, Filed, file};
use super::row::{self, Entity};
use super::store;
use super::wire::ComparisonState;
use crate::access::Scope;
use crate::database::{Write, json as stored, word};
use crate::id::ComparisonId;
use crate::problem::Problem;
use crate::{claim, event};

/// How many claims that were there before comparisons were are compared with whatever comes next.
const EARLIER: usize = 200;

/// A pair of claims, the one that was made first as the first.
type Pair = (Uuid, Uuid);

/// Holds the claims of the project that have come or changed against the others, and proposes those that say the same or
/// contradict each other. `came` is how many there are at most. The writers of a project wait for each other
/// (`event::hold`), so that of two claims that come at once the second sees the first.
pub(crate) async fn propose(write: &Write, scope: &Scope, came: usize) -> Result<(), Problem> {
    let rows = claim::store::unfiled(write, scope, came.max(EARLIER)).await?;
    if rows.is_empty() {
        return Ok(());
    }
    let new = Filed::of(write.on(), scope, &rows).await?;
    file(write, scope, &rows, &new).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let known = store::of_claims(write.on(), scope, &ids).await?;
    let mut pairs: BTreeSet<Pair> = known.iter().map(|row| (row.first_claim, row.second_claim)).collect();
    for (id, others) in candidates(write.on(), scope, &new).await? {
        pairs.extend(others.into_iter().map(|other| (id.min(other), id.max(other))));
    }
    let claims = with_others(write, scope, new, &pairs).await?;
    let (revisions, found) = compare_all(claims, pairs).await?;
    let known = known.into_iter().map(|row| ((row.first_claim, row.second_claim), row)).collect();
    Proposals { known, revisions, found }.keep(write, scope).await
}

/// These claims, and those at the other ends of their pairs that stand.
async fn with_others(
    write: &Write,
    scope: &Scope,
    new: Vec<Filed>,
    pairs: &BTreeSet<Pair>,
) -> Result<BTreeMap<Uuid, Filed>, Problem> {
    let mut claims: BTreeMap<Uuid, Filed> = new.into_iter().map(|claim| (claim.id, claim)).collect();
    let ends: BTreeSet<Uuid> = pairs.iter().flat_map(|(one, other)| [*one, *other]).collect();
    let others: Vec<Uuid> = ends.into_iter().filter(|id| !claims.contains_key(id)).collect();
    for chunk in others.chunks(CHUNK) {
        let rows = claim::store::these(write.on(), scope, chunk.to_vec()).await?;
        claims.extend(Filed::of(write.on(), scope, &rows).await?.into_iter().map(|claim| (claim.id, claim)));
    }
    Ok(claims)
}

/// Compares off the async threads; with what was found come the revisions of the claims that stand.
async fn compare_all(
    claims: BTreeMap<Uuid, Filed>,
    pairs: BTreeSet<Pair>,
) -> Result<(BTreeMap<Uuid, i64>, BTreeMap<Pair, Comparison>), Problem> {
    let found = web::block(move || {
        let compared = |pair: Pair| {
            let (one, other) = claims.get(&pair.0).zip(claims.get(&pair.1))?;
            let comparison = compare(&one.side, &other.side);
            comparison.kind.is_some().then_some((pair, comparison))
        };
        let found = pairs.into_iter().filter_map(compared).collect();
        (claims.into_iter().map(|(id, claim)| (id, claim.revision)).collect(), found)
    });
    Ok(found.await?)
}

/// What comparing has come to, beside what is known of the same claims.
struct Proposals {
    known: BTreeMap<Pair, row::Model>,
    revisions: BTreeMap<Uuid, i64>,
    found: BTreeMap<Pair, Comparison>,
}

impl Proposals {
    async fn keep(self, write: &Write, scope: &Scope) -> Result<(), Problem> {
        let Self { mut known, revisions, found } = self;
        let revision = |id: &Uuid| revisions.get(id).copied().unwrap_or_default();
        let mut new = Vec::new();
        for (pair, comparison) in found {
            let now = (revision(&pair.0), revision(&pair.1));
            match known.remove(&pair) {
                None => new.push(row(write, scope, pair, now, &comparison)?),
                // People have looked at the same words.
                Some(row) if (row.first_revision, row.second_revision) == now => {}
                Some(row) => renew(write, scope, row, now, &comparison).await?,
            }
        }
        insert(write, scope, new).await?;
        for row in known.into_values() {
            let is_changed = |id, before| revisions.get(&id).is_some_and(|now| *now != before);
            if is_changed(row.first_claim, row.first_revision) || is_changed(row.second_claim, row.second_revision) {
                lapse(write, scope, row).await?;
            }
        }
        Ok(())
    }
}

fn row(
    write: &Write,
    scope: &Scope,
    (first_claim, second_claim): Pair,
    (first_revision, second_revision): (i64, i64),
    comparison: &Comparison,
) -> Result<row::Model, Problem> {
    let Comparison { kind, similarity, facets } = comparison;
    Ok(row::Model {
        id: write.id(),
        project_id: scope.project().uuid(),
        kind: kind.map(word).unwrap_or_default(),
        first_claim,
        second_claim,
        first_revision,
        second_revision,
        similarity: *similarity,
        facets: stored(facets)?,
        state: word(ComparisonState::Proposed),
        reason: None,
        created_at: write.now(),
        decided_by: None,
        decided_at: None,
        version: 1,
    })
}

async fn insert(write: &Write, scope: &Scope, rows: Vec<row::Model>) -> Result<(), Problem> {
    if rows.is_empty() {
        return Ok(());
    }
    for chunk in rows.chunks(CHUNK) {
        let models = chunk.iter().cloned().map(|row| row.into_active_model().reset_all());
        Entity::insert_many(models).exec_without_returning(write.on()).await?;
    }
    let told: Vec<_> = rows.iter().map(|row| (ComparisonId::from(row.id), store::told(row))).collect();
    event::record_all(write, scope.project(), "comparison.proposed", &told).await
}

/// One of the claims says something else than what people have looked at: the pair is a proposal again.
async fn renew(
    write: &Write,
    scope: &Scope,
    before: row::Model,
    revisions: (i64, i64),
    comparison: &Comparison,
) -> Result<(), Problem> {
    let pair = (before.first_claim, before.second_claim);
    let row::Model { id, created_at, version, .. } = before;
    let row = row::Model { id, created_at, version: version + 1, ..row(write, scope, pair, revisions, comparison)? };
    store::keep(write, scope, row, "proposed").await?;
    Ok(())
}

/// The claims as they are now are no such pair. What was rejected before stays so.
async fn lapse(write: &Write, scope: &Scope, mut row: row::Model) -> Result<(), Problem> {
    let open = [ComparisonState::Proposed, ComparisonState::Confirmed].map(word);
    if open.contains(&row.state) {
        row.state = word(ComparisonState::Lapsed);
        row.version += 1;
        store::keep(write, scope, row, "lapsed").await?;
    }
    Ok(())
}
