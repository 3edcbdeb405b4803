//! What is said of a claim as it is now: the last word of each reviewer in its current round.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::row::{Column, Entity, Model};
use super::wire::Judgement;
use crate::claim;
use crate::database::meaning;
use crate::id::UserId;
use crate::problem::Problem;
use crate::project::Policy;
use crate::verdict::Verdict;

/// Of one claim. Whoever adjudicates is none of its reviewers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Current {
    reviewers: BTreeMap<Uuid, Verdict>,
    adjudications: Vec<(Uuid, Verdict)>,
}

impl Current {
    pub(crate) fn verdicts(&self) -> Vec<Verdict> {
        self.reviewers.values().copied().collect()
    }

    pub(crate) fn into_reviewers(self) -> BTreeMap<Uuid, Verdict> {
        self.reviewers
    }

    /// What was decided between reviewers who differ.
    pub(crate) fn adjudicated(&self) -> Option<Verdict> {
        self.adjudications.last().map(|(_, verdict)| *verdict)
    }

    pub(super) fn has_assessed(&self, user: UserId) -> bool {
        self.reviewers.contains_key(&user.uuid())
    }

    pub(super) fn has_adjudicated(&self, user: UserId) -> bool {
        self.adjudications.iter().any(|(by, _)| *by == user.uuid())
    }

    /// Whether all its reviewers are in, and differ.
    pub(crate) fn is_dispute(&self, policy: Policy) -> bool {
        let wanted = usize::try_from(policy.min_assessments).unwrap_or_default();
        let mut verdicts = self.reviewers.values();
        let first = verdicts.next();
        self.reviewers.len() >= wanted && verdicts.any(|verdict| Some(verdict) != first)
    }
}

pub(crate) async fn of(on: &impl ConnectionTrait, claim: &claim::Row) -> Result<Current, Problem> {
    let rounds = BTreeMap::from([(claim.id, claim.round)]);
    Ok(of_each(on, &rounds).await?.remove(&claim.id).unwrap_or_default())
}

/// Of each of these claims; `rounds` says which round each is in.
pub(crate) async fn of_each(
    on: &impl ConnectionTrait,
    rounds: &BTreeMap<Uuid, i64>,
) -> Result<BTreeMap<Uuid, Current>, Problem> {
    let mut claims: BTreeMap<Uuid, Current> = BTreeMap::new();
    for row in last_of_each(on, rounds).await? {
        let (current, verdict) = (claims.entry(row.claim_id).or_default(), meaning(&row.verdict)?);
        if row.adjudicates {
            current.adjudications.push((row.reviewer, verdict));
        } else {
            current.reviewers.insert(row.reviewer, verdict);
        }
    }
    Ok(claims)
}

/// The same with the reasons that were given, oldest first, and without who gave them.
pub(crate) async fn judgements(
    on: &impl ConnectionTrait,
    rounds: &BTreeMap<Uuid, i64>,
) -> Result<BTreeMap<Uuid, Vec<Judgement>>, Problem> {
    let mut judgements: BTreeMap<Uuid, Vec<Judgement>> = BTreeMap::new();
    for row in last_of_each(on, rounds).await? {
        let Model { claim_id, verdict, rationale, adjudicates, created_at, .. } = row;
        let judgement = Judgement { verdict: meaning(&verdict)?, rationale, adjudicates, assessed_at: created_at };
        judgements.entry(claim_id).or_default().push(judgement);
    }
    Ok(judgements)
}

/// Oldest first.
async fn last_of_each(on: &impl ConnectionTrait, rounds: &BTreeMap<Uuid, i64>) -> Result<Vec<Model>, Problem> {
    let of_claims = Entity::find().filter(Column::ClaimId.is_in(rounds.keys().copied()));
    let rows = of_claims.order_by_asc(Column::Id).all(on).await?;
    let current = rows.into_iter().filter(|row| rounds.get(&row.claim_id) == Some(&row.round));
    // A later entry of the same reviewer takes the place of the earlier one.
    let last: BTreeMap<(Uuid, Uuid), Model> = current.map(|row| ((row.claim_id, row.reviewer), row)).collect();
    let mut rows: Vec<Model> = last.into_values().collect();
    rows.sort_by_key(|row| row.id);
    Ok(rows)
}
