use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Select};

use super::row::{self, Column, Entity};
use super::wire::{Redaction, RedactionQuery};
use crate::access::{Scope, Viewer};
use crate::database::Write;
use crate::id::{Kind, RedactionId, RedactionKind};
use crate::page::{Page, Place};
use crate::problem::Problem;

pub(super) async fn add(write: &Write, row: row::Model) -> Result<(), Problem> {
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(write.on()).await?;
    Ok(())
}

pub(super) async fn list(viewer: &Viewer, query: &RedactionQuery) -> Result<Page<Redaction>, Problem> {
    let place = Place::new(query.cursor.as_deref(), query.limit)?;
    let mut select = of_project(viewer);
    if let Some(subject) = query.subject {
        select = select.filter(Column::SubjectId.eq(subject));
    }
    place.rows(select, Column::Id, |row| row.id, viewer.read()).await?.map(Redaction::from_row)
}

pub(super) async fn read(viewer: &Viewer, id: RedactionId) -> Result<Redaction, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?;
    Redaction::from_row(row.ok_or_else(|| Problem::not_found(RedactionKind::NAME))?)
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}
