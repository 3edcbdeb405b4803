//! For how long a project keeps what nothing leans on.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row::{self, Column, Entity};
use crate::database::Write;
use crate::id::ProjectId;
use crate::problem::Problem;

/// How long after one time the next one comes.
const PAUSE: Duration = Duration::hours(1);

/// After how many days what nothing leans on goes: no claim, no evidence, no release and no confirmed derivation. What is left out is kept for good. The
/// service looks once an hour, and the audit log says what went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Retention {
    /// Texts of sources that were never quoted, from the day on which they came.
    #[validate(range(min = 1, max = 36_500))]
    #[schema(minimum = 1, maximum = 36_500, nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) source_texts_days: Option<i32>,
    /// Texts of articles that were followed by another, and that no claim stands on any more.
    #[validate(range(min = 1, max = 36_500))]
    #[schema(minimum = 1, maximum = 36_500, nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) article_versions_days: Option<i32>,
    /// Jobs, from the day on which they ended; those of an import stay with it.
    #[validate(range(min = 1, max = 36_500))]
    #[schema(minimum = 1, maximum = 36_500, nullable = false)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ended_jobs_days: Option<i32>,
}

impl Retention {
    pub(super) fn of(row: &row::Model) -> Self {
        let row::Model { source_texts_days, article_versions_days, ended_jobs_days, .. } = *row;
        Self { source_texts_days, article_versions_days, ended_jobs_days }
    }

    /// It is applied at once.
    pub(super) fn into_row(self, row: &mut row::ActiveModel) {
        let Self { source_texts_days, article_versions_days, ended_jobs_days } = self;
        row.source_texts_days = Set(source_texts_days);
        row.article_versions_days = Set(article_versions_days);
        row.ended_jobs_days = Set(ended_jobs_days);
        row.retention_applied_at = Set(None);
    }
}

/// The projects whose turn it is.
pub(crate) async fn due(on: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<ProjectId>, Problem> {
    let has_any = Condition::any()
        .add(Column::SourceTextsDays.is_not_null())
        .add(Column::ArticleVersionsDays.is_not_null())
        .add(Column::EndedJobsDays.is_not_null());
    let is_due =
        Condition::any().add(Column::RetentionAppliedAt.is_null()).add(Column::RetentionAppliedAt.lte(now - PAUSE));
    let select = Entity::find().filter(has_any).filter(is_due).select_only().column(Column::Id);
    let ids: Vec<uuid::Uuid> = select.into_tuple().all(on).await?;
    Ok(ids.into_iter().map(ProjectId::from).collect())
}

/// What to apply now, and that it was; none if somebody else has just done so.
pub(crate) async fn take(write: &Write, project: ProjectId) -> Result<Option<Retention>, Problem> {
    let row = Entity::find_by_id(project.uuid()).lock_exclusive().one(write.on()).await?;
    let is_due = |row: &row::Model| row.retention_applied_at.is_none_or(|at| at <= write.now() - PAUSE);
    let Some(row) = row.filter(is_due) else { return Ok(None) };
    let retention = Retention::of(&row);
    let mut row = row.into_active_model();
    row.retention_applied_at = Set(Some(write.now()));
    row.update(write.on()).await?;
    Ok(Some(retention))
}
