use actix_web::web;

use super::lease::{self, Lease};
use super::row;
use super::wire::{JobOutcome, JobStep};
use crate::access::{Access, Actor, Rank};
use crate::database::Write;
use crate::id::{ProjectId, TokenId, UserId};
use crate::problem::Problem;
use crate::state::State;

/// One attempt at a job, in the name of whoever asked for it.
pub(crate) struct Run {
    state: web::Data<State>,
    lease: Lease,
    project: ProjectId,
    actor: Actor,
}

impl Run {
    pub(super) fn of(state: web::Data<State>, row: &row::Model) -> Self {
        let user = UserId::from(row.created_by);
        let actor = row.created_token.map(TokenId::from).map_or(Actor::user(user), |token| Actor::token(user, token));
        Self { state, lease: Lease::of(row), project: row.project_id.into(), actor }
    }

    pub(crate) fn state(&self) -> &State {
        &self.state
    }

    /// What whoever asked may do now; less than when they asked, perhaps, and then the job fails.
    pub(crate) async fn access<R: Rank>(&self) -> Result<Access<R>, Problem> {
        Access::later(self.state.clone(), self.project, self.actor).await
    }

    /// Says what is being done, for whoever follows the job. Fails when it was cancelled.
    pub(crate) async fn step(&self, step: JobStep) -> Result<(), Problem> {
        let write = Write::begin(&self.state.database, &self.state.clock, self.actor).await?;
        lease::step(&write, self.lease, step).await?;
        write.commit().await?;
        self.state.bell.ring();
        Ok(())
    }

    /// Ends the job, in the transaction that keeps what came of it.
    pub(crate) async fn finish(&self, write: &Write, outcome: &JobOutcome) -> Result<(), Problem> {
        lease::finish(write, self.lease, outcome).await
    }
}
