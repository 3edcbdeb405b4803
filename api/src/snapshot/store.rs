use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};
use serde::Serialize;
use uuid::Uuid;

use super::redact::is_not_redacted;
use super::row::{self, Column, Entity, Head};
use super::wire::{Fetched, Snapshot};
use crate::access::Scope;
use crate::database::{Write, json};
use crate::id::{ArticleId, Kind, RedactionId, SnapshotId, SnapshotKind, SourceId};
use crate::problem::{Code, Problem};
use crate::secret::sha256;
use crate::{passage, source};

/// What read the text, kept with it: a later version may read the same bytes otherwise.
/// What reads texts now.
pub(crate) const EXTRACTOR: &str = concat!("claimbench-core ", env!("CARGO_PKG_VERSION"));

/// Whose text it is.
#[derive(Clone, Copy)]
pub(crate) enum Owner {
    Article(ArticleId),
    Source(SourceId),
}

/// A text to keep.
pub(crate) struct Keep<'a, R> {
    pub(crate) owner: Owner,
    pub(crate) text: &'a str,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal.
    pub(crate) raw_sha256: &'a str,
    /// What was read of it: at least its blocks and repairs.
    pub(crate) reading: &'a R,
    /// How it came here, unless somebody sent it.
    pub(crate) fetched: Option<&'a Fetched>,
}

/// What is left of a text.
pub(crate) enum Kept {
    Text(String),
    Redacted { text_sha256: String, redaction: RedactionId },
}

pub(crate) async fn add<R: Serialize>(write: &Write, scope: &Scope, keep: Keep<'_, R>) -> Result<Head, Problem> {
    let Keep { owner, text, raw_sha256, reading, fetched } = keep;
    let (article, source) = match owner {
        Owner::Article(id) => (Some(id.uuid()), None),
        Owner::Source(id) => (None, Some(id.uuid())),
    };
    let (reading, text_sha256) = (json(reading)?, sha256(text.as_bytes()));
    is_not_redacted(write, scope, &text_sha256).await?;
    let row = row::ActiveModel {
        id: Set(write.id()),
        project_id: Set(scope.project().uuid()),
        article_id: Set(article),
        source_id: Set(source),
        fetched_at: Set(write.now()),
        http_status: Set(fetched.map(|fetched| i32::from(fetched.http_status))),
        media_type: Set(fetched.map_or("text/plain", |fetched| &fetched.media_type).to_owned()),
        extractor: Set(EXTRACTOR.to_owned()),
        raw_sha256: Set(raw_sha256.to_owned()),
        text_sha256: Set(text_sha256),
        text: Set(text.to_owned()),
        reading: Set(reading.clone()),
        url: Set(fetched.map(|fetched| fetched.url.clone())),
        canonical_url: Set(fetched.and_then(|fetched| fetched.canonical_url.clone())),
        redirects: Set(fetched.map(|fetched| json(&fetched.redirects)).transpose()?),
        headers: Set(fetched.map(|fetched| json(&fetched.headers)).transpose()?),
        redaction_id: Set(None),
    };
    let head = row.insert(write.on()).await?.into_parts().0;
    passage::store::add(write, scope, head.id.into(), text, &reading).await?;
    Ok(head)
}

pub(super) async fn read(scope: &Scope, id: SnapshotId) -> Result<Snapshot, Problem> {
    Snapshot::from_row(row(scope.read(), scope, id).await?.ok_or_else(not_found)?)
}

pub(super) async fn whole(scope: &Scope, id: SnapshotId) -> Result<String, Problem> {
    text(scope.read(), scope, id).await?.ok_or_else(not_found)
}

/// The text of a snapshot of this project, unless it was redacted.
pub(crate) async fn text(on: &impl ConnectionTrait, scope: &Scope, id: SnapshotId) -> Result<Option<String>, Problem> {
    let Some(row) = row(on, scope, id).await? else { return Ok(None) };
    match row.redaction_id {
        None => Ok(Some(row.text)),
        Some(redaction) => Err(Problem::because(Code::Redacted, format!("The text went by redaction {redaction}."))),
    }
}

/// The text of a snapshot, or, if it was redacted, its hash.
pub(crate) async fn kept(on: &impl ConnectionTrait, scope: &Scope, id: SnapshotId) -> Result<Option<Kept>, Problem> {
    Ok(row(on, scope, id).await?.map(|row| match row.redaction_id {
        None => Kept::Text(row.text),
        Some(redaction) => Kept::Redacted { text_sha256: row.text_sha256, redaction: redaction.into() },
    }))
}

/// The newest snapshot of an article, with what was read of it.
pub(crate) async fn newest_of_article(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: ArticleId,
) -> Result<(Head, String, String), Problem> {
    let of_article = of_project(scope).filter(Column::ArticleId.eq(id.uuid()));
    let row = of_article.order_by_desc(Column::Id).one(on).await?.ok_or_else(not_found)?;
    let reading = row.reading.clone();
    let (head, text) = row.into_parts();
    Ok((head, text, reading))
}

/// All snapshots of an article, oldest first.
pub(crate) async fn of_article(on: &impl ConnectionTrait, scope: &Scope, id: ArticleId) -> Result<Vec<Uuid>, Problem> {
    let select = of_project(scope).filter(Column::ArticleId.eq(id.uuid())).order_by_asc(Column::Id);
    Ok(select.select_only().column(Column::Id).into_tuple().all(on).await?)
}

/// The snapshots of these sources, oldest first, without their texts.
pub(crate) async fn of_sources(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<uuid::Uuid>,
) -> Result<Vec<Head>, Problem> {
    heads(on, of_project(scope).filter(Column::SourceId.is_in(ids))).await
}

/// These snapshots, without their texts.
pub(crate) async fn these(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<uuid::Uuid>,
) -> Result<Vec<Head>, Problem> {
    heads(on, of_project(scope).filter(Column::Id.is_in(ids))).await
}

/// Every snapshot of the project, without its text.
pub(crate) async fn all(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Head>, Problem> {
    heads(on, of_project(scope)).await
}

/// The texts of these snapshots.
pub(crate) async fn texts(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<Uuid>,
) -> Result<Vec<(Uuid, String)>, Problem> {
    let select = of_project(scope).filter(Column::Id.is_in(ids)).select_only();
    Ok(select.columns([Column::Id, Column::Text]).into_tuple().all(on).await?)
}

/// A query for the snapshots of a source.
pub(crate) fn ids_of_source(scope: &Scope, source: SourceId) -> SelectStatement {
    ids(of_project(scope).filter(Column::SourceId.eq(source.uuid())))
}

/// A query for the snapshots of an article.
pub(crate) fn ids_of_article(scope: &Scope, article: ArticleId) -> SelectStatement {
    ids(of_project(scope).filter(Column::ArticleId.eq(article.uuid())))
}

/// A query for the snapshots of sources that have been retracted.
pub(crate) fn ids_of_retracted(scope: &Scope) -> SelectStatement {
    ids(of_project(scope).filter(Column::SourceId.in_subquery(source::store::ids_of_retracted(scope))))
}

fn ids(select: Select<Entity>) -> SelectStatement {
    select.select_only().column(Column::Id).into_query()
}

async fn heads(on: &impl ConnectionTrait, select: Select<Entity>) -> Result<Vec<Head>, Problem> {
    let columns = [Column::Id, Column::ArticleId, Column::SourceId, Column::FetchedAt, Column::HttpStatus];
    let more = [Column::MediaType, Column::Extractor, Column::RawSha256, Column::TextSha256];
    let fetched = [Column::Url, Column::CanonicalUrl, Column::RedactionId];
    let select = select.select_only().columns(columns).columns(more).columns(fetched).order_by_asc(Column::Id);
    Ok(select.into_model::<Head>().all(on).await?)
}

async fn row(on: &impl ConnectionTrait, scope: &Scope, id: SnapshotId) -> Result<Option<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?)
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(SnapshotKind::NAME)
}

/// What read the texts of articles: the text's id, the article's, and the extractor.
pub(crate) async fn extractors(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<(Uuid, Uuid, String)>, Problem> {
    let of_articles = of_project(scope).filter(Column::ArticleId.is_not_null()).select_only();
    Ok(of_articles.columns([Column::Id, Column::ArticleId, Column::Extractor]).into_tuple().all(on).await?)
}
