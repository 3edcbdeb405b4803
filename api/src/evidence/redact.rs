//! Takes the quotes of evidence out. That they were found in their texts, and what they say of the claim, stays.

use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::row::{self, Column, Entity};
use crate::access::Scope;
use crate::database::Write;
use crate::id::ProjectId;
use crate::problem::Problem;
use crate::redaction::{Erased, REDACTED};

/// All evidence from any of these texts, what was withdrawn included.
pub(crate) async fn quoting(
    on: &impl ConnectionTrait,
    scope: &Scope,
    snapshots: Vec<Uuid>,
) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::SnapshotId.is_in(snapshots)).all(on).await?)
}

pub(crate) async fn row(on: &impl ConnectionTrait, scope: &Scope, id: Uuid) -> Result<Option<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Id.eq(id)).one(on).await?)
}

/// Takes out the erased quotes, what was checked of erased claims, and the notes that repeat what was erased.
pub(crate) async fn redact(write: &Write, scope: &Scope, erased: &Erased, concerned: &[Uuid]) -> Result<(), Problem> {
    let rows = of_project(scope).filter(Column::ClaimId.is_in(concerned.iter().copied())).all(write.on()).await?;
    for row in rows.into_iter().filter_map(|row| without_words(row, erased)) {
        row.into_active_model().reset_all().update(write.on()).await?;
    }
    Ok(())
}

/// None of a row that keeps all its words.
fn without_words(row: row::Model, erased: &Erased) -> Option<row::Model> {
    let mut left = row.clone();
    let is_erased = erased.evidence.contains(&row.id) && row.redaction_id.is_none();
    if is_erased {
        REDACTED.clone_into(&mut left.exact);
        left.prefix.clear();
        left.suffix.clear();
        left.withdrawn_reason = left.withdrawn_reason.map(|_| REDACTED.to_owned());
        left.redaction_id = Some(erased.redaction.uuid());
    }
    // The checks name words of both.
    if is_erased || erased.claims.contains(&row.claim_id) {
        left.checks = None;
    }
    if !row.note.is_empty() && (is_erased || erased.repeats(&row.note)) {
        REDACTED.clone_into(&mut left.note);
    }
    left.version += 1;
    (left != row::Model { version: left.version, ..row }).then_some(left)
}

fn of_project(scope: &Scope) -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

/// Every text of a project that evidence quotes, or was found again in, what was withdrawn included.
pub(crate) async fn quoted(write: &Write, project: ProjectId) -> Result<Vec<Uuid>, Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(project.uuid()));
    let pairs = of_project.select_only().columns([Column::SnapshotId, Column::LaterSnapshot]).distinct();
    let pairs: Vec<(Uuid, Option<Uuid>)> = pairs.into_tuple().all(write.on()).await?;
    Ok(pairs.into_iter().flat_map(|(snapshot, later)| [Some(snapshot), later]).flatten().collect())
}
