use std::collections::BTreeMap;

use claimbench_core::comparison::Kind;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::file::CHUNK;
use super::row::{self, Column, Entity, key};
use super::wire::{Comparison, ComparisonQuery, ComparisonState};
use crate::access::{Scope, Viewer};
use crate::database::{Write, meaning, word};
use crate::id::{ComparisonId, ComparisonKind, Kind as _};
use crate::page::{Page, Place};
use crate::problem::Problem;
use crate::{article, claim, event};

/// The pairs that one of these claims belongs to, whatever became of them.
pub(super) async fn of_claims(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claims: &[Uuid],
) -> Result<Vec<row::Model>, Problem> {
    let mut rows = Vec::new();
    for chunk in claims.chunks(CHUNK) {
        rows.extend(of_project(scope).filter(touching(chunk)).order_by_asc(Column::Id).all(on).await?);
    }
    Ok(rows)
}

/// Pairs that one of these claims belongs to.
fn touching(claims: &[Uuid]) -> Condition {
    let among = |end: Column| end.is_in(claims.iter().copied());
    Condition::any().add(among(Column::FirstClaim)).add(among(Column::SecondClaim))
}

pub(super) async fn list(viewer: &Viewer, query: &ComparisonQuery) -> Result<Page<Comparison>, Problem> {
    let ComparisonQuery { claim, article, kind, state, cursor, limit } = query;
    let of_article = |article| claim::store::ids_of_article(viewer, article);
    let either =
        |with: &dyn Fn(Column) -> Expr| Condition::any().add(with(Column::FirstClaim)).add(with(Column::SecondClaim));
    let of_state = match state {
        Some(state) => Column::State.eq(word(state)),
        None => Column::State.ne(word(ComparisonState::Lapsed)),
    };
    let conditions = Condition::all()
        .add(of_state)
        .add(stands(Column::FirstClaim))
        .add(stands(Column::SecondClaim))
        .add_option(kind.map(|kind| Column::Kind.eq(word(kind))))
        .add_option(claim.map(|claim| either(&|end| end.eq(claim.uuid()))))
        .add_option(article.map(|article| either(&|end| end.in_subquery(of_article(article)))));
    let place = Place::new(cursor.as_deref(), *limit)?;
    let select = of_project(viewer).filter(conditions);
    let rows = place.rows(select, Column::Id, |row| row.id, viewer.read()).await?;
    let claims = Claims::of(viewer.read(), viewer, rows.items()).await?;
    rows.map(|row| claims.show(row))
}

pub(super) async fn read(viewer: &Viewer, id: ComparisonId) -> Result<Comparison, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?;
    shown(viewer.read(), viewer, row.ok_or_else(not_found)?).await
}

pub(super) async fn shown(on: &impl ConnectionTrait, scope: &Scope, row: row::Model) -> Result<Comparison, Problem> {
    Claims::of(on, scope, std::slice::from_ref(&row)).await?.show(row)
}

/// The claims of some pairs, and the titles of their articles.
struct Claims {
    rows: BTreeMap<Uuid, claim::Row>,
    titles: BTreeMap<Uuid, String>,
}

impl Claims {
    async fn of(on: &impl ConnectionTrait, scope: &Scope, pairs: &[row::Model]) -> Result<Self, Problem> {
        let ids = pairs.iter().flat_map(|row| [row.first_claim, row.second_claim]).collect();
        let rows = claim::store::these(on, scope, ids).await?;
        let articles = article::store::these(on, scope, rows.iter().map(|row| row.article_id).collect()).await?;
        let titles = articles.into_iter().map(|row| (row.id, row.title)).collect();
        Ok(Self { rows: rows.into_iter().map(|row| (row.id, row)).collect(), titles })
    }

    fn show(&self, row: row::Model) -> Result<Comparison, Problem> {
        let claim = |id| {
            let claim = self.rows.get(&id).ok_or_else(|| Problem::internal("A comparison names no claim"))?;
            Ok::<_, Problem>((claim, self.titles.get(&claim.article_id).cloned().unwrap_or_default()))
        };
        let (first, second) = (claim(row.first_claim)?, claim(row.second_claim)?);
        Comparison::from_row(row, first, second)
    }
}

/// Whether the claim at this end stands.
fn stands(end: Column) -> Expr {
    Expr::exists(claim::store::that_stands(Expr::col((Entity, end))))
}

/// The confirmed pairs of these claims of which the other end stands: the claim, the other one, and what kind it is.
pub(crate) async fn confirmed(on: &impl ConnectionTrait, claims: &[Uuid]) -> Result<Vec<(Uuid, Uuid, Kind)>, Problem> {
    let mut found = Vec::new();
    for (own, other) in [(Column::FirstClaim, Column::SecondClaim), (Column::SecondClaim, Column::FirstClaim)] {
        let confirmed = Entity::find().filter(Column::State.eq(word(ComparisonState::Confirmed)));
        let of_claims = confirmed.filter(own.is_in(claims.iter().copied()));
        let ends =
            of_claims.filter(stands(other)).order_by_asc(Column::Id).select_only().columns([own, other, Column::Kind]);
        for (own, other, kind) in ends.into_tuple::<(Uuid, Uuid, String)>().all(on).await? {
            found.push((own, other, meaning(&kind)?));
        }
    }
    Ok(found)
}

/// Takes out what was compared of claims that lose their words: the pairs stay as having been, and say nothing.
pub(crate) async fn forget(write: &Write, scope: &Scope, claims: &[Uuid]) -> Result<(), Problem> {
    for chunk in claims.chunks(CHUNK) {
        let pairs = Entity::update_many().filter(Column::ProjectId.eq(scope.project().uuid())).filter(touching(chunk));
        let pairs = pairs
            .col_expr(Column::State, Expr::value(word(ComparisonState::Lapsed)))
            .col_expr(Column::Facets, Expr::value("[]"))
            .col_expr(Column::Reason, Expr::value(Option::<String>::None))
            .col_expr(Column::Version, Expr::col(Column::Version).add(1));
        pairs.exec(write.on()).await?;
        let keys = key::Entity::delete_many().filter(key::Column::ClaimId.is_in(chunk.iter().copied()));
        keys.exec(write.on()).await?;
    }
    Ok(())
}

/// The pair, held for this transaction.
pub(super) async fn locked(write: &Write, scope: &Scope, id: ComparisonId) -> Result<row::Model, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    row.ok_or_else(not_found)
}

/// Writes a changed row, and tells the record what became of it.
pub(super) async fn keep(write: &Write, scope: &Scope, row: row::Model, what: &str) -> Result<row::Model, Problem> {
    let row = row.into_active_model().reset_all().update(write.on()).await?;
    record(write, scope, &row, what).await?;
    Ok(row)
}

pub(super) async fn record(write: &Write, scope: &Scope, row: &row::Model, what: &str) -> Result<(), Problem> {
    let id = ComparisonId::from(row.id);
    event::record(write, Some(scope.project()), &format!("comparison.{what}"), id, &told(row)).await
}

/// What the record says of a pair.
pub(super) fn told(row: &row::Model) -> Value {
    let row::Model { kind, first_claim, second_claim, first_revision, second_revision, reason, .. } = row;
    json!({ "kind": kind, "claims": [first_claim, second_claim], "revisions": [first_revision, second_revision], "reason": reason })
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(ComparisonKind::NAME)
}
