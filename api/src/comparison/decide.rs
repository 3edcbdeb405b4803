use claimbench_core::comparison::{Kind, compare};
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use serde_json::json;
use uuid::Uuid;

use super::file::Filed;
use super::wire::{Comparison, ComparisonReason, ComparisonState, NewComparison};
use super::{row, store};
use crate::access::Reviewer;
use crate::claim;
use crate::database::{Write, json as stored, meaning, word};
use crate::event;
use crate::id::{ClaimId, ComparisonId};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::verdict::{self, Cause, Change, Verdict};

/// A pair that a person knows of.
pub(super) async fn create(write: &Write, reviewer: &Reviewer, new: NewComparison) -> Result<Comparison, Problem> {
    let NewComparison { kind, first, second, reason } = new;
    if first == second {
        return Err(Problem::because(Code::UnknownReference, "`second` is the claim that `first` is."));
    }
    let (first, second) = (first.uuid().min(second.uuid()), first.uuid().max(second.uuid()));
    let claims = standing(write, reviewer, [first, second]).await?;
    let known = store::of_claims(write.on(), reviewer, &[first]).await?;
    if known.iter().any(|row| row.first_claim == first && row.second_claim == second) {
        return Err(Problem::because(Code::AlreadyExists, "The two are a pair already; confirm or reject that."));
    }
    let filed = Filed::of(write.on(), reviewer, &claims).await?;
    let [one, other] = filed.as_slice() else { return Err(Problem::internal("Two claims that stand are not two")) };
    let compared = compare(&one.side, &other.side);
    let row = row::Model {
        id: write.id(),
        project_id: reviewer.project().uuid(),
        kind: word(kind),
        first_claim: first,
        second_claim: second,
        first_revision: one.revision,
        second_revision: other.revision,
        similarity: compared.similarity,
        facets: stored(&compared.facets)?,
        state: word(ComparisonState::Confirmed),
        reason: Some(reason),
        created_at: write.now(),
        decided_by: Some(reviewer.user().uuid()),
        decided_at: Some(write.now()),
        version: 1,
    };
    let row = row.into_active_model().reset_all().insert(write.on()).await?;
    store::record(write, reviewer, &row, "added").await?;
    tell_both(write, reviewer, &row, claims).await?;
    store::shown(write.on(), reviewer, row).await
}

/// Confirms or rejects, with the reason; whoever comes to see it otherwise may decide again.
pub(super) async fn decide(
    write: &Write,
    reviewer: &Reviewer,
    id: ComparisonId,
    if_match: &IfMatch,
    to: ComparisonState,
    reason: ComparisonReason,
) -> Result<Comparison, Problem> {
    let mut row = store::locked(write, reviewer, id).await?;
    if_match.holds(row.version)?;
    if row.state == word(ComparisonState::Lapsed) {
        return Err(Problem::because(Code::WrongState, "One of its claims was changed; the two are no such pair now."));
    }
    let claims = standing(write, reviewer, [row.first_claim, row.second_claim]).await?;
    row.state = word(to);
    row.reason = Some(reason.reason).filter(|reason| !reason.is_empty());
    row.decided_by = Some(reviewer.user().uuid());
    row.decided_at = Some(write.now());
    row.version += 1;
    let what = row.state.clone();
    let row = store::keep(write, reviewer, row, &what).await?;
    tell_both(write, reviewer, &row, claims).await?;
    store::shown(write.on(), reviewer, row).await
}

/// Both claims, held for this transaction.
async fn standing(write: &Write, reviewer: &Reviewer, ids: [Uuid; 2]) -> Result<Vec<claim::Row>, Problem> {
    let claims = claim::store::locked_all(write, reviewer, ids.to_vec()).await?;
    if claims.len() != ids.len() {
        return Err(Problem::because(Code::UnknownReference, "One of the two is no claim of this project."));
    }
    for claim in &claims {
        if !claim::stands(claim)? {
            let why = format!("The claim {} is {}.", claim.id, claim.status);
            return Err(Problem::because(Code::WrongState, why));
        }
    }
    Ok(claims)
}

/// The claims' relations are others now, and their histories say why. Where both of two claims that cannot both be so were
/// found supported, the record contradicts itself: both are judged again. A verdict of one alone stays, since it rests on
/// evidence for its own words, and what another article says is none.
async fn tell_both(
    write: &Write,
    reviewer: &Reviewer,
    row: &row::Model,
    claims: Vec<claim::Row>,
) -> Result<(), Problem> {
    let supported = word(Verdict::Supported);
    let both = claims.iter().all(|claim| claim.verdict.as_ref() == Some(&supported));
    let other = |id| if id == row.first_claim { row.second_claim } else { row.first_claim };
    let data = |id| json!({ "comparison": row.id, "kind": row.kind, "claim": other(id), "reason": row.reason });
    let told: Vec<_> = claims.iter().map(|claim| (ClaimId::from(claim.id), data(claim.id))).collect();
    event::record_all(write, reviewer.project(), &format!("claim.{}_{}", row.kind, row.state), &told).await?;
    let ids = claims.iter().map(|claim| claim.id).collect();
    for claim in claims {
        claim::store::save(write, claim).await?;
    }
    let is_contradiction = meaning::<Kind>(&row.kind)? == Kind::Contradiction;
    if both && is_contradiction && row.state == word(ComparisonState::Confirmed) {
        let confirmed = Change::new(Cause::ContradictionConfirmed, row.id);
        verdict::store::reopen_these(write, reviewer, ids, confirmed).await?;
    }
    Ok(())
}
