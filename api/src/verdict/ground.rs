use std::collections::BTreeMap;

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::Verdict;
use super::decision::{Decision, Given, decide};
use crate::access::Scope;
use crate::assessment::{self, Current};
use crate::claim::Row;
use crate::evidence::{self, Stance, Verified};
use crate::origin::{self, Graph};
use crate::problem::Problem;
use crate::project::{self, Policy};

/// What the verdicts of some claims depend on. The same few queries, however many claims.
pub(super) struct Ground {
    pub(super) policy: Policy,
    pub(super) graph: Graph,
    /// What is said of each claim.
    current: BTreeMap<Uuid, Current>,
    verified: BTreeMap<Uuid, Vec<Verified>>,
}

impl Ground {
    pub(super) async fn read(on: &impl ConnectionTrait, scope: &Scope, claims: &[Row]) -> Result<Self, Problem> {
        let ids: Vec<Uuid> = claims.iter().map(|claim| claim.id).collect();
        let mut verified: BTreeMap<Uuid, Vec<Verified>> = BTreeMap::new();
        for one in evidence::store::verified(on, scope, ids).await? {
            verified.entry(one.claim).or_default().push(one);
        }
        let rounds = claims.iter().map(|claim| (claim.id, claim.round)).collect();
        Ok(Self {
            policy: project::store::policy(on, scope).await?,
            graph: origin::store::graph(on, scope).await?,
            current: assessment::current::of_each(on, &rounds).await?,
            verified,
        })
    }

    pub(super) fn decide(&self, claim: &Row) -> Decision {
        let verified: Vec<Stance> = self.verified(claim).iter().map(|one| one.stance).collect();
        let count = |verdict| self.graph.count(&self.snapshots(claim, verdict), claim.article_id);
        decide(&Given {
            policy: self.policy,
            verdicts: &self.verdicts(claim),
            adjudicated: self.adjudicated(claim),
            verified: &verified,
            supporting: count(Verdict::Supported),
            refuting: count(Verdict::Refuted),
        })
    }

    /// The last verdict of each reviewer in the current round.
    pub(super) fn verdicts(&self, claim: &Row) -> Vec<Verdict> {
        self.current.get(&claim.id).map(Current::verdicts).unwrap_or_default()
    }

    pub(super) fn adjudicated(&self, claim: &Row) -> Option<Verdict> {
        self.current.get(&claim.id).and_then(Current::adjudicated)
    }

    pub(super) fn verified(&self, claim: &Row) -> &[Verified] {
        self.verified.get(&claim.id).map_or(&[], Vec::as_slice)
    }

    /// The snapshots of the evidence for a verdict.
    pub(super) fn snapshots(&self, claim: &Row, verdict: Verdict) -> Vec<Uuid> {
        let meant = self.verified(claim).iter().filter(|one| verdict.stances().contains(&one.stance));
        meant.map(|one| one.snapshot).collect()
    }
}
