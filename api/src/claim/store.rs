use std::collections::BTreeMap;

use claimbench_core::extraction;
use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use uuid::Uuid;

use super::content::extracted;
use super::party::{Party, parties};
use super::publication::Publication;
use super::query::{ClaimQuery, DecidedFilter};
use super::row::{self, Column, Entity, relation};
use super::status::{STANDING, Status};
use super::wire::{Claim, ClaimRelation, RelationKind, Tally};
use crate::access::{Scope, Viewer};
use crate::database::{Write, json, word};
use crate::id::{ArticleId, ClaimId, ClaimKind, Kind, SnapshotId, UserId};
use crate::page::{Page, Place};
use crate::problem::Problem;
use crate::request::IfMatch;
use crate::verdict::{Change, Review};
use crate::{assessment, comparison, event};

/// Rows per statement: below SQLite's limit of bound values.
const CHUNK: usize = 500;

/// Keeps claims that were found in an article; their ids, in their order.
pub(crate) async fn add_all(
    write: &Write,
    scope: &Scope,
    article: ArticleId,
    snapshot: SnapshotId,
    claims: Vec<extraction::Claim>,
    entities: &[extraction::Entity],
) -> Result<Vec<ClaimId>, Problem> {
    let parts: Vec<(usize, Option<usize>)> = claims.iter().map(|claim| (claim.ordinal, claim.part_of)).collect();
    let mut rows: Vec<row::Model> =
        claims.into_iter().map(|claim| proposed(write, scope, article, snapshot, claim)).collect::<Result<_, _>>()?;
    for row in &mut rows {
        row.parties = Some(json(&parties(&row.text, entities.iter().map(Party::from)))?);
    }
    let ids: BTreeMap<usize, Uuid> =
        parts.iter().map(|(ordinal, _)| *ordinal).zip(rows.iter().map(|row| row.id)).collect();
    for chunk in rows.chunks(CHUNK) {
        let models = chunk.iter().cloned().map(|row| row.into_active_model().reset_all());
        Entity::insert_many(models).exec_without_returning(write.on()).await?;
    }
    for (ordinal, part_of) in parts {
        if let (Some(part), Some(whole)) = (ids.get(&ordinal), part_of.and_then(|whole| ids.get(&whole))) {
            relate(write, scope, *part, *whole, RelationKind::PartOf).await?;
        }
    }
    Ok(rows.into_iter().map(|row| row.id.into()).collect())
}

fn proposed(
    write: &Write,
    scope: &Scope,
    article: ArticleId,
    snapshot: SnapshotId,
    claim: extraction::Claim,
) -> Result<row::Model, Problem> {
    let (ordinal, check_worthiness) = (claim.ordinal, f64::from(claim.check_worthiness));
    let status = if claim.ambiguity.is_some() { Status::Ambiguous } else { Status::Proposed };
    let mut row = blank(write, scope, article, snapshot);
    row.ordinal = i32::try_from(ordinal).unwrap_or(i32::MAX);
    row.check_worthiness = check_worthiness;
    row.status = word(status);
    extracted(claim)?.into_row(&mut row)?;
    Ok(row)
}

/// A claim that says nothing yet.
pub(super) fn blank(write: &Write, scope: &Scope, article: ArticleId, snapshot: SnapshotId) -> row::Model {
    row::Model {
        id: write.id(),
        project_id: scope.project().uuid(),
        article_id: article.uuid(),
        snapshot_id: snapshot.uuid(),
        ordinal: 0,
        claim_type: String::new(),
        text: String::new(),
        content: String::new(),
        start: 0,
        end: 0,
        checkable: true,
        check_worthiness: 0.0,
        status: word(Status::Proposed),
        gone_from: None,
        reason: None,
        revision: 1,
        verdict: None,
        review: word(Review::Open),
        corroborated: false,
        independent_origins: 0,
        origins_at_most: 0,
        parties: None,
        publication: word(Publication::Draft),
        published_in: None,
        published_revision: None,
        assignee: None,
        round: 1,
        reopened_cause: None,
        reopened_reason: None,
        reopened_at: None,
        reopened_by: None,
        redaction_id: None,
        redactions: None,
        filed: false,
        created_at: write.now(),
        updated_at: write.now(),
        version: 1,
    }
}

/// The number after that of the article's last claim, which is held, so that no two are added with the same.
pub(super) async fn next_ordinal(write: &Write, scope: &Scope, article: ArticleId) -> Result<i32, Problem> {
    let of_article = of_project(scope).filter(Column::ArticleId.eq(article.uuid()));
    let last = of_article.order_by_desc(Column::Ordinal).lock_exclusive().one(write.on()).await?;
    Ok(last.map_or(1, |row| row.ordinal.saturating_add(1)))
}

pub(super) async fn relate(
    write: &Write,
    scope: &Scope,
    from: Uuid,
    to: Uuid,
    kind: RelationKind,
) -> Result<(), Problem> {
    let row = relation::ActiveModel {
        id: Set(write.id()),
        project_id: Set(scope.project().uuid()),
        from_claim: Set(from),
        to_claim: Set(to),
        kind: Set(word(kind)),
        created_at: Set(write.now()),
    };
    relation::Entity::insert(row).exec_without_returning(write.on()).await?;
    Ok(())
}

pub(super) async fn list(viewer: &Viewer, query: &ClaimQuery) -> Result<Page<Claim>, Problem> {
    let place = Place::new(query.cursor.as_deref(), query.limit)?;
    let rows = place.rows(query.filter(of_project(viewer)), Column::Id, |row| row.id, viewer.read()).await?;
    let mut relations = relations(viewer.read(), rows.items().iter().map(|row| row.id).collect()).await?;
    rows.map(|row| {
        let relations = relations.remove(&row.id).unwrap_or_default();
        Claim::from_row(row, relations)
    })
}

pub(super) async fn read(viewer: &Viewer, id: ClaimId) -> Result<Claim, Problem> {
    shown(viewer.read(), row(viewer.read(), viewer, id).await?).await
}

pub(crate) async fn row(on: &impl ConnectionTrait, scope: &Scope, id: ClaimId) -> Result<row::Model, Problem> {
    of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?.ok_or_else(not_found)
}

/// These claims, whatever became of them.
pub(crate) async fn these(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: Vec<Uuid>,
) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Id.is_in(ids)).order_by_asc(Column::Id).all(on).await?)
}

/// The claims of the project that stand and have a verdict, in the order of its articles and of their text.
pub(crate) async fn decided(
    on: &impl ConnectionTrait,
    scope: &Scope,
    filter: &DecidedFilter,
) -> Result<Vec<Uuid>, Problem> {
    ids_in_order(on, filter.filter(decided_claims(scope))).await
}

/// Those of these claims that stand and have a verdict, in the same order.
pub(crate) async fn decided_among(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[ClaimId],
) -> Result<Vec<Uuid>, Problem> {
    let wanted = Column::Id.is_in(ids.iter().map(|id| id.uuid()));
    ids_in_order(on, decided_claims(scope).filter(wanted)).await
}

fn decided_claims(scope: &Scope) -> Select<Entity> {
    let standing = [word(Status::Accepted), word(Status::Edited)];
    of_project(scope).filter(Column::Status.is_in(standing)).filter(Column::Verdict.is_not_null())
}

async fn ids_in_order(on: &impl ConnectionTrait, select: Select<Entity>) -> Result<Vec<Uuid>, Problem> {
    let ordered = select.order_by_asc(Column::ArticleId).order_by_asc(Column::Start).order_by_asc(Column::Id);
    Ok(ordered.select_only().column(Column::Id).into_tuple().all(on).await?)
}

/// These claims as they go out, without their relations, in the order of their articles and of their text.
pub(crate) async fn shown_in_order(
    on: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[Uuid],
) -> Result<Vec<Claim>, Problem> {
    let mut rows = these(on, scope, ids.to_vec()).await?;
    rows.sort_by_key(|row| (row.article_id, row.start, row.id));
    rows.into_iter().map(|row| Claim::from_row(row, Vec::new())).collect()
}

/// The row as it goes out.
pub(crate) async fn shown(on: &impl ConnectionTrait, row: row::Model) -> Result<Claim, Problem> {
    let relations = relations(on, vec![row.id]).await?.remove(&row.id).unwrap_or_default();
    Claim::from_row(row, relations)
}

async fn relations(on: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<BTreeMap<Uuid, Vec<ClaimRelation>>, Problem> {
    let compared = comparison::store::confirmed(on, &ids).await?;
    let rows = relation::Entity::find().filter(relation::Column::FromClaim.is_in(ids)).all(on).await?;
    let mut relations: BTreeMap<Uuid, Vec<ClaimRelation>> = BTreeMap::new();
    for row in rows {
        relations.entry(row.from_claim).or_default().push(ClaimRelation::from_row(&row)?);
    }
    for (claim, other, kind) in compared {
        relations.entry(claim).or_default().push(ClaimRelation::of_comparison(kind, other));
    }
    Ok(relations)
}

/// The claim, held for this transaction.
pub(crate) async fn locked(write: &Write, scope: &Scope, id: ClaimId) -> Result<row::Model, Problem> {
    held(write, scope, id).await?.ok_or_else(not_found)
}

/// The claim, if there is one, held for this transaction.
pub(super) async fn held(write: &Write, scope: &Scope, id: ClaimId) -> Result<Option<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?)
}

/// The claim, held for this transaction, if it is as the client saw it.
pub(super) async fn matching(
    write: &Write,
    scope: &Scope,
    id: ClaimId,
    if_match: &IfMatch,
) -> Result<row::Model, Problem> {
    let row = locked(write, scope, id).await?;
    if_match.holds(row.version)?;
    Ok(row)
}

/// The claims that were not compared as they are now, the newest first.
pub(crate) async fn unfiled(write: &Write, scope: &Scope, at_most: usize) -> Result<Vec<row::Model>, Problem> {
    let select = of_project(scope).filter(Column::Filed.eq(false)).order_by_desc(Column::Id);
    Ok(select.limit(at_most as u64).all(write.on()).await?)
}

pub(crate) async fn mark_filed(write: &Write, scope: &Scope, ids: &[Uuid]) -> Result<(), Problem> {
    for chunk in ids.chunks(CHUNK) {
        let these = Entity::update_many()
            .filter(Column::ProjectId.eq(scope.project().uuid()))
            .filter(Column::Id.is_in(chunk.iter().copied()));
        these.col_expr(Column::Filed, Expr::value(true)).exec(write.on()).await?;
    }
    Ok(())
}

/// The claim of this id, if it stands and has its words.
pub(crate) fn that_stands(id: Expr) -> SelectStatement {
    let standing = Entity::find().filter(Column::Status.is_in(STANDING.map(word)));
    standing
        .filter(Column::RedactionId.is_null())
        .filter(Expr::col((Entity, Column::Id)).eq(id))
        .select_only()
        .column(Column::Id)
        .into_query()
}

pub(crate) fn ids_of_article(scope: &Scope, article: ArticleId) -> SelectStatement {
    let of_article = of_project(scope).filter(Column::ArticleId.eq(article.uuid()));
    of_article.select_only().column(Column::Id).into_query()
}

/// The claims of the project whose verdict a policy can change, held for this transaction.
pub(crate) async fn judged(write: &Write, scope: &Scope) -> Result<Vec<row::Model>, Problem> {
    Ok(assessed(scope).lock_exclusive().all(write.on()).await?)
}

/// The claims of the project that anybody has judged, as they are now.
pub(crate) async fn with_assessments(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<row::Model>, Problem> {
    Ok(assessed(scope).all(on).await?)
}

fn assessed(scope: &Scope) -> Select<Entity> {
    of_project(scope).filter(Column::Review.ne(word(Review::Open))).order_by_asc(Column::Id)
}

/// Every claim of an article, held for this transaction, in the order of the article; those that it says no more come last.
pub(super) async fn of_article(write: &Write, scope: &Scope, article: ArticleId) -> Result<Vec<row::Model>, Problem> {
    let select = of_project(scope).filter(Column::ArticleId.eq(article.uuid())).order_by_asc(Column::Ordinal);
    let mut rows = select.order_by_asc(Column::Id).lock_exclusive().all(write.on()).await?;
    rows.sort_by_key(|row| row.gone_from.is_some());
    Ok(rows)
}

/// What is assigned to somebody, held for this transaction.
pub(super) async fn of_assignee(write: &Write, scope: &Scope, user: UserId) -> Result<Vec<row::Model>, Problem> {
    let select = of_project(scope).filter(Column::Assignee.eq(user.uuid()));
    Ok(select.order_by_asc(Column::Id).lock_exclusive().all(write.on()).await?)
}

/// These claims, held for this transaction, always in the same order.
pub(crate) async fn locked_all(write: &Write, scope: &Scope, ids: Vec<Uuid>) -> Result<Vec<row::Model>, Problem> {
    let select = of_project(scope).filter(Column::Id.is_in(ids));
    Ok(select.order_by_asc(Column::Id).lock_exclusive().all(write.on()).await?)
}

/// Tells the history of a claim that its verdict came out otherwise by something that was not done to the claim itself.
pub(crate) async fn record_verdict(
    write: &Write,
    scope: &Scope,
    before: &row::Model,
    after: &row::Model,
    change: Change,
) -> Result<(), Problem> {
    let side = |row: &row::Model| {
        let origins = [row.independent_origins, row.origins_at_most];
        serde_json::json!({ "verdict": row.verdict, "review": row.review, "corroborated": row.corroborated, "origins": origins })
    };
    let changed = serde_json::json!({ "because": change, "from": side(before), "to": side(after) });
    record(write, scope, after.id, "verdict_changed", changed).await
}

/// Writes every column of a changed row, as its next version.
pub(crate) async fn save(write: &Write, mut row: row::Model) -> Result<row::Model, Problem> {
    row.updated_at = write.now();
    row.version += 1;
    Ok(row.into_active_model().reset_all().update(write.on()).await?)
}

pub(super) async fn record(
    write: &Write,
    scope: &Scope,
    id: Uuid,
    what: &str,
    data: serde_json::Value,
) -> Result<(), Problem> {
    event::record(write, Some(scope.project()), &format!("claim.{what}"), ClaimId::from(id), &data).await
}

pub(crate) async fn is_assessed(write: &Write, scope: &Scope, article: ArticleId) -> Result<bool, Problem> {
    let select = of_project(scope).filter(Column::ArticleId.eq(article.uuid()));
    let ids: Vec<Uuid> = select.select_only().column(Column::Id).into_tuple().all(write.on()).await?;
    assessment::store::any_of(write, ids).await
}

#[derive(FromQueryResult)]
struct Count {
    article_id: Uuid,
    status: String,
    decided: i64,
    count: i64,
}

/// The claims of each of these articles, counted.
pub(crate) async fn tally(
    on: &impl ConnectionTrait,
    scope: &Scope,
    articles: Vec<Uuid>,
) -> Result<BTreeMap<Uuid, Tally>, Problem> {
    let decided = Expr::col((Entity, Column::Verdict)).count();
    let select = of_project(scope).filter(Column::ArticleId.is_in(articles)).select_only();
    let select = select.column(Column::ArticleId).column(Column::Status).column_as(Column::Id.count(), "count");
    let counts = select.expr_as(decided, "decided").group_by(Column::ArticleId).group_by(Column::Status);
    let mut tallies: BTreeMap<Uuid, Tally> = BTreeMap::new();
    for Count { article_id, status, decided, count } in counts.into_model::<Count>().all(on).await? {
        let tally = tallies.entry(article_id).or_default();
        if [Status::Rejected, Status::Merged, Status::Split, Status::Gone].map(word).contains(&status) {
            continue;
        }
        tally.total += count;
        tally.decided += decided;
        tally.proposed += if [Status::Proposed, Status::Ambiguous].map(word).contains(&status) { count } else { 0 };
    }
    Ok(tallies)
}

pub(super) fn changes(from: &row::Model, to: &row::Model) -> serde_json::Value {
    let side = |row: &row::Model| serde_json::json!({ "type": row.claim_type, "text": row.text, "checkable": row.checkable, "content": row.content });
    serde_json::json!({ "revision": to.revision, "from": side(from), "to": side(to) })
}

pub(super) fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(ClaimKind::NAME)
}
