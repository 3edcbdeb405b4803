//! The review of a claim begins anew: what was said of it counts no more, and reviewers are asked again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;
use uuid::Uuid;

use super::change::Appeal;
use super::row;
use super::store::{matching, record, save, shown};
use super::wire::Claim;
use crate::access::{Scope, Viewer};
use crate::database::{Write, meaning, word};
use crate::id::{ClaimId, UserId};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::verdict;

/// Why the review of a claim began anew, and by whom.
#[derive(Serialize, ToSchema)]
pub(crate) struct Reopening {
    cause: ReopeningCause,
    at: DateTime<Utc>,
    /// Who did what reopened it.
    by: Option<UserId>,
    /// What an appeal says; null for every other cause.
    reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReopeningCause {
    /// Evidence for or against it came after the verdict, or came to say something else.
    NewEvidence,
    /// Words that were quoted are gone from the newest snapshot of their source.
    SnapshotChanged,
    /// Two texts behind the verdict were found to be of one origin.
    DerivationConfirmed,
    /// It was found to contradict another claim that was supported, too: one of the two verdicts is wrong.
    ContradictionConfirmed,
    /// A source that was quoted was retracted.
    SourceRetracted,
    /// The retraction of a source that was quoted was taken back.
    SourceReinstated,
    /// What the claim says was changed.
    ClaimEdited,
    /// A member asked for another look, and said why.
    Appeal,
}

impl Reopening {
    pub(super) fn from_row(row: &row::Model) -> Result<Option<Self>, Problem> {
        let Some((cause, at)) = row.reopened_cause.as_deref().zip(row.reopened_at) else { return Ok(None) };
        let (by, reason) = (row.reopened_by.map(UserId::from), row.reopened_reason.clone());
        Ok(Some(Self { cause: meaning(cause)?, at, by, reason }))
    }
}

/// Begins a new round, which no assessment belongs to yet. `about` is what changed: the piece of evidence, the source. The
/// caller derives the verdict anew and saves the row.
pub(crate) async fn begin_round(
    write: &Write,
    scope: &Scope,
    row: &mut row::Model,
    cause: ReopeningCause,
    about: Uuid,
) -> Result<(), Problem> {
    reopened(write, scope, row, cause, None);
    tell(write, scope, row, json!({ "about": about })).await
}

/// Begins a new round where what a claim says has changed.
pub(super) async fn reopen_edited(write: &Write, scope: &Scope, row: &mut row::Model) -> Result<(), Problem> {
    reopened(write, scope, row, ReopeningCause::ClaimEdited, None);
    tell(write, scope, row, json!({})).await
}

pub(super) async fn appeal(
    write: &Write,
    viewer: &Viewer,
    id: ClaimId,
    if_match: &IfMatch,
    appeal: Appeal,
) -> Result<Claim, Problem> {
    let Appeal { reason } = appeal;
    let mut row = matching(write, viewer, id, if_match).await?;
    if row.verdict.is_none() || row.gone_from.is_some() {
        return Err(Problem::because(
            Code::WrongState,
            "It has no verdict to appeal against, or its article says it no more.",
        ));
    }
    reopened(write, viewer, &mut row, ReopeningCause::Appeal, Some(reason.clone()));
    tell(write, viewer, &row, json!({ "reason": reason })).await?;
    verdict::store::decide(write, viewer, &mut row).await?;
    shown(write.on(), save(write, row).await?).await
}

fn reopened(write: &Write, scope: &Scope, row: &mut row::Model, cause: ReopeningCause, reason: Option<String>) {
    row.round += 1;
    row.reopened_cause = Some(word(cause));
    row.reopened_reason = reason;
    row.reopened_at = Some(write.now());
    row.reopened_by = Some(scope.user().uuid());
}

/// Tells the history why, and which verdict the claim had until now.
async fn tell(write: &Write, scope: &Scope, row: &row::Model, more: serde_json::Value) -> Result<(), Problem> {
    let mut data = json!({ "cause": row.reopened_cause, "round": row.round, "verdict": row.verdict });
    if let (Some(data), serde_json::Value::Object(more)) = (data.as_object_mut(), more) {
        data.extend(more);
    }
    record(write, scope, row.id, "review_reopened", data).await
}
