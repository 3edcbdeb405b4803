use chrono::Duration;
use sea_orm::sea_query::{Expr, OnConflict, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, QueryTrait, Select,
    TryInsertResult,
};
use serde_json::json;
use uuid::Uuid;

use super::row::{lease, skip};
use super::wire::{Lease, Next, NextRequest, Skip, Skipped, Why};
use crate::access::{Reviewer, Role, Scope, Viewer};
use crate::claim::{self, Wanted};
use crate::database::{Write, word};
use crate::event;
use crate::id::{ClaimId, UserId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::redaction::{Erased, REDACTED};

/// How long a claim is held without another word.
const LEASE: Duration = Duration::minutes(30);
/// How many claims one reviewer may hold at once.
const PLACES: i32 = 3;
/// How often to look again when somebody else was faster.
const TRIES: usize = 8;

pub(super) async fn next(write: &Write, reviewer: &Reviewer, asked: NextRequest) -> Result<Next, Problem> {
    let over = lease::Column::Until.lte(write.now());
    lease::Entity::delete_many().filter(of_project(reviewer)).filter(over).exec(write.on()).await?;
    let wanted = Wanted { skip: asked.skipped(), article: asked.article, claim_type: asked.claim_type };
    for _ in 0..TRIES {
        let Some((claim, why)) = claim::waiting(write, reviewer, &wanted).await? else {
            return Ok(Next { claim: None, why: None, until: None });
        };
        if take(write, reviewer, claim.id, why).await? {
            let claim = claim::store::shown(write.on(), claim).await?;
            return Ok(Next { claim: Some(claim), why: Some(why), until: Some(write.now() + LEASE) });
        }
    }
    Err(Problem::new(Code::Unavailable))
}

/// Holds the claim for the caller, or says that somebody else has been faster. The table's keys decide, nothing that was read.
async fn take(write: &Write, reviewer: &Reviewer, claim: Uuid, why: Why) -> Result<bool, Problem> {
    let own = lease::Entity::update_many().filter(lease::Column::ClaimId.eq(claim)).filter(held_by(reviewer.user()));
    let longer = own.col_expr(lease::Column::Until, Expr::value(write.now() + LEASE));
    if longer.exec(write.on()).await?.rows_affected > 0 {
        return Ok(true);
    }
    for place in 1..=PLACES {
        let row = lease::Model {
            claim_id: claim,
            project_id: reviewer.project().uuid(),
            holder: reviewer.user().uuid(),
            place,
            why: word(why),
            since: write.now(),
            until: write.now() + LEASE,
        };
        let insert = lease::Entity::insert(row.into_active_model().reset_all());
        let insert = insert.on_conflict(OnConflict::new().do_nothing().to_owned()).try_insert();
        if let TryInsertResult::Inserted(1..) = insert.exec_without_returning(write.on()).await? {
            record(write, reviewer, claim, "leased", json!({ "why": why, "until": write.now() + LEASE })).await?;
            return Ok(true);
        }
    }
    if lease::Entity::find_by_id(claim).one(write.on()).await?.is_some() {
        return Ok(false);
    }
    Err(Problem::because(Code::WrongState, format!("You hold {PLACES} claims; assess, skip or give back one of them.")))
}

pub(super) async fn list(viewer: &Viewer, query: &PageQuery) -> Result<Page<Lease>, Problem> {
    let running = lease::Entity::find().filter(of_project(viewer)).filter(lease::Column::Until.gt(viewer.now()));
    let rows = Place::of(query)?.rows(running, lease::Column::ClaimId, |row| row.claim_id, viewer.read()).await?;
    rows.map(Lease::from_row)
}

pub(super) async fn release(write: &Write, reviewer: &Reviewer, claim: ClaimId) -> Result<(), Problem> {
    let mut own = of_claim(reviewer, claim.uuid());
    if reviewer.role() < Role::Editor {
        own = own.filter(held_by(reviewer.user()));
    }
    let row = own.one(write.on()).await?.ok_or_else(|| Problem::not_found("lease"))?;
    end(write, reviewer, row).await
}

pub(super) async fn skip(write: &Write, reviewer: &Reviewer, claim: ClaimId, skip: Skip) -> Result<Skipped, Problem> {
    let Skip { reason } = skip;
    let mut of = claim::store::locked(write, reviewer, claim).await?;
    give_back(write, reviewer, claim).await?;
    let (reviewer_id, now) = (reviewer.user(), write.now());
    let row = skip::Model { claim_id: of.id, reviewer: reviewer_id.uuid(), reason: reason.clone(), created_at: now };
    let key = [skip::Column::ClaimId, skip::Column::Reviewer];
    let latest = OnConflict::columns(key).update_columns([skip::Column::Reason, skip::Column::CreatedAt]).to_owned();
    let insert = skip::Entity::insert(row.into_active_model().reset_all()).on_conflict(latest);
    insert.exec_without_returning(write.on()).await?;
    record(write, reviewer, of.id, "skipped", json!({ "reason": reason })).await?;
    if of.assignee == Some(reviewer_id.uuid()) {
        of.assignee = None;
        claim::store::save(write, of).await?;
    }
    Ok(Skipped { claim, reviewer: reviewer_id, reason, created_at: now })
}

/// Offers a claim to a reviewer who has left it to others.
pub(crate) async fn offer_again(write: &Write, claim: ClaimId, to: UserId) -> Result<(), Problem> {
    skip::Entity::delete_by_id((claim.uuid(), to.uuid())).exec(write.on()).await?;
    Ok(())
}

/// Gives back what the caller holds of a claim, if they do.
pub(crate) async fn give_back(write: &Write, scope: &Scope, claim: ClaimId) -> Result<(), Problem> {
    match of_claim(scope, claim.uuid()).filter(held_by(scope.user())).one(write.on()).await? {
        Some(row) => end(write, scope, row).await,
        None => Ok(()),
    }
}

/// Takes a claim from whoever holds it, but from one.
pub(crate) async fn take_from_all_but(
    write: &Write,
    scope: &Scope,
    claim: ClaimId,
    keeper: Option<UserId>,
) -> Result<(), Problem> {
    match of_claim(scope, claim.uuid()).one(write.on()).await? {
        Some(row) if Some(row.holder) != keeper.map(UserId::uuid) => end(write, scope, row).await,
        _ => Ok(()),
    }
}

async fn end(write: &Write, scope: &Scope, row: lease::Model) -> Result<(), Problem> {
    lease::Entity::delete_by_id(row.claim_id).exec(write.on()).await?;
    record(write, scope, row.claim_id, "given_back", json!({ "holder": row.holder })).await
}

/// The claims that others than the caller hold.
pub(crate) fn held_by_others(write: &Write, scope: &Scope) -> SelectStatement {
    let others = lease::Column::Holder.ne(scope.user().uuid());
    let running = lease::Entity::find().filter(of_project(scope)).filter(lease::Column::Until.gt(write.now()));
    running.filter(others).select_only().column(lease::Column::ClaimId).into_query()
}

/// The claims that the caller holds.
pub(crate) fn held_by_caller(scope: &Scope) -> SelectStatement {
    let own = lease::Entity::find().filter(of_project(scope)).filter(held_by(scope.user()));
    own.select_only().column(lease::Column::ClaimId).into_query()
}

/// The claims that the caller leaves to others.
pub(crate) fn skipped_by_caller(scope: &Scope) -> SelectStatement {
    let own = skip::Entity::find().filter(skip::Column::Reviewer.eq(scope.user().uuid()));
    own.select_only().column(skip::Column::ClaimId).into_query()
}

/// Takes out why these claims were skipped.
pub(crate) async fn redact(write: &Write, erased: &Erased) -> Result<(), Problem> {
    let these = skip::Entity::update_many().filter(skip::Column::ClaimId.is_in(erased.claims.iter().copied()));
    these.col_expr(skip::Column::Reason, Expr::value(REDACTED)).exec(write.on()).await?;
    Ok(())
}

fn of_claim(scope: &Scope, claim: Uuid) -> Select<lease::Entity> {
    lease::Entity::find_by_id(claim).filter(of_project(scope))
}

fn of_project(scope: &Scope) -> Expr {
    lease::Column::ProjectId.eq(scope.project().uuid())
}

fn held_by(user: UserId) -> Expr {
    lease::Column::Holder.eq(user.uuid())
}

async fn record(write: &Write, scope: &Scope, claim: Uuid, what: &str, data: serde_json::Value) -> Result<(), Problem> {
    event::record(write, Some(scope.project()), &format!("claim.{what}"), ClaimId::from(claim), &data).await
}
