use std::collections::BTreeMap;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::row::{self, Column, Entity};
use super::wire::{Assessment, Judgement, NewAssessment};
use crate::access::{Reviewer, Scope, Viewer};
use crate::claim::{self, Step};
use crate::database::{Write, meaning, word};
use crate::id::{AssessmentId, ClaimId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::secret::{nonce, sha256};
use crate::verdict::{self, Verdict};
use crate::{event, evidence, project};

pub(super) async fn create(
    write: &Write,
    reviewer: &Reviewer,
    claim: ClaimId,
    new: NewAssessment,
) -> Result<Assessment, Problem> {
    let NewAssessment { verdict, rationale, revision } = new;
    let mut of = claim::store::locked(write, reviewer, claim).await?;
    if revision != of.revision {
        return Err(Problem::because(
            Code::RevisionChanged,
            format!("Its revision is {} now; read it again.", of.revision),
        ));
    }
    claim::step(&mut of, Step::Assess)?;
    needs_evidence(write, reviewer, claim, verdict).await?;
    let (id, nonce) = (AssessmentId::from(write.id()), nonce()?);
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(reviewer.project().uuid()),
        claim_id: Set(claim.uuid()),
        revision: Set(revision),
        reviewer: Set(reviewer.user().uuid()),
        verdict: Set(word(verdict)),
        rationale: Set(rationale),
        nonce: Set(Some(nonce.clone())),
        created_at: Set(write.now()),
    };
    let row = row.insert(write.on()).await?;
    // The history is open to who may not see the verdict yet, so it holds a hash of it that nobody can guess at.
    let digest = sha256(format!("{id}\n{nonce}\n{}\n{}", row.verdict, row.rationale).as_bytes());
    let added = json!({ "assessment": id, "revision": revision, "sha256": digest });
    event::record(write, Some(reviewer.project()), "claim.assessed", claim, &added).await?;
    verdict::store::decide(write, reviewer, &mut of).await?;
    claim::store::save(write, of).await?;
    Assessment::from_row(row)
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

/// Whether the caller may not see yet what others say of a claim: the policy is blind, there is no verdict, and they have
/// not given their own assessment of what the claim says now.
pub(crate) async fn is_blind(scope: &Scope, claim: &claim::Row) -> Result<bool, Problem> {
    if claim.verdict.is_some() || !project::store::policy(scope.read(), scope).await?.blind {
        return Ok(false);
    }
    let own = of_claim(scope, claim.id).filter(Column::Reviewer.eq(scope.user().uuid()));
    Ok(own.filter(Column::Revision.eq(claim.revision)).count(scope.read()).await? == 0)
}

/// The last verdict of each reviewer on one revision of each claim; `revisions` says which.
pub(crate) async fn latest(
    on: &impl ConnectionTrait,
    revisions: &BTreeMap<Uuid, i64>,
) -> Result<BTreeMap<Uuid, Vec<Verdict>>, Problem> {
    let mut verdicts: BTreeMap<Uuid, Vec<Verdict>> = BTreeMap::new();
    for row in last_of_each(on, revisions).await? {
        verdicts.entry(row.claim_id).or_default().push(meaning(&row.verdict)?);
    }
    Ok(verdicts)
}

/// The same with the reasons that were given, oldest first, and without who gave them.
pub(crate) async fn judgements(
    on: &impl ConnectionTrait,
    revisions: &BTreeMap<Uuid, i64>,
) -> Result<BTreeMap<Uuid, Vec<Judgement>>, Problem> {
    let mut rows = last_of_each(on, revisions).await?;
    rows.sort_by_key(|row| row.id);
    let mut judgements: BTreeMap<Uuid, Vec<Judgement>> = BTreeMap::new();
    for row in rows {
        let row::Model { claim_id, verdict, rationale, created_at, .. } = row;
        let judgement = Judgement { verdict: meaning(&verdict)?, rationale, assessed_at: created_at };
        judgements.entry(claim_id).or_default().push(judgement);
    }
    Ok(judgements)
}

async fn last_of_each(on: &impl ConnectionTrait, revisions: &BTreeMap<Uuid, i64>) -> Result<Vec<row::Model>, Problem> {
    let of_claims = Entity::find().filter(Column::ClaimId.is_in(revisions.keys().copied()));
    let rows = of_claims.order_by_asc(Column::Id).all(on).await?;
    let current = rows.into_iter().filter(|row| revisions.get(&row.claim_id) == Some(&row.revision));
    // A later entry of the same reviewer takes the place of the earlier one.
    let last: BTreeMap<(Uuid, Uuid), row::Model> = current.map(|row| ((row.claim_id, row.reviewer), row)).collect();
    Ok(last.into_values().collect())
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
