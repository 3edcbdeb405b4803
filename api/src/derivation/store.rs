use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::row::{self, Column, Edge, Entity};
use super::wire::{Derivation, DerivationQuery, DerivationReason, DerivationState, Method, NewDerivation};
use crate::access::{Reviewer, Scope, Viewer};
use crate::database::{Write, word};
use crate::id::{DerivationId, DerivationKind, Kind, ProjectId};
use crate::page::{Page, Place};
use crate::problem::{Code, Problem};
use crate::redaction::Erased;
use crate::request::IfMatch;
use crate::verdict::{Cause, Change};
use crate::{event, snapshot, verdict};

/// The snapshots that this method ties, whatever became of it.
pub(super) async fn pairs(
    on: &impl ConnectionTrait,
    scope: &Scope,
    method: Method,
) -> Result<Vec<(Uuid, Uuid)>, Problem> {
    let of_method = of_project(scope).filter(Column::Method.eq(word(method)));
    let ends = of_method.select_only().columns([Column::FromSnapshot, Column::ToSnapshot]);
    Ok(ends.into_tuple().all(on).await?)
}

/// The derivations of the project that join something or may, in the order in which they were made.
pub(crate) async fn edges(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Edge>, Problem> {
    let standing = of_project(scope).filter(Column::State.ne(word(DerivationState::Rejected)));
    let columns = [Column::Id, Column::FromSnapshot, Column::ToSnapshot, Column::Method, Column::Score, Column::State];
    let select = standing.select_only().columns(columns).order_by_asc(Column::Id);
    Ok(select.into_model::<Edge>().all(on).await?)
}

pub(super) async fn list(viewer: &Viewer, query: &DerivationQuery) -> Result<Page<Derivation>, Problem> {
    let DerivationQuery { source, article, state, cursor, limit } = query;
    let mut select = of_project(viewer);
    if let Some(state) = state {
        select = select.filter(Column::State.eq(word(state)));
    }
    if let Some(source) = source {
        select = select.filter(touches(snapshot::store::ids_of_source(viewer, *source)));
    }
    if let Some(article) = article {
        select = select.filter(touches(snapshot::store::ids_of_article(viewer, *article)));
    }
    let place = Place::new(cursor.as_deref(), *limit)?;
    place.rows(select, Column::Id, |row| row.id, viewer.read()).await?.map(Derivation::from_row)
}

/// Whether a confirmed derivation touches any of these snapshots: without them it would be forgotten that others are of one
/// origin.
pub(crate) async fn joins(write: &Write, scope: &Scope, snapshots: SelectStatement) -> Result<bool, Problem> {
    let confirmed = of_project(scope).filter(Column::State.eq(word(DerivationState::Confirmed)));
    Ok(confirmed.filter(touches(snapshots)).count(write.on()).await? > 0)
}

/// Those of which one end is among these snapshots.
fn touches(snapshots: SelectStatement) -> Condition {
    let from = Column::FromSnapshot.in_subquery(snapshots.clone());
    Condition::any().add(from).add(Column::ToSnapshot.in_subquery(snapshots))
}

/// Every text of a project that a confirmed derivation joins with another.
pub(crate) async fn joined(write: &Write, project: ProjectId) -> Result<Vec<Uuid>, Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(project.uuid()));
    let confirmed = of_project.filter(Column::State.eq(word(DerivationState::Confirmed))).select_only();
    let pairs = confirmed.columns([Column::FromSnapshot, Column::ToSnapshot]);
    let pairs: Vec<(Uuid, Uuid)> = pairs.into_tuple().all(write.on()).await?;
    Ok(pairs.into_iter().flat_map(|(from, to)| [from, to]).collect())
}

/// Those of which one end is a text that lost its words.
pub(crate) async fn touching(
    on: &impl ConnectionTrait,
    scope: &Scope,
    snapshots: Vec<Uuid>,
) -> Result<Vec<Uuid>, Problem> {
    let either = Condition::any()
        .add(Column::FromSnapshot.is_in(snapshots.iter().copied()))
        .add(Column::ToSnapshot.is_in(snapshots));
    Ok(of_project(scope).filter(either).select_only().column(Column::Id).into_tuple().all(on).await?)
}

/// Takes out which passages and which credit show it; that one text comes from the other stays.
pub(crate) async fn redact(write: &Write, erased: &Erased) -> Result<(), Problem> {
    let these = Entity::update_many().filter(Column::Id.is_in(erased.derivations.iter().copied()));
    let without =
        these.col_expr(Column::Passages, Expr::value("[]")).col_expr(Column::Credit, Expr::value(None::<String>));
    without.col_expr(Column::Version, Expr::col(Column::Version).add(1)).exec(write.on()).await?;
    Ok(())
}

pub(super) async fn read(viewer: &Viewer, id: DerivationId) -> Result<Derivation, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?;
    Derivation::from_row(row.ok_or_else(not_found)?)
}

/// A derivation that a person knows of.
pub(super) async fn create(write: &Write, reviewer: &Reviewer, new: NewDerivation) -> Result<Derivation, Problem> {
    let NewDerivation { from, to, reason } = new;
    let (from, to) = (from.uuid(), to.uuid());
    are_two_documents(write, reviewer, from, to).await?;
    let ties = of_project(reviewer).filter(Column::Method.eq(word(Method::Human)));
    if ties.filter(Column::FromSnapshot.eq(from)).filter(Column::ToSnapshot.eq(to)).one(write.on()).await?.is_some() {
        return Err(Problem::because(Code::AlreadyExists, "Somebody has said so before; confirm that derivation."));
    }
    let row = row::Model {
        id: write.id(),
        project_id: reviewer.project().uuid(),
        from_snapshot: from,
        to_snapshot: to,
        method: word(Method::Human),
        score: None,
        passages: "[]".to_owned(),
        credit: None,
        state: word(DerivationState::Confirmed),
        reason: Some(reason),
        created_by: Some(reviewer.user().uuid()),
        created_at: write.now(),
        decided_by: Some(reviewer.user().uuid()),
        decided_at: Some(write.now()),
        version: 1,
    };
    let row = row.into_active_model().reset_all().insert(write.on()).await?;
    record(write, reviewer, &row, "added").await?;
    let confirmed = Change::new(Cause::DerivationConfirmed, row.id);
    verdict::store::decide_around(write, reviewer, vec![from, to], confirmed).await?;
    Derivation::from_row(row)
}

async fn are_two_documents(write: &Write, scope: &Scope, from: Uuid, to: Uuid) -> Result<(), Problem> {
    let unknown = |what: &str| Problem::because(Code::UnknownReference, what.to_owned());
    let heads = snapshot::store::these(write.on(), scope, vec![from, to]).await?;
    let owner = |id: Uuid| heads.iter().find(|head| head.id == id).map(|head| (head.article_id, head.source_id));
    match (owner(from), owner(to)) {
        (None, _) => Err(unknown("`from` names no snapshot of this project.")),
        (_, None) => Err(unknown("`to` names no snapshot of this project.")),
        (one, other) if one == other => {
            Err(unknown("`to` is a snapshot of the same source or article, which is one origin anyway."))
        }
        _ => Ok(()),
    }
}

/// Confirms or rejects, with the reason; whoever comes to see it otherwise may decide again.
pub(super) async fn decide(
    write: &Write,
    reviewer: &Reviewer,
    id: DerivationId,
    if_match: &IfMatch,
    to: DerivationState,
    reason: DerivationReason,
) -> Result<Derivation, Problem> {
    let row = of_project(reviewer).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let mut row = row.ok_or_else(not_found)?;
    if_match.holds(row.version)?;
    row.state = word(to);
    row.reason = Some(reason.reason).filter(|reason| !reason.is_empty());
    row.decided_by = Some(reviewer.user().uuid());
    row.decided_at = Some(write.now());
    row.version += 1;
    let row = row.into_active_model().reset_all().update(write.on()).await?;
    record(write, reviewer, &row, &row.state).await?;
    let cause = match to {
        DerivationState::Proposed => Cause::DerivationProposed,
        DerivationState::Confirmed => Cause::DerivationConfirmed,
        DerivationState::Rejected => Cause::DerivationRejected,
    };
    let touched = vec![row.from_snapshot, row.to_snapshot];
    verdict::store::decide_around(write, reviewer, touched, Change::new(cause, id)).await?;
    Derivation::from_row(row)
}

async fn record(write: &Write, scope: &Scope, row: &row::Model, what: &str) -> Result<(), Problem> {
    let data = json!({ "from": row.from_snapshot, "to": row.to_snapshot, "method": row.method, "reason": row.reason });
    let id = DerivationId::from(row.id);
    event::record(write, Some(scope.project()), &format!("derivation.{what}"), id, &data).await
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(DerivationKind::NAME)
}
