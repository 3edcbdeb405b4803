use std::collections::BTreeSet;

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

pub(crate) use super::search::search;

use super::cut::{Piece, Reading, pieces};
use super::row::{self, Column, Entity};
use crate::access::Scope;
use crate::database::{Write, parsed};
use crate::id::SnapshotId;
use crate::problem::Problem;

/// Rows per statement: below SQLite's limit of bound values.
const CHUNK: usize = 500;

/// Keeps the passages of a new snapshot. `reading` is what was read of its text, as stored.
pub(crate) async fn add(
    write: &Write,
    scope: &Scope,
    snapshot: SnapshotId,
    text: &str,
    reading: &str,
) -> Result<(), Problem> {
    let reading: Reading = parsed(reading)?;
    let place = |point: usize| i32::try_from(point).unwrap_or(i32::MAX);
    let rows = pieces(text, &reading).into_iter().map(|Piece { text, start }| row::ActiveModel {
        project_id: Set(scope.project().uuid()),
        snapshot_id: Set(snapshot.uuid()),
        start: Set(place(start)),
        end: Set(place(start + text.chars().count())),
        text: Set(text),
    });
    let rows: Vec<_> = rows.collect();
    for chunk in rows.chunks(CHUNK) {
        Entity::insert_many(chunk.iter().cloned()).exec_without_returning(write.on()).await?;
    }
    Ok(())
}

/// Takes the passages of these snapshots out of the search.
pub(crate) async fn remove(write: &Write, snapshots: &BTreeSet<Uuid>) -> Result<(), Problem> {
    let of_these = Column::SnapshotId.is_in(snapshots.iter().copied());
    Entity::delete_many().filter(of_these).exec(write.on()).await?;
    Ok(())
}
