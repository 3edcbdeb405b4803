use std::collections::BTreeMap;

use uuid::Uuid;

use super::Verdict;
use super::change::{Cause, Change};
use super::decision::{Decision, needs_origins};
use super::ground::Ground;
use super::wire::{Missing, VerdictReport};
use crate::access::Scope;
use crate::claim::{self, ReopeningCause, Row};
use crate::database::{Write, meaning, word};
use crate::id::ClaimId;
use crate::origin::{self, OriginSource};
use crate::problem::Problem;
use crate::{assessment, evidence, source};

/// Derives the verdict anew and writes it into the row, which the caller saves. What it depends on has to be written before.
pub(crate) async fn decide(write: &Write, scope: &Scope, claim: &mut Row) -> Result<(), Problem> {
    let ground = Ground::read(write.on(), scope, std::slice::from_ref(claim)).await?;
    let decision = ground.decide(claim);
    set(claim, &decision);
    Ok(())
}

fn set(claim: &mut Row, decision: &Decision) {
    let Decision { verdict, review, corroborated, origins, missing: _ } = decision;
    let count = |origins: usize| i32::try_from(origins).unwrap_or(i32::MAX);
    claim.verdict = verdict.map(word);
    claim.review = word(review);
    claim.corroborated = *corroborated;
    claim.independent_origins = count(origins.at_least);
    claim.origins_at_most = count(origins.at_most);
}

/// Begins the review of a claim anew if it has a verdict and its article still says it; the caller then decides and saves the row.
pub(crate) async fn reopen(
    write: &Write,
    scope: &Scope,
    claim: &mut Row,
    cause: ReopeningCause,
    about: Uuid,
) -> Result<(), Problem> {
    if claim.verdict.is_none() || claim.gone_from.is_some() {
        return Ok(());
    }
    claim::begin_round(write, scope, claim, cause, about).await
}

/// Derives every verdict of the project anew, after a change of its policy.
pub(crate) async fn decide_all(write: &Write, scope: &Scope) -> Result<(), Problem> {
    let claims = claim::store::judged(write, scope).await?;
    decide_these(write, scope, claims, Change::new(Cause::PolicyChanged, scope.project())).await
}

/// Derives anew the verdicts that lean on any of these snapshots, or on one that is or may be of one origin with them.
pub(crate) async fn decide_around(
    write: &Write,
    scope: &Scope,
    snapshots: Vec<Uuid>,
    change: Change,
) -> Result<(), Problem> {
    let claims = leaning_on(write, scope, snapshots).await?;
    decide_again(write, scope, claims, change).await
}

/// The claims with evidence from any of these snapshots, or from one that is or may be of one origin with them.
pub(crate) async fn leaning_on(write: &Write, scope: &Scope, snapshots: Vec<Uuid>) -> Result<Vec<Uuid>, Problem> {
    let near = origin::store::graph(write.on(), scope).await?.around(&snapshots);
    evidence::store::claims_quoting(write.on(), scope, near.into_iter().collect()).await
}

/// Derives the verdicts of these claims anew.
pub(crate) async fn decide_again(
    write: &Write,
    scope: &Scope,
    claims: Vec<Uuid>,
    change: Change,
) -> Result<(), Problem> {
    let claims = claim::store::locked_all(write, scope, claims).await?;
    decide_these(write, scope, claims, change).await
}

/// A claim for which other origins are counted than those that its reviewers knew of is reopened by what reopens claims.
async fn decide_these(write: &Write, scope: &Scope, claims: Vec<Row>, change: Change) -> Result<(), Problem> {
    if claims.is_empty() {
        return Ok(());
    }
    let ground = Ground::read(write.on(), scope, &claims).await?;
    for before in claims {
        let mut after = before.clone();
        set(&mut after, &ground.decide(&before));
        if after != before {
            let rests_on_origins = before.verdict.as_deref().map(meaning).transpose()?.is_some_and(needs_origins);
            if let Some(cause) = change.reopens().filter(|_| rests_on_origins) {
                after = before.clone();
                reopen(write, scope, &mut after, cause, change.about()).await?;
                decide(write, scope, &mut after).await?;
            }
            keep(write, scope, &before, after, change).await?;
        }
    }
    Ok(())
}

/// Begins anew the review of those of these claims that have a verdict.
pub(crate) async fn reopen_these(
    write: &Write,
    scope: &Scope,
    claims: Vec<Uuid>,
    change: Change,
) -> Result<(), Problem> {
    let Some(cause) = change.reopens() else { return Ok(()) };
    for before in claim::store::locked_all(write, scope, claims).await? {
        let mut after = before.clone();
        reopen(write, scope, &mut after, cause, change.about()).await?;
        if after != before {
            decide(write, scope, &mut after).await?;
            keep(write, scope, &before, after, change).await?;
        }
    }
    Ok(())
}

async fn keep(write: &Write, scope: &Scope, before: &Row, after: Row, change: Change) -> Result<(), Problem> {
    claim::store::record_verdict(write, scope, before, &after, change).await?;
    claim::store::save(write, after).await?;
    Ok(())
}

pub(super) async fn report(scope: &Scope, id: ClaimId) -> Result<VerdictReport, Problem> {
    let claim = claim::store::row(scope.read(), scope, id).await?;
    let ground = Ground::read(scope.read(), scope, std::slice::from_ref(&claim)).await?;
    let Decision { verdict, review, corroborated, origins, missing } = ground.decide(&claim);
    let quoted: Vec<Uuid> = ground.verified(&claim).iter().map(|one| one.snapshot).collect();
    let sources = sources(scope).await?;
    let is_blind = assessment::store::is_blind(scope, &claim).await?;
    let verdicts = ground.verdicts(&claim);
    let agreed = ground.adjudicated(&claim).or(verdicts.first().copied()).filter(|_| !is_blind);
    let counted = ground.snapshots(&claim, verdict.or(agreed).unwrap_or(Verdict::Supported));
    let missing = missing.into_iter().filter(|lack| !is_blind || lack.tells_no_verdict());
    Ok(VerdictReport {
        verdict,
        review,
        corroborated,
        independent_origins: origins.at_least,
        origins_at_most: origins.at_most,
        origins: ground.graph.origins(claim.article_id, &quoted, &counted, |id| sources.get(&id).cloned())?,
        missing: missing.map(Missing::from).collect(),
        assessments: verdicts.len(),
        policy: ground.policy,
    })
}

async fn sources(scope: &Scope) -> Result<BTreeMap<Uuid, OriginSource>, Problem> {
    let rows = source::store::all(scope.read(), scope).await?.into_iter();
    let named = |row: source::Row| OriginSource { id: row.id.into(), title: row.title, publisher: row.publisher };
    Ok(rows.map(|row| (row.id, named(row))).collect())
}
