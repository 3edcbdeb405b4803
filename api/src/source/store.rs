use std::collections::BTreeMap;

use sea_orm::sea_query::{Expr, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect, QueryTrait, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::row::{self, Column, Entity};
use super::wire::{self, Retraction, Source, SourceChange};
use crate::access::{Reviewer, Scope, Viewer};
use crate::article::{takes_texts, title_of};
use crate::database::{Write, word};
use crate::document::{About, Licence, LicenceFrom};
use crate::extraction::Text;
use crate::id::{Kind, ProjectId, PublisherId, SnapshotId, SourceId, SourceKind};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::snapshot::{self, Head, Keep, Owner, SnapshotHead};
use crate::verdict::{Cause, Change};
use crate::{derivation, event, evidence, publisher, verdict};

pub(super) async fn create(
    write: &Write,
    reviewer: &Reviewer,
    kind: wire::SourceKind,
    about: About,
    text: Text,
) -> Result<Source, Problem> {
    let (row, head) = insert(write, reviewer, kind, about, text).await?;
    Source::from_row(row, vec![head])
}

/// The same for what was fetched: the source and its first snapshot.
pub(crate) async fn add(
    write: &Write,
    reviewer: &Reviewer,
    kind: wire::SourceKind,
    about: About,
    text: Text,
) -> Result<(SourceId, SnapshotId), Problem> {
    let (row, head) = insert(write, reviewer, kind, about, text).await?;
    Ok((row.id.into(), head.id.into()))
}

async fn insert(
    write: &Write,
    reviewer: &Reviewer,
    kind: wire::SourceKind,
    about: About,
    text: Text,
) -> Result<(row::Model, Head), Problem> {
    let About { title, url, publisher, byline, published, licence } = about;
    let found = text.fetched.as_ref().and_then(|fetched| fetched.licence.clone());
    let (licence, licence_from) = Licence::into_columns(licence.map(Licence::by_person).or(found));
    let by = publisher::store::of_text(write, reviewer, publisher.as_deref(), url.as_deref()).await?;
    let id = SourceId::from(write.id());
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(reviewer.project().uuid()),
        kind: Set(word(kind)),
        title: Set(title.unwrap_or_else(|| title_of(&text.text))),
        url: Set(url),
        published_by: Set(by.as_ref().map(|by| by.id)),
        publisher: Set(publisher.or(by.map(|by| by.name))),
        byline: Set(byline),
        language: Set(text.language.clone()),
        published: Set(published.map(|day| day.to_string())),
        licence: Set(licence),
        licence_from: Set(licence_from),
        created_by: Set(reviewer.user().uuid()),
        created_at: Set(write.now()),
        updated_at: Set(write.now()),
        retracted_at: Set(None),
        retracted_by: Set(None),
        retracted_reason: Set(None),
        redaction_id: Set(None),
        version: Set(1),
    };
    let row = row.insert(write.on()).await?;
    event::record(write, Some(reviewer.project()), "source.added", id, &json!({ "title": row.title, "url": row.url }))
        .await?;
    let head = keep(write, reviewer, id, &text).await?;
    Ok((row, head))
}

async fn keep(write: &Write, scope: &Scope, id: SourceId, text: &Text) -> Result<Head, Problem> {
    let Text { text, raw_sha256, language: _, reading, fetched } = text;
    let keep = Keep { owner: Owner::Source(id), text, raw_sha256, reading, fetched: fetched.as_ref() };
    let head = snapshot::store::add(write, scope, keep).await?;
    let added = json!({ "snapshot": head.id, "text_sha256": head.text_sha256, "raw_sha256": head.raw_sha256 });
    event::record(write, Some(scope.project()), "source.snapshot_added", id, &added).await?;
    derivation::propose(write, scope, head.id.into(), text).await?;
    Ok(head)
}

/// Where the snapshots of a project are.
pub(super) fn snapshots_of(project: ProjectId) -> String {
    format!("/v1/projects/{project}/snapshots")
}

pub(crate) async fn add_snapshot(
    write: &Write,
    reviewer: &Reviewer,
    id: SourceId,
    text: Text,
) -> Result<SnapshotHead, Problem> {
    let row = of_project(reviewer).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(not_found)?;
    takes_texts(row.redaction_id)?;
    save(write, with_licence(row, &text)).await?;
    let older = snapshot::store::of_sources(write.on(), reviewer, vec![id.uuid()]).await?;
    let head = keep(write, reviewer, id, &text).await?;
    let older = older.into_iter().map(|head| head.id).collect();
    evidence::store::anchor_again(write, reviewer, older, head.id.into(), &text.text).await?;
    Ok(head.into())
}

/// What the page says now, where nobody has said anything of its terms.
fn with_licence(mut row: row::Model, text: &Text) -> row::Model {
    let found = text.fetched.as_ref().and_then(|fetched| fetched.licence.clone());
    if row.licence_from.as_deref() != Some(word(LicenceFrom::Person).as_str()) && found.is_some() {
        (row.licence, row.licence_from) = Licence::into_columns(found);
    }
    row
}

pub(super) async fn list(viewer: &Viewer, query: &PageQuery) -> Result<Page<Source>, Problem> {
    let rows = Place::of(query)?.rows(of_project(viewer), Column::Id, |row| row.id, viewer.read()).await?;
    let ids = rows.items().iter().map(|row| row.id).collect();
    let mut heads: BTreeMap<Uuid, Vec<Head>> = BTreeMap::new();
    for head in snapshot::store::of_sources(viewer.read(), viewer, ids).await? {
        heads.entry(head.source_id.unwrap_or_default()).or_default().push(head);
    }
    rows.map(|row| {
        let heads = heads.remove(&row.id).unwrap_or_default();
        Source::from_row(row, heads)
    })
}

pub(super) async fn read(viewer: &Viewer, id: SourceId) -> Result<Source, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?.ok_or_else(not_found)?;
    Source::from_row(row, snapshot::store::of_sources(viewer.read(), viewer, vec![id.uuid()]).await?)
}

/// The source of each of these snapshots that has one, by the snapshot.
pub(crate) async fn of_snapshots(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<Uuid>,
) -> Result<BTreeMap<Uuid, row::Model>, Problem> {
    let heads = snapshot::store::these(on, scope, ids).await?;
    let rows =
        of_project(scope).filter(Column::Id.is_in(heads.iter().filter_map(|head| head.source_id))).all(on).await?;
    let rows: BTreeMap<Uuid, row::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(heads.iter().filter_map(|head| Some((head.id, rows.get(&head.source_id?)?.clone()))).collect())
}

/// The sources of a project, for lists that name them.
pub(crate) async fn all(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).all(on).await?)
}

/// How many the project has.
pub(crate) async fn count(on: &impl ConnectionTrait, scope: &Scope) -> Result<u64, Problem> {
    Ok(of_project(scope).count(on).await?)
}

pub(super) async fn change(
    write: &Write,
    reviewer: &Reviewer,
    id: SourceId,
    if_match: &IfMatch,
    change: SourceChange,
) -> Result<Source, Problem> {
    let mut row = locked(write, reviewer, id, if_match).await?;
    event::record(write, Some(reviewer.project()), "source.changed", id, &change).await?;
    let SourceChange { kind, published_by, about: About { title, url, publisher, byline, published, licence } } =
        change;
    let by = new_publisher(write, reviewer, published_by, publisher.as_deref(), url.as_deref()).await?;
    title.into_iter().for_each(|title| row.title = title);
    kind.into_iter().for_each(|kind| row.kind = word(kind));
    row.url = url.or(row.url);
    row.publisher = publisher.or(by.as_ref().map(|by| by.name.clone())).or(row.publisher);
    let by = by.map(|by| by.id).filter(|by| row.published_by != Some(*by));
    row.published_by = by.or(row.published_by);
    row.byline = byline.or(row.byline);
    row.published = published.map(|day| day.to_string()).or(row.published);
    if licence.is_some() {
        (row.licence, row.licence_from) = Licence::into_columns(licence.map(Licence::by_person));
    }
    let row = save(write, row).await?;
    if let Some(by) = by {
        derivation::propose_for_publisher(write, reviewer, by.into()).await?;
    }
    Source::from_row(row, snapshot::store::of_sources(write.on(), reviewer, vec![id.uuid()]).await?)
}

/// Takes a source back: what was quoted from it stays in the record and counts no more.
pub(super) async fn retract(
    write: &Write,
    reviewer: &Reviewer,
    id: SourceId,
    if_match: &IfMatch,
    retraction: Retraction,
) -> Result<Source, Problem> {
    let Retraction { reason } = retraction;
    let mut row = locked(write, reviewer, id, if_match).await?;
    if row.retracted_at.is_some() {
        return Err(Problem::because(Code::WrongState, "It has been retracted."));
    }
    event::record(write, Some(reviewer.project()), "source.retracted", id, &json!({ "reason": reason })).await?;
    row.retracted_at = Some(write.now());
    row.retracted_by = Some(reviewer.user().uuid());
    row.retracted_reason = Some(reason);
    judge_again(write, reviewer, row, Cause::SourceRetracted).await
}

/// Takes a retraction back: what was quoted from the source counts again.
pub(super) async fn reinstate(
    write: &Write,
    reviewer: &Reviewer,
    id: SourceId,
    if_match: &IfMatch,
    reinstatement: Retraction,
) -> Result<Source, Problem> {
    let Retraction { reason } = reinstatement;
    let mut row = locked(write, reviewer, id, if_match).await?;
    if row.retracted_at.is_none() {
        return Err(Problem::because(Code::WrongState, "It has not been retracted."));
    }
    event::record(write, Some(reviewer.project()), "source.reinstated", id, &json!({ "reason": reason })).await?;
    row.retracted_at = None;
    row.retracted_by = None;
    row.retracted_reason = None;
    judge_again(write, reviewer, row, Cause::SourceReinstated).await
}

/// Keeps the row. Reviewers look again at the claims that they judged by its words, and the other verdicts that lean on it
/// are derived anew.
async fn judge_again(write: &Write, reviewer: &Reviewer, row: row::Model, cause: Cause) -> Result<Source, Problem> {
    let row = save(write, row).await?;
    let change = Change::new(cause, row.id);
    let heads = snapshot::store::of_sources(write.on(), reviewer, vec![row.id]).await?;
    let snapshots: Vec<Uuid> = heads.iter().map(|head| head.id).collect();
    let judged_by_it = evidence::store::claims_weighing(write.on(), reviewer, snapshots.clone()).await?;
    verdict::store::reopen_these(write, reviewer, judged_by_it, change).await?;
    verdict::store::decide_around(write, reviewer, snapshots, change).await?;
    Source::from_row(row, heads)
}

/// A query for the sources that have been retracted.
pub(crate) fn ids_of_retracted(scope: &Scope) -> SelectStatement {
    of_project(scope).filter(Column::RetractedAt.is_not_null()).select_only().column(Column::Id).into_query()
}

/// Whether the source that this is a snapshot of has been retracted.
pub(crate) async fn is_retracted(write: &Write, scope: &Scope, snapshot: SnapshotId) -> Result<bool, Problem> {
    let sources = of_snapshots(write.on(), scope, vec![snapshot.uuid()]).await?;
    Ok(sources.values().any(|source| source.retracted_at.is_some()))
}

/// Whose text a source is, where a change says so: by itself, by the name, or by the address.
async fn new_publisher(
    write: &Write,
    scope: &Scope,
    id: Option<PublisherId>,
    name: Option<&str>,
    url: Option<&str>,
) -> Result<Option<publisher::Row>, Problem> {
    match id {
        Some(id) => publisher::store::referred(write, scope, id).await.map(Some),
        None => publisher::store::of_text(write, scope, name, url).await,
    }
}

/// Lets the texts of a publisher carry its new name, where they carried the old one.
pub(crate) async fn rename_publisher(
    write: &Write,
    scope: &Scope,
    publisher: &publisher::Row,
    name: &str,
) -> Result<(), Problem> {
    let of_publisher = Entity::update_many()
        .filter(Column::ProjectId.eq(scope.project().uuid()))
        .filter(Column::PublishedBy.eq(publisher.id));
    let renamed = of_publisher.filter(Column::Publisher.eq(&publisher.name));
    renamed.col_expr(Column::Publisher, Expr::value(name)).exec(write.on()).await?;
    Ok(())
}

pub(crate) async fn is_published_by(write: &Write, scope: &Scope, publisher: Uuid) -> Result<bool, Problem> {
    Ok(of_project(scope).filter(Column::PublishedBy.eq(publisher)).count(write.on()).await? > 0)
}

/// Writes every column of a changed row.
async fn save(write: &Write, mut row: row::Model) -> Result<row::Model, Problem> {
    row.updated_at = write.now();
    row.version += 1;
    Ok(row.into_active_model().reset_all().update(write.on()).await?)
}

pub(super) async fn remove(
    write: &Write,
    reviewer: &Reviewer,
    id: SourceId,
    if_match: &IfMatch,
) -> Result<(), Problem> {
    let row = locked(write, reviewer, id, if_match).await?;
    if evidence::store::quotes_source(write, reviewer, id).await? {
        return Err(Problem::because(Code::WrongState, "Evidence quotes it."));
    }
    if derivation::store::joins(write, reviewer, snapshot::store::ids_of_source(reviewer, id)).await? {
        return Err(Problem::because(Code::WrongState, "A confirmed derivation names it."));
    }
    let heads = snapshot::store::of_sources(write.on(), reviewer, vec![id.uuid()]).await?;
    let claims = verdict::store::leaning_on(write, reviewer, heads.into_iter().map(|head| head.id).collect()).await?;
    event::record(write, Some(reviewer.project()), "source.deleted", id, &json!({ "title": row.title })).await?;
    Entity::delete_by_id(row.id).exec(write.on()).await?;
    verdict::store::decide_again(write, reviewer, claims, Change::new(Cause::SourceDeleted, id)).await
}

/// The day on which it was published, where that is known: `2025-09-15`.
pub(crate) async fn published(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: SourceId,
) -> Result<Option<String>, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?;
    Ok(row.and_then(|row| row.published))
}

async fn locked(write: &Write, scope: &Scope, id: SourceId, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(not_found)?;
    if_match.holds(row.version)?;
    Ok(row)
}

pub(super) fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

pub(super) fn not_found() -> Problem {
    Problem::not_found(SourceKind::NAME)
}
