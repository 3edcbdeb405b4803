use chrono::NaiveDate;
use claimbench_core::extraction::{Document, Extraction};
use sea_orm::sea_query::{Condition, Expr, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QuerySelect, QueryTrait, Select,
};
use serde_json::{json, to_value};
use uuid::Uuid;

use super::row::{self, Column, Entity};
use super::title;
use super::wire::{Article, ArticleDocument, Findings};
use crate::access::{Editor, Scope, Viewer};
use crate::claim::{self, Tally};
use crate::database::{Write, parsed};
use crate::document::{About, Licence};
use crate::extraction::{Page as FetchedPage, Reading};
use crate::id::{ArticleId, ArticleKind, ClaimId, Kind, SnapshotId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::snapshot::{self, Fetched, Head, Keep, Owner};
use crate::verdict::{Cause, Change};
use crate::{comparison, derivation, event, evidence, publisher, verdict};

/// Keeps an article, its snapshot and its claims.
pub(super) async fn create(
    write: &Write,
    editor: &Editor,
    about: About,
    extraction: Extraction,
) -> Result<Article, Problem> {
    let Inserted { row, .. } = insert(write, editor, about, extraction, None).await?;
    let tally = claim::store::tally(write.on(), editor, vec![row.id]).await?;
    Article::from_row(row, tally.into_values().next().unwrap_or_default())
}

/// The same for what was fetched: the article and its snapshot.
pub(crate) async fn add_fetched(
    write: &Write,
    editor: &Editor,
    about: About,
    mut extraction: Extraction,
    page: FetchedPage,
    fetched: Fetched,
) -> Result<(ArticleId, SnapshotId), Problem> {
    let outside = outside(&mut extraction, page, fetched);
    let Inserted { row, snapshot, .. } = insert(write, editor, about, extraction, Some(outside)).await?;
    Ok((row.id.into(), snapshot))
}

/// How a text came from outside, and what was read of the page that it stood on, where that is of the text itself.
pub(crate) type Outside = (Fetched, Option<Reading>);

pub(crate) fn outside(extraction: &mut Extraction, page: FetchedPage, fetched: Fetched) -> Outside {
    // The bytes are those of the page, not of the text that claims were found in.
    extraction.document.source_sha256 = page.raw_sha256;
    (fetched, (page.text == extraction.document.text).then_some(page.reading))
}

/// The same for claims that others have found: the article and its claims, in their order.
pub(crate) async fn add_imported(
    write: &Write,
    editor: &Editor,
    about: About,
    extraction: Extraction,
) -> Result<(ArticleId, Vec<ClaimId>), Problem> {
    let Inserted { row, claims, .. } = insert(write, editor, about, extraction, None).await?;
    Ok((row.id.into(), claims))
}

/// What an article came to.
struct Inserted {
    row: row::Model,
    snapshot: SnapshotId,
    claims: Vec<ClaimId>,
}

async fn insert(
    write: &Write,
    editor: &Editor,
    about: About,
    extraction: Extraction,
    outside: Option<Outside>,
) -> Result<Inserted, Problem> {
    let id = ArticleId::from(write.id());
    let publisher = publisher::store::of_text(write, editor, about.publisher.as_deref(), about.url.as_deref()).await?;
    let found = outside.as_ref().and_then(|(fetched, _)| fetched.licence.clone());
    let licence = about.licence.clone().map(Licence::by_person).or(found);
    let (licence, licence_from) = Licence::into_columns(licence);
    let mut row = row(write, editor, id, about, &extraction.document, publisher);
    (row.licence, row.licence_from) = (Set(licence), Set(licence_from));
    let row = row.insert(write.on()).await?;
    let snapshot = keep(write, editor, id, &extraction, outside).await?;
    let Extraction { document, entities, claims, .. } = extraction;
    let added = json!({ "title": row.title, "snapshot": snapshot.id, "text_sha256": snapshot.text_sha256, "claims": claims.len() });
    event::record(write, Some(editor.project()), "article.added", id, &added).await?;
    let snapshot = snapshot.id.into();
    let claims = claim::store::add_all(write, editor, id, snapshot, claims, &entities).await?;
    comparison::propose(write, editor, claims.len()).await?;
    derivation::propose(write, editor, snapshot, &document.text).await?;
    Ok(Inserted { row, snapshot, claims })
}

/// Keeps an article's text as it is now, with what was found in it beside its claims.
pub(super) async fn keep(
    write: &Write,
    editor: &Editor,
    id: ArticleId,
    extraction: &Extraction,
    outside: Option<Outside>,
) -> Result<Head, Problem> {
    let (fetched, reading) = outside.unzip();
    let Extraction { document, entities, times, quantities, claims: _, silent } = extraction;
    // What the page's own marks say of its blocks is more than what its text does.
    let (blocks, repairs) = match reading.flatten() {
        Some(Reading { blocks, repairs }) => (blocks, repairs),
        None => (to_value(&document.blocks)?, to_value(&document.repairs)?),
    };
    let findings = Findings {
        blocks,
        repairs,
        entities: to_value(entities)?,
        times: to_value(times)?,
        quantities: to_value(quantities)?,
        silent: to_value(silent)?,
    };
    let Document { text, source_sha256, .. } = document;
    let keep = Keep {
        owner: Owner::Article(id),
        text,
        raw_sha256: source_sha256,
        reading: &findings,
        fetched: fetched.as_ref(),
    };
    snapshot::store::add(write, editor, keep).await
}

/// The article that has this address and whose newest text this is, with its snapshot.
pub(crate) async fn same(
    write: &Write,
    scope: &Scope,
    url: &str,
    text_sha256: &str,
) -> Result<Option<(ArticleId, SnapshotId)>, Problem> {
    for row in of_project(scope).filter(Column::Url.eq(url)).all(write.on()).await? {
        let (head, ..) = snapshot::store::newest_of_article(write.on(), scope, row.id.into()).await?;
        if head.text_sha256 == text_sha256 {
            return Ok(Some((row.id.into(), head.id.into())));
        }
    }
    Ok(None)
}

fn row(
    write: &Write,
    editor: &Editor,
    id: ArticleId,
    about: About,
    document: &Document,
    by: Option<publisher::Row>,
) -> row::ActiveModel {
    let title = title(&about, document);
    let About { title: _, url, publisher, byline, published, licence: _ } = about;
    row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(editor.project().uuid()),
        title: Set(title),
        url: Set(url),
        published_by: Set(by.as_ref().map(|by| by.id)),
        publisher: Set(publisher.or(by.map(|by| by.name))),
        byline: Set(byline.or_else(|| document.byline.clone())),
        language: Set(document.language.clone()),
        published: Set(published.map(|day| day.to_string()).or_else(|| document.published.clone())),
        licence: Set(None),
        licence_from: Set(None),
        created_by: Set(editor.user().uuid()),
        created_at: Set(write.now()),
        updated_at: Set(write.now()),
        redaction_id: Set(None),
        version: Set(1),
    }
}

pub(super) async fn list(viewer: &Viewer, query: &PageQuery) -> Result<Page<Article>, Problem> {
    let rows = Place::of(query)?.rows(of_project(viewer), Column::Id, |row| row.id, viewer.read()).await?;
    let ids = rows.items().iter().map(|row| row.id).collect();
    let tally = claim::store::tally(viewer.read(), viewer, ids).await?;
    rows.map(|row| {
        let claims = tally.get(&row.id).copied().unwrap_or_default();
        Article::from_row(row, claims)
    })
}

pub(super) async fn read(viewer: &Viewer, id: ArticleId) -> Result<ArticleDocument, Problem> {
    let row = find(viewer.read(), viewer, id).await?.ok_or_else(not_found)?;
    let tally: Tally =
        claim::store::tally(viewer.read(), viewer, vec![row.id]).await?.into_values().next().unwrap_or_default();
    let (head, text, reading) = snapshot::store::newest_of_article(viewer.read(), viewer, id).await?;
    let article = Article::from_row(row, tally)?;
    Ok(ArticleDocument { article, snapshot: head.id.into(), text, findings: parsed(&reading)? })
}

/// These articles.
pub(crate) async fn these(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<Uuid>,
) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Id.is_in(ids)).all(on).await?)
}

/// The articles of a project, for lists that name them.
pub(crate) async fn all(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).all(on).await?)
}

/// Deletes the article, its snapshot and its claims, unless somebody's work stands on them.
pub(super) async fn remove(write: &Write, editor: &Editor, id: ArticleId, if_match: &IfMatch) -> Result<(), Problem> {
    let row = of_project(editor)
        .filter(Column::Id.eq(id.uuid()))
        .lock_exclusive()
        .one(write.on())
        .await?
        .ok_or_else(not_found)?;
    if_match.holds(row.version)?;
    if claim::store::is_assessed(write, editor, id).await? {
        return Err(Problem::new(Code::HasAssessments));
    }
    if evidence::store::quotes_article(write, editor, id).await? {
        return Err(Problem::because(Code::WrongState, "Evidence quotes it."));
    }
    if derivation::store::joins(write, editor, snapshot::store::ids_of_article(editor, id)).await? {
        return Err(Problem::because(Code::WrongState, "A confirmed derivation names it."));
    }
    let snapshots = snapshot::store::of_article(write.on(), editor, id).await?;
    let claims = verdict::store::leaning_on(write, editor, snapshots).await?;
    event::record(write, Some(editor.project()), "article.deleted", id, &json!({ "title": row.title })).await?;
    Entity::delete_by_id(row.id).exec(write.on()).await?;
    verdict::store::decide_again(write, editor, claims, Change::new(Cause::ArticleDeleted, id)).await
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

/// Those that were published on these days, both included; a day is kept as ISO 8601 writes it, which sorts.
pub(crate) fn published_within(first: Option<NaiveDate>, last: Option<NaiveDate>) -> SelectStatement {
    let days = Condition::all()
        .add_option(first.map(|day| Column::Published.gte(day.to_string())))
        .add_option(last.map(|day| Column::Published.lte(day.to_string())));
    Entity::find().select_only().column(Column::Id).filter(days).into_query()
}

/// How many the project has.
pub(crate) async fn count(on: &impl ConnectionTrait, scope: &Scope) -> Result<u64, Problem> {
    Ok(of_project(scope).count(on).await?)
}

/// The day on which it was published, where that is known: `2025-09-15`.
pub(crate) async fn published(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: ArticleId,
) -> Result<Option<String>, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?;
    Ok(row.and_then(|row| row.published))
}

pub(super) async fn find(
    on: &impl ConnectionTrait,
    scope: &Scope,
    id: ArticleId,
) -> Result<Option<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?)
}

pub(super) fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

pub(super) fn not_found() -> Problem {
    Problem::not_found(ArticleKind::NAME)
}
