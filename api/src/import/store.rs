use std::collections::BTreeMap;

use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::read::Line;
use super::row::{self, Column, Entity, line};
use super::wire::{Import, ImportKind, ImportLine, ImportLineState, NewImport};
use crate::access::{Editor, Scope, Viewer};
use crate::database::{Write, json as stored, meaning, parsed, word};
use crate::id::{ImportId, ImportKind as Noun, Kind};
use crate::job::{self, Job, JobProblem, Work};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::{event, fetch};

/// Rows per statement: below SQLite's limit of bound values.
const CHUNK: usize = 500;

/// Keeps the report and queues a job for each line that holds.
pub(super) async fn create(
    write: &Write,
    editor: &Editor,
    new: &NewImport,
    lines: Vec<Line>,
) -> Result<Import, Problem> {
    let id = ImportId::from(write.id());
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(editor.project().uuid()),
        kind: Set(word(new.kind)),
        format: Set(word(new.format)),
        created_by: Set(editor.user().uuid()),
        created_at: Set(write.now()),
    };
    let row = row.insert(write.on()).await?;
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        rows.push(taken(write, editor, new, id, line).await?);
    }
    let refused = rows.iter().filter(|row| row.job_id.is_none()).count();
    let said = json!({ "kind": new.kind, "format": new.format, "lines": rows.len(), "refused": refused });
    event::record(write, Some(editor.project()), "import.added", id, &said).await?;
    for chunk in rows.chunks(CHUNK / 6) {
        let models = chunk.iter().cloned().map(|row| sea_orm::IntoActiveModel::into_active_model(row).reset_all());
        line::Entity::insert_many(models).exec_without_returning(write.on()).await?;
    }
    Ok(with_lines(write.on(), editor, vec![row]).await?.remove(0))
}

/// A line with its job, or with why it has none.
async fn taken(
    write: &Write,
    editor: &Editor,
    new: &NewImport,
    import: ImportId,
    Line { number, url, wanted }: Line,
) -> Result<line::Model, Problem> {
    let queued = match wanted {
        Ok(wanted) => {
            let work = match new.kind {
                ImportKind::Articles => Work::FetchArticle(wanted.order()),
                ImportKind::Sources => Work::FetchSource(wanted.source_order(new.source_kind)),
            };
            fetch::queue(write, editor, &work).await
        }
        Err(reason) => Err(Problem::because(Code::InvalidBody, reason)),
    };
    let (job, problem) = match queued {
        Ok(job) => (Some(job.id().uuid()), None),
        Err(problem) if matches!(problem.code(), Code::InvalidBody | Code::UrlForbidden) => {
            (None, Some(stored(&JobProblem::from(&problem))?))
        }
        Err(problem) => return Err(problem),
    };
    let number = i32::try_from(number).unwrap_or(i32::MAX);
    Ok(line::Model { id: write.id(), import_id: import.uuid(), number, url, problem, job_id: job })
}

pub(super) async fn list(viewer: &Viewer, query: &PageQuery) -> Result<Page<Import>, Problem> {
    let page = Place::of(query)?.rows(of_project(viewer), Column::Id, |row| row.id, viewer.read()).await?;
    let mut imports = with_lines(viewer.read(), viewer, page.items().to_vec()).await?.into_iter();
    page.map(|_| imports.next().ok_or_else(|| Problem::internal("An import of the page is missing")))
}

pub(super) async fn read(viewer: &Viewer, id: ImportId) -> Result<Import, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?;
    let row = row.ok_or_else(|| Problem::not_found(Noun::NAME))?;
    Ok(with_lines(viewer.read(), viewer, vec![row]).await?.remove(0))
}

/// Imports with their lines, each with what its job has come to. Three queries, however many there are.
async fn with_lines(on: &impl ConnectionTrait, scope: &Scope, rows: Vec<row::Model>) -> Result<Vec<Import>, Problem> {
    let of_these = line::Entity::find().filter(line::Column::ImportId.is_in(rows.iter().map(|row| row.id)));
    let lines = of_these.order_by_asc(line::Column::Id).all(on).await?;
    let jobs = job::store::these(on, scope, lines.iter().filter_map(|line| line.job_id).collect()).await?;
    let mut jobs: BTreeMap<Uuid, Job> = jobs.into_iter().map(|job| (job.id().uuid(), job)).collect();
    let mut by_import: BTreeMap<Uuid, Vec<ImportLine>> = BTreeMap::new();
    for line in lines {
        let job = line.job_id.and_then(|id| jobs.remove(&id));
        by_import.entry(line.import_id).or_default().push(report(line, job)?);
    }
    let import = |row: row::Model| {
        let row::Model { id, project_id: _, kind, format, created_by, created_at } = row;
        let lines = by_import.remove(&id).unwrap_or_default();
        let (kind, format) = (meaning(&kind)?, meaning(&format)?);
        Ok(Import { id: id.into(), kind, format, lines, created_by: created_by.into(), created_at })
    };
    rows.into_iter().map(import).collect()
}

fn report(line: line::Model, job: Option<Job>) -> Result<ImportLine, Problem> {
    let line::Model { id: _, import_id: _, number, url, problem, job_id } = line;
    let state = job.as_ref().map_or(ImportLineState::Refused, |job| job.state().into());
    let refused = problem.as_deref().map(parsed).transpose()?;
    let (failed, outcome) = job.map(Job::into_end).unwrap_or_default();
    Ok(ImportLine { number, url, state, problem: refused.or(failed), job: job_id.map(Into::into), outcome })
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

/// A query for the jobs of all imports.
pub(crate) fn jobs() -> SelectStatement {
    let given = line::Entity::find().filter(line::Column::JobId.is_not_null());
    given.select_only().column(line::Column::JobId).into_query()
}
