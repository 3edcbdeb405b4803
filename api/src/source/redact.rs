use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::row::{self, Column, Entity};
use super::store::of_project;
use crate::access::Scope;
use crate::database::Write;
use crate::problem::Problem;
use crate::redaction::{Erased, REDACTED};

pub(crate) async fn row(write: &Write, scope: &Scope, id: uuid::Uuid) -> Result<Option<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Id.eq(id)).one(write.on()).await?)
}

/// Takes the titles and bylines of the erased sources out; where they were found stays.
pub(crate) async fn redact(write: &Write, erased: &Erased) -> Result<(), Problem> {
    for row in Entity::find().filter(Column::Id.is_in(erased.documents.iter().copied())).all(write.on()).await? {
        let version = row.version + 1;
        let mut row = row.into_active_model();
        row.title = Set(REDACTED.to_owned());
        row.byline = Set(None);
        row.retracted_reason = Set(None);
        row.redaction_id = Set(Some(erased.redaction.uuid()));
        row.version = Set(version);
        row.update(write.on()).await?;
    }
    Ok(())
}
