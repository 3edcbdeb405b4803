use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::origin::{Witness, origins};
use super::wire::VerdictReport;
use super::{Decision, Given, Verdict, decide as derive};
use crate::access::Scope;
use crate::claim::{self, Row};
use crate::database::{Write, word};
use crate::evidence::{self, Stance};
use crate::id::{ClaimId, SnapshotId};
use crate::problem::Problem;
use crate::project::{self, Policy};
use crate::{assessment, snapshot};

/// What a claim's verdict depends on, read in one go.
struct Ground {
    policy: Policy,
    verdicts: Vec<Verdict>,
    verified: Vec<Stance>,
    supporting: Vec<Vec<Uuid>>,
    refuting: Vec<Vec<Uuid>>,
}

impl Ground {
    async fn read(on: &impl ConnectionTrait, scope: &Scope, claim: &Row) -> Result<Self, Problem> {
        let policy = project::store::policy(on, scope).await?;
        let verdicts = assessment::store::latest(on, claim.id, claim.revision).await?;
        let verified = evidence::store::verified(on, claim.id).await?;
        let mut ids: Vec<Uuid> = verified.iter().map(|(_, snapshot)| *snapshot).collect();
        ids.push(claim.snapshot_id);
        let heads = snapshot::store::these(on, scope, ids).await?;
        let own = heads
            .iter()
            .find(|head| head.id == claim.snapshot_id)
            .map(|head| head.text_sha256.clone())
            .unwrap_or_default();
        let behind = |stances: &[Stance]| {
            let is_meant =
                |id: Uuid| verified.iter().any(|(stance, snapshot)| *snapshot == id && stances.contains(stance));
            let witnesses: Vec<Witness> = heads.iter().filter(|head| is_meant(head.id)).map(witness).collect();
            origins(&witnesses, &own)
        };
        let (supporting, refuting) = (behind(&[Stance::Supports, Stance::Partial]), behind(&[Stance::Refutes]));
        let verified = verified.iter().map(|(stance, _)| *stance).collect();
        Ok(Self { policy, verdicts, verified, supporting, refuting })
    }

    fn decide(&self) -> Decision {
        let (supporting_origins, refuting_origins) = (self.supporting.len(), self.refuting.len());
        let Self { policy, verdicts, verified, .. } = self;
        derive(&Given { policy: *policy, verdicts, verified, supporting_origins, refuting_origins })
    }
}

fn witness(head: &snapshot::Head) -> Witness {
    Witness { snapshot: head.id, source: head.source_id, text_sha256: head.text_sha256.clone() }
}

/// Derives the verdict anew and writes it into the row, which the caller saves. What it depends on has to be written before.
pub(crate) async fn decide(write: &Write, scope: &Scope, claim: &mut Row) -> Result<(), Problem> {
    let Decision { verdict, review, corroborated, independent_origins } =
        Ground::read(write.on(), scope, claim).await?.decide();
    claim.verdict = verdict.map(word);
    claim.review = word(review);
    claim.corroborated = corroborated;
    claim.independent_origins = i32::try_from(independent_origins).unwrap_or(i32::MAX);
    Ok(())
}

/// Derives every verdict of the project anew, after a change of its policy.
pub(crate) async fn decide_all(write: &Write, scope: &Scope) -> Result<(), Problem> {
    for id in claim::store::judged(write.on(), scope).await? {
        let before = claim::store::locked(write, scope, id).await?;
        let mut after = before.clone();
        decide(write, scope, &mut after).await?;
        if after != before {
            claim::store::save(write, after).await?;
        }
    }
    Ok(())
}

pub(super) async fn report(scope: &Scope, id: ClaimId) -> Result<VerdictReport, Problem> {
    let row = claim::store::row(scope.read(), scope, id).await?;
    let ground = Ground::read(scope.read(), scope, &row).await?;
    let Decision { verdict, review, corroborated, independent_origins } = ground.decide();
    let Ground { policy, verdicts, verified: _, supporting, refuting } = ground;
    let origins = if verdict == Some(Verdict::Refuted) { refuting } else { supporting };
    let origins = origins.into_iter().map(|group| group.into_iter().map(SnapshotId::from).collect()).collect();
    Ok(VerdictReport {
        verdict,
        review,
        corroborated,
        independent_origins,
        origins,
        assessments: verdicts.len(),
        policy,
    })
}
