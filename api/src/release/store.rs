use std::collections::BTreeSet;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Select,
};
use uuid::Uuid;

use super::manifest::{Fingerprints, Manifest, ReleaseKind};
use super::row::{self, Column, Entity, line};
use super::sign::bytes;
use super::wire::{Release, ReleaseDocument, ReleaseQuery};
use crate::access::{Scope, Viewer};
use crate::database::{Write, parsed};
use crate::id::{ClaimId, Kind, ReleaseId, ReleaseKind as Named};
use crate::page::{Page, Place};
use crate::problem::Problem;

pub(super) fn collection(scope: &Scope) -> String {
    format!("/v1/projects/{}/releases", scope.project())
}

pub(super) async fn list(viewer: &Viewer, query: &ReleaseQuery) -> Result<Page<Release>, Problem> {
    let place = Place::new(query.cursor.as_deref(), query.limit)?;
    let select = match &query.name {
        Some(name) => of_series(viewer, name),
        None => of_project(viewer),
    };
    place.rows(select, Column::Id, |row| row.id, viewer.read()).await?.map(Release::from_row)
}

pub(super) async fn read(viewer: &Viewer, id: ReleaseId) -> Result<ReleaseDocument, Problem> {
    ReleaseDocument::from_row(row(viewer.read(), viewer, id).await?)
}

pub(super) async fn row(on: &impl ConnectionTrait, scope: &Scope, id: ReleaseId) -> Result<row::Model, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?;
    row.ok_or_else(|| Problem::not_found(Named::NAME))
}

/// The newest version of a series, if there is such a series.
pub(super) async fn newest(
    on: &impl ConnectionTrait,
    scope: &Scope,
    name: &str,
) -> Result<Option<row::Model>, Problem> {
    Ok(of_series(scope, name).order_by_desc(Column::Version).one(on).await?)
}

/// The newest releases of the project, newest first.
pub(super) async fn newest_ones(
    on: &impl ConnectionTrait,
    scope: &Scope,
    most: u64,
) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).order_by_desc(Column::Id).limit(most).all(on).await?)
}

/// The newest release that holds the claim, and the claim's line in it.
pub(super) async fn last_of_claim(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claim: ClaimId,
) -> Result<Option<(row::Model, String)>, Problem> {
    let of_claim = line::Entity::find().filter(line::Column::ProjectId.eq(scope.project().uuid()));
    let lines = of_claim.filter(line::Column::ClaimId.eq(claim.uuid())).order_by_desc(line::Column::ReleaseId);
    let Some(line) = lines.one(on).await? else { return Ok(None) };
    Ok(Some((row(on, scope, line.release_id.into()).await?, line.line)))
}

/// The claims that a series took back and did not release again.
pub(super) async fn taken_back(
    on: &impl ConnectionTrait,
    scope: &Scope,
    name: &str,
) -> Result<BTreeSet<ClaimId>, Problem> {
    let mut gone = BTreeSet::new();
    for row in of_series(scope, name).order_by_asc(Column::Version).all(on).await? {
        let Manifest { kind, changes, .. } = parsed(&row.manifest)?;
        let changes = changes.unwrap_or_default();
        gone.retain(|claim| !changes.added.contains(claim));
        if kind == ReleaseKind::Retraction {
            gone.extend(changes.removed);
        }
    }
    Ok(gone)
}

pub(super) async fn fingerprints(on: &impl ConnectionTrait, release: Uuid) -> Result<Fingerprints, Problem> {
    let select = line::Entity::find().filter(line::Column::ReleaseId.eq(release)).select_only();
    let pairs: Vec<(Uuid, String)> =
        select.columns([line::Column::ClaimId, line::Column::Sha256]).into_tuple().all(on).await?;
    let torn = || Problem::internal("A line of a release has no hash");
    let fingerprint = |(claim, hash): (Uuid, String)| {
        let hash = bytes(&hash).and_then(|hash| hash.try_into().ok()).ok_or_else(torn)?;
        Ok((claim, hash))
    };
    pairs.into_iter().map(fingerprint).collect()
}

/// Some lines of a release, in their order, from a position on.
pub(super) async fn lines(
    on: &impl ConnectionTrait,
    release: Uuid,
    from: i32,
    limit: u64,
) -> Result<Vec<line::Model>, Problem> {
    let of_release = line::Entity::find().filter(line::Column::ReleaseId.eq(release));
    let following = of_release.filter(line::Column::Position.gte(from));
    Ok(following.order_by_asc(line::Column::Position).limit(limit).all(on).await?)
}

pub(super) async fn add(write: &Write, row: row::Model) -> Result<(), Problem> {
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(write.on()).await?;
    Ok(())
}

fn of_series(scope: &Scope, name: &str) -> Select<Entity> {
    of_project(scope).filter(Column::Name.eq(name))
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}
