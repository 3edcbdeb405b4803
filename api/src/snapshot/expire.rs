//! Lets go of texts that nothing leans on.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

use super::row::{Column, Entity};
use crate::database::Write;
use crate::id::ProjectId;
use crate::problem::Problem;
use crate::retention::{Expired, leaned_on};

/// Texts that go at a time: one statement.
const AT_ONCE: usize = 200;

/// Of sources, however new they are there.
pub(crate) async fn of_sources(
    write: &Write,
    project: ProjectId,
    before: DateTime<Utc>,
) -> Result<Vec<Expired>, Problem> {
    let old = of_project(project).filter(Column::SourceId.is_not_null()).filter(Column::FetchedAt.lt(before));
    take(write, project, old, &BTreeSet::new()).await
}

/// Of articles, but for the newest of each.
pub(crate) async fn of_articles(
    write: &Write,
    project: ProjectId,
    before: DateTime<Utc>,
) -> Result<Vec<Expired>, Problem> {
    let of_articles = of_project(project).filter(Column::ArticleId.is_not_null());
    let columns = of_articles.clone().select_only().columns([Column::ArticleId, Column::Id]).order_by_asc(Column::Id);
    let newest: BTreeMap<Uuid, Uuid> =
        columns.into_tuple::<(Uuid, Uuid)>().all(write.on()).await?.into_iter().collect();
    take(write, project, of_articles.filter(Column::FetchedAt.lt(before)), &newest.into_values().collect()).await
}

/// What was redacted stays as its own tombstone.
async fn take(
    write: &Write,
    project: ProjectId,
    old: Select<Entity>,
    but: &BTreeSet<Uuid>,
) -> Result<Vec<Expired>, Problem> {
    let old = old.filter(Column::RedactionId.is_null()).select_only().columns([Column::Id, Column::TextSha256]);
    let old: Vec<(Uuid, String)> = old.order_by_asc(Column::Id).into_tuple().all(write.on()).await?;
    if old.is_empty() {
        return Ok(Vec::new());
    }
    let leaned_on = leaned_on(write, project).await?;
    let going: Vec<_> = old.into_iter().filter(|(id, _)| !leaned_on.contains(id) && !but.contains(id)).collect();
    for chunk in going.chunks(AT_ONCE) {
        let ids = chunk.iter().map(|(id, _)| *id);
        Entity::delete_many().filter(Column::Id.is_in(ids)).exec(write.on()).await?;
    }
    let expired = going.into_iter().map(|(id, text_sha256)| Expired { snapshot: id.into(), text_sha256 });
    Ok(expired.collect())
}

fn of_project(project: ProjectId) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(project.uuid()))
}
