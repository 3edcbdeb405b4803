use std::sync::Arc;

use claimbench_core::extraction::Mention;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use serde_json::Value;
use uuid::Uuid;

use super::checks::Checks;
use super::row::{self, Column, Entity};
use super::shown::{Record, shown};
use super::wire::{Evidence, EvidenceChange, NewEvidence, Stance, Verified, Withdrawal};
use crate::access::{Reviewer, Scope, Viewer};
use crate::claim::{self, ReopeningCause};
use crate::database::{Write, json, meaning, word};
use crate::id::{ArticleId, ClaimId, EvidenceId, EvidenceKind, Kind, ProjectId, SnapshotId, SourceId};
use crate::origin::Graph;
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::quote::{anchor, find_again};
use crate::request::IfMatch;
use crate::verdict::{Cause, Change};
use crate::{event, snapshot, source, verdict};

pub(super) fn collection(project: ProjectId) -> String {
    format!("/v1/projects/{project}/evidence")
}

pub(super) async fn create(
    write: &Write,
    reviewer: &Reviewer,
    claim: ClaimId,
    new: NewEvidence,
    checks: &Checks,
) -> Result<Evidence, Problem> {
    let mut of = claim::store::locked(write, reviewer, claim).await?;
    claim::takes_evidence(&of)?;
    let unknown = || Problem::because(Code::UnknownReference, "`snapshot` names no snapshot of this project.");
    let text = snapshot::store::text(write.on(), reviewer, new.snapshot).await?.ok_or_else(unknown)?;
    if source::store::is_retracted(write, reviewer, new.snapshot).await? {
        return Err(Problem::because(Code::WrongState, "The source has been retracted."));
    }
    let quote = anchor(&text, &new.quote).map_err(|nearest| Problem::nearest(Code::QuoteNotFound, nearest))?;
    let speaks = new.stance.speaks();
    let mut row = row(write, reviewer, claim, new, quote);
    row.checks = Some(json(checks)?);
    let row = row.into_active_model().reset_all().insert(write.on()).await?;
    let added = serde_json::json!({ "evidence": row.id, "snapshot": row.snapshot_id, "quote": row.exact, "start": row.start, "stance": row.stance });
    record(write, reviewer, claim, "evidence_added", &added).await?;
    if speaks {
        verdict::store::reopen(write, reviewer, &mut of, ReopeningCause::NewEvidence, row.id).await?;
    }
    verdict::store::decide(write, reviewer, &mut of).await?;
    claim::store::save(write, of).await?;
    shown(write.on(), reviewer, row).await
}

fn row(write: &Write, reviewer: &Reviewer, claim: ClaimId, new: NewEvidence, quote: Mention) -> row::Model {
    let NewEvidence { snapshot, quote: _, stance, reliability, credibility, interested_party, note } = new;
    let Mention { exact, prefix, suffix, start, end } = quote;
    let place = |point: usize| i32::try_from(point).unwrap_or(i32::MAX);
    row::Model {
        id: write.id(),
        project_id: reviewer.project().uuid(),
        claim_id: claim.uuid(),
        snapshot_id: snapshot.uuid(),
        exact,
        prefix,
        suffix,
        start: place(start),
        end: place(end),
        // There is no other way in than through `anchor`.
        quote_verified: true,
        later_snapshot: None,
        later_start: None,
        stance: word(stance),
        reliability: word(reliability),
        credibility,
        interested_party,
        note,
        checks: None,
        created_by: reviewer.user().uuid(),
        created_at: write.now(),
        withdrawn_by: None,
        withdrawn_at: None,
        withdrawn_reason: None,
        redaction_id: None,
        version: 1,
    }
}

pub(super) async fn list(viewer: &Viewer, claim: ClaimId, query: &PageQuery) -> Result<Page<Evidence>, Problem> {
    claim::store::row(viewer.read(), viewer, claim).await?;
    let select = of_project(viewer).filter(Column::ClaimId.eq(claim.uuid()));
    let rows = Place::of(query)?.rows(select, Column::Id, |row| row.id, viewer.read()).await?;
    let record = Record::read(viewer.read(), viewer, rows.items()).await?;
    rows.map(|row| record.shown(row))
}

pub(super) async fn read(viewer: &Viewer, id: EvidenceId) -> Result<Evidence, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?;
    shown(viewer.read(), viewer, row.ok_or_else(not_found)?).await
}

/// All that was not withdrawn of the evidence for these claims, in the order in which it was added.
pub(crate) async fn standing(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claims: &[Uuid],
    graph: Arc<Graph>,
) -> Result<Vec<Evidence>, Problem> {
    let of_claims = of_project(scope).filter(Column::ClaimId.is_in(claims.iter().copied()));
    let rows = of_claims.filter(Column::WithdrawnAt.is_null()).order_by_asc(Column::Id).all(on).await?;
    let record = Record::within(on, scope, &rows, graph).await?;
    rows.into_iter().map(|row| record.shown(row)).collect()
}

/// All evidence for these claims that counts: its quote was found, and neither it nor its source was taken back.
pub(crate) async fn verified(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claims: Vec<Uuid>,
) -> Result<Vec<Verified>, Problem> {
    let standing = of_project(scope).filter(Column::ClaimId.is_in(claims)).filter(Column::WithdrawnAt.is_null());
    let counting = standing
        .filter(Column::QuoteVerified.eq(true))
        .filter(Column::SnapshotId.not_in_subquery(snapshot::store::ids_of_retracted(scope)));
    let columns = [Column::ClaimId, Column::Stance, Column::SnapshotId];
    let rows: Vec<(Uuid, String, Uuid)> =
        counting.select_only().columns(columns).order_by_asc(Column::Id).into_tuple().all(on).await?;
    let verified =
        |(claim, stance, snapshot): (_, String, _)| Ok(Verified { claim, stance: meaning(&stance)?, snapshot });
    rows.into_iter().map(verified).collect()
}

/// The claims that have evidence from any of these snapshots.
pub(crate) async fn claims_quoting(
    on: &impl ConnectionTrait,
    scope: &Scope,
    snapshots: Vec<Uuid>,
) -> Result<Vec<Uuid>, Problem> {
    let quoting = of_project(scope).filter(Column::SnapshotId.is_in(snapshots));
    Ok(quoting.select_only().column(Column::ClaimId).distinct().into_tuple().all(on).await?)
}

/// The claims whose reviewers had to weigh words of any of these snapshots.
pub(crate) async fn claims_weighing(
    on: &impl ConnectionTrait,
    scope: &Scope,
    snapshots: Vec<Uuid>,
) -> Result<Vec<Uuid>, Problem> {
    let quoting = of_project(scope).filter(Column::SnapshotId.is_in(snapshots)).filter(Column::WithdrawnAt.is_null());
    let speaking = quoting.filter(Column::Stance.ne(word(Stance::Context)));
    Ok(speaking.select_only().column(Column::ClaimId).distinct().into_tuple().all(on).await?)
}

pub(super) async fn change(
    write: &Write,
    reviewer: &Reviewer,
    id: EvidenceId,
    if_match: &IfMatch,
    change: EvidenceChange,
) -> Result<Evidence, Problem> {
    let mut row = standing_row(write, reviewer, id, if_match).await?;
    let changed = serde_json::json!({ "evidence": id, "to": change });
    let EvidenceChange { stance, reliability, credibility, interested_party, note } = change;
    let speaks = stance.is_some_and(|stance| stance.speaks() && word(stance) != row.stance);
    stance.into_iter().for_each(|stance| row.stance = word(stance));
    reliability.into_iter().for_each(|reliability| row.reliability = word(reliability));
    row.credibility = credibility.unwrap_or(row.credibility);
    row.interested_party = interested_party.unwrap_or(row.interested_party);
    row.note = note.unwrap_or(row.note);
    save(write, reviewer, row, speaks, "evidence_changed", &changed).await
}

pub(super) async fn withdraw(
    write: &Write,
    reviewer: &Reviewer,
    id: EvidenceId,
    if_match: &IfMatch,
    withdrawal: Withdrawal,
) -> Result<Evidence, Problem> {
    let Withdrawal { reason } = withdrawal;
    let mut row = standing_row(write, reviewer, id, if_match).await?;
    let withdrawn = serde_json::json!({ "evidence": id, "reason": reason });
    row.withdrawn_by = Some(reviewer.user().uuid());
    row.withdrawn_at = Some(write.now());
    row.withdrawn_reason = Some(reason);
    save(write, reviewer, row, false, "evidence_withdrawn", &withdrawn).await
}

/// Keeps a changed row, tells the claim's history of it and derives the claim's verdict anew. `speaks`: it says something
/// for or against the claim that it did not say before.
async fn save(
    write: &Write,
    reviewer: &Reviewer,
    mut row: row::Model,
    speaks: bool,
    what: &str,
    data: &Value,
) -> Result<Evidence, Problem> {
    let claim = ClaimId::from(row.claim_id);
    row.version += 1;
    let row = row.into_active_model().reset_all().update(write.on()).await?;
    record(write, reviewer, claim, what, data).await?;
    let mut of = claim::store::locked(write, reviewer, claim).await?;
    if speaks {
        verdict::store::reopen(write, reviewer, &mut of, ReopeningCause::NewEvidence, row.id).await?;
    }
    verdict::store::decide(write, reviewer, &mut of).await?;
    claim::store::save(write, of).await?;
    shown(write.on(), reviewer, row).await
}

/// Looks for the words that were quoted from these snapshots in a newer one of the same source, and says in the history of
/// each claim what was found. Where words are gone that a verdict rests on, the review begins anew.
pub(crate) async fn anchor_again(
    write: &Write,
    scope: &Scope,
    snapshots: Vec<Uuid>,
    newer: SnapshotId,
    text: &str,
) -> Result<(), Problem> {
    let quoting = of_project(scope).filter(Column::SnapshotId.is_in(snapshots)).filter(Column::WithdrawnAt.is_null());
    let mut orphaned = Vec::new();
    let quoting = quoting.filter(Column::RedactionId.is_null());
    for mut row in quoting.order_by_asc(Column::Id).all(write.on()).await? {
        let start = find_again(text, &row.quote());
        let what = if start.is_some() { "evidence_anchored" } else { "evidence_orphaned" };
        let anchored = serde_json::json!({ "evidence": row.id, "snapshot": newer, "start": start });
        record(write, scope, row.claim_id.into(), what, &anchored).await?;
        let was_there = row.later_snapshot.is_none() || row.later_start.is_some();
        if start.is_none() && was_there && meaning::<Stance>(&row.stance)?.speaks() {
            orphaned.push(row.claim_id);
        }
        row.later_snapshot = Some(newer.uuid());
        row.later_start = start.and_then(|start| i32::try_from(start).ok());
        row.version += 1;
        row.into_active_model().reset_all().update(write.on()).await?;
    }
    verdict::store::reopen_these(write, scope, orphaned, Change::new(Cause::SnapshotChanged, newer)).await
}

/// Gives the evidence of one claim to another; the number of pieces.
pub(crate) async fn hand_over(write: &Write, scope: &Scope, from: ClaimId, to: ClaimId) -> Result<usize, Problem> {
    let rows = of_project(scope)
        .filter(Column::ClaimId.eq(from.uuid()))
        .filter(Column::WithdrawnAt.is_null())
        .all(write.on())
        .await?;
    let count = rows.len();
    for mut row in rows {
        row.claim_id = to.uuid();
        row.version += 1;
        row.into_active_model().reset_all().update(write.on()).await?;
    }
    Ok(count)
}

pub(crate) async fn quotes_article(write: &Write, scope: &Scope, article: ArticleId) -> Result<bool, Problem> {
    quotes(write, snapshot::store::of_article(write.on(), scope, article).await?).await
}

pub(crate) async fn quotes_source(write: &Write, scope: &Scope, source: SourceId) -> Result<bool, Problem> {
    let heads = snapshot::store::of_sources(write.on(), scope, vec![source.uuid()]).await?;
    quotes(write, heads.into_iter().map(|head| head.id).collect()).await
}

async fn quotes(write: &Write, snapshots: Vec<Uuid>) -> Result<bool, Problem> {
    Ok(Entity::find().filter(Column::SnapshotId.is_in(snapshots)).count(write.on()).await? > 0)
}

/// Takes the evidence of a project away, which goes with it.
pub(crate) async fn remove_all(write: &Write, scope: &Scope) -> Result<(), Problem> {
    Entity::delete_many().filter(Column::ProjectId.eq(scope.project().uuid())).exec(write.on()).await?;
    Ok(())
}

async fn standing_row(write: &Write, scope: &Scope, id: EvidenceId, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(not_found)?;
    if_match.holds(row.version)?;
    if row.redaction_id.is_some() {
        return Err(Problem::because(Code::WrongState, "It has been redacted."));
    }
    match row.withdrawn_at {
        None => Ok(row),
        Some(_) => Err(Problem::because(Code::WrongState, "It has been withdrawn.")),
    }
}

async fn record(write: &Write, scope: &Scope, claim: ClaimId, what: &str, data: &Value) -> Result<(), Problem> {
    event::record(write, Some(scope.project()), &format!("claim.{what}"), claim, data).await
}

/// How many the project has, without what was withdrawn.
pub(crate) async fn count(on: &impl ConnectionTrait, scope: &Scope) -> Result<u64, Problem> {
    Ok(of_project(scope).filter(Column::WithdrawnAt.is_null()).count(on).await?)
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(EvidenceKind::NAME)
}
