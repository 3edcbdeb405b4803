use std::collections::{BTreeMap, BTreeSet};

use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::current;
use super::row::{self, Column, Entity};
use super::wire::{Adjudication, Assessment, Judgement, NewAssessment};
use crate::access::{Reviewer, Scope, Viewer};
use crate::claim::{self, Step};
use crate::database::{Write, word};
use crate::id::{AssessmentId, ClaimId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::secret::{nonce, sha256};
use crate::verdict::{self, Verdict};
use crate::{event, evidence, project, queue};

pub(super) async fn create(
    write: &Write,
    reviewer: &Reviewer,
    claim: ClaimId,
    new: NewAssessment,
) -> Result<Assessment, Problem> {
    let NewAssessment { verdict, rationale, revision, round } = new;
    let of = as_read(write, reviewer, claim, revision, round).await?;
    if current::of(write.on(), &of).await?.has_adjudicated(reviewer.user()) {
        return Err(Problem::because(
            Code::WrongState,
            "You have adjudicated this claim, so you are none of its reviewers.",
        ));
    }
    add(write, reviewer, of, Judgement { verdict, rationale, adjudicates: false, assessed_at: write.now() }).await
}

pub(super) async fn adjudicate(
    write: &Write,
    reviewer: &Reviewer,
    claim: ClaimId,
    adjudication: Adjudication,
) -> Result<Assessment, Problem> {
    let Adjudication { verdict, rationale, revision, round } = adjudication;
    let of = as_read(write, reviewer, claim, revision, round).await?;
    let current = current::of(write.on(), &of).await?;
    let policy = project::store::policy(write.on(), reviewer).await?;
    if current.has_assessed(reviewer.user()) {
        return Err(Problem::because(Code::WrongState, "You have assessed it; somebody else has to adjudicate."));
    }
    if !current.is_dispute(policy) {
        return Err(Problem::because(Code::WrongState, "It takes all its reviewers, and that they differ."));
    }
    add(write, reviewer, of, Judgement { verdict, rationale, adjudicates: true, assessed_at: write.now() }).await
}

/// The claim, held for this transaction, if it still is as the reviewer has read it.
async fn as_read(
    write: &Write,
    reviewer: &Reviewer,
    claim: ClaimId,
    revision: i64,
    round: Option<i64>,
) -> Result<claim::Row, Problem> {
    let mut of = claim::store::locked(write, reviewer, claim).await?;
    if revision != of.revision || round.is_some_and(|round| round != of.round) {
        return Err(Problem::because(
            Code::RevisionChanged,
            format!("Its revision is {} now, in round {}; read it again.", of.revision, of.round),
        ));
    }
    claim::step(&mut of, Step::Assess)?;
    Ok(of)
}

async fn add(
    write: &Write,
    reviewer: &Reviewer,
    mut of: claim::Row,
    judgement: Judgement,
) -> Result<Assessment, Problem> {
    let claim = ClaimId::from(of.id);
    needs_evidence(write, reviewer, claim, judgement.verdict).await?;
    let row = new_row(write, reviewer, &of, judgement)?.insert(write.on()).await?;
    tell(write, reviewer, &row).await?;
    queue::store::give_back(write, reviewer, claim).await?;
    if of.assignee == Some(reviewer.user().uuid()) {
        of.assignee = None;
    }
    verdict::store::decide(write, reviewer, &mut of).await?;
    claim::store::save(write, of).await?;
    Assessment::from_row(row)
}

fn new_row(
    write: &Write,
    reviewer: &Reviewer,
    of: &claim::Row,
    judgement: Judgement,
) -> Result<row::ActiveModel, Problem> {
    let Judgement { verdict, rationale, adjudicates, assessed_at } = judgement;
    Ok(row::ActiveModel {
        id: Set(write.id()),
        project_id: Set(reviewer.project().uuid()),
        claim_id: Set(of.id),
        revision: Set(of.revision),
        round: Set(of.round),
        reviewer: Set(reviewer.user().uuid()),
        verdict: Set(word(verdict)),
        rationale: Set(rationale),
        nonce: Set(Some(nonce()?)),
        adjudicates: Set(adjudicates),
        created_at: Set(assessed_at),
        redaction_id: Set(None),
    })
}

/// The history is open to who may not see the verdict yet, so it holds a hash of it that nobody can guess at.
async fn tell(write: &Write, reviewer: &Reviewer, row: &row::Model) -> Result<(), Problem> {
    let id = AssessmentId::from(row.id);
    let nonce = row.nonce.as_deref().unwrap_or_default();
    let digest = sha256(format!("{id}\n{nonce}\n{}\n{}", row.verdict, row.rationale).as_bytes());
    let added = json!({ "assessment": id, "revision": row.revision, "round": row.round, "sha256": digest });
    let kind = if row.adjudicates { "claim.adjudicated" } else { "claim.assessed" };
    event::record(write, Some(reviewer.project()), kind, ClaimId::from(row.claim_id), &added).await
}

async fn needs_evidence(write: &Write, scope: &Scope, claim: ClaimId, verdict: Verdict) -> Result<(), Problem> {
    let verified = evidence::store::verified(write.on(), scope, vec![claim.uuid()]).await?;
    let stances: Vec<_> = verified.into_iter().map(|one| one.stance).collect();
    if verdict::has_evidence(verdict, &stances) { Ok(()) } else { Err(Problem::new(Code::VerdictNeedsEvidence)) }
}

pub(super) async fn list(viewer: &Viewer, claim: ClaimId, query: &PageQuery) -> Result<Page<Assessment>, Problem> {
    let of = claim::store::row(viewer.read(), viewer, claim).await?;
    let mut select = of_claim(viewer, claim.uuid());
    if is_blind(viewer, &of).await? {
        select = select.filter(Column::Reviewer.eq(viewer.user().uuid()));
    }
    Place::of(query)?.rows(select, Column::Id, |row| row.id, viewer.read()).await?.map(Assessment::from_row)
}

/// Whether the caller may not see yet what others say of a claim.
pub(crate) async fn is_blind(scope: &Scope, claim: &claim::Row) -> Result<bool, Problem> {
    Ok(!unheard(scope.read(), scope, std::slice::from_ref(claim)).await?.is_empty())
}

/// Of each of these claims of which the caller may not see yet what others say: who has assessed it. The policy is blind,
/// there is no verdict, and the caller has not given their own assessment in its current round, nor is there a dispute that
/// they could settle.
pub(crate) async fn unheard(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claims: &[claim::Row],
) -> Result<BTreeMap<Uuid, BTreeSet<Uuid>>, Problem> {
    let policy = project::store::policy(on, scope).await?;
    let undecided = claims.iter().filter(|claim| policy.blind && claim.verdict.is_none());
    let rounds: BTreeMap<Uuid, i64> = undecided.map(|claim| (claim.id, claim.round)).collect();
    let mut current = current::of_each(on, &rounds).await?;
    let current = rounds.into_keys().map(|id| (id, current.remove(&id).unwrap_or_default()));
    let hidden = current.filter(|(_, current)| !current.has_assessed(scope.user()) && !current.is_dispute(policy));
    Ok(hidden.map(|(id, current)| (id, current.into_reviewers().into_keys().collect())).collect())
}

/// What somebody has said, as a reviewer or in a dispute, of the claim of the query around it in its current round.
pub(crate) fn of_current_by(claim: Expr, round: Expr, user: Uuid) -> SelectStatement {
    of_current(claim, round).and_where(Column::Reviewer.eq(user)).column(Column::Id).to_owned()
}

/// How many have judged, as reviewers, the claim of the query around it in its current round.
pub(crate) fn reviewers_of_current(claim: Expr, round: Expr) -> Expr {
    let mut reviewers = of_current(claim, round);
    reviewers.and_where(Column::Adjudicates.eq(false));
    reviewers.expr(Expr::col((Entity, Column::Reviewer)).count_distinct());
    Expr::SubQuery(None, Box::new(reviewers.into()))
}

fn of_current(claim: Expr, round: Expr) -> SelectStatement {
    let mut select = SelectStatement::new();
    select.from(Entity);
    select.and_where(Expr::col((Entity, Column::ClaimId)).eq(claim));
    select.and_where(Expr::col((Entity, Column::Round)).eq(round));
    select
}

/// Whether any of these claims was ever assessed.
pub(crate) async fn any_of(write: &Write, claims: Vec<Uuid>) -> Result<bool, Problem> {
    Ok(Entity::find().filter(Column::ClaimId.is_in(claims)).count(write.on()).await? > 0)
}

/// Whether anything of the project was ever assessed.
pub(crate) async fn any(write: &Write, scope: &Scope) -> Result<bool, Problem> {
    Ok(Entity::find().filter(Column::ProjectId.eq(scope.project().uuid())).count(write.on()).await? > 0)
}

fn of_claim(scope: &Scope, claim: Uuid) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid())).filter(Column::ClaimId.eq(claim))
}
