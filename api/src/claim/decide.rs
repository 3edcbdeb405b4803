use super::change::{ClaimChange, Rejection};
use super::content::Content;
use super::party::{Party, names, parties};
use super::redact::has_words;
use super::round::reopen_edited;
use super::row;
use super::status::{self, Status, Step, stands};
use super::store::{changes, matching, record, save, shown};
use super::wire::Claim;
use crate::access::{Editor, Reviewer, Scope};
use crate::database::{Write, json, word};
use crate::id::{ClaimId, SnapshotId};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::verdict::Review;
use crate::{assessment, comparison, queue, snapshot, verdict};

pub(super) async fn accept(
    write: &Write,
    reviewer: &Reviewer,
    id: ClaimId,
    if_match: &IfMatch,
) -> Result<Claim, Problem> {
    let mut row = matching(write, reviewer, id, if_match).await?;
    step(&mut row, Step::Accept)?;
    row.reason = None;
    record(write, reviewer, row.id, "accepted", serde_json::json!({ "revision": row.revision })).await?;
    keep(write, reviewer, row).await
}

pub(super) async fn reject(
    write: &Write,
    reviewer: &Reviewer,
    id: ClaimId,
    if_match: &IfMatch,
    rejection: Rejection,
) -> Result<Claim, Problem> {
    let Rejection { reason } = rejection;
    let mut row = matching(write, reviewer, id, if_match).await?;
    step(&mut row, Step::Reject)?;
    record(write, reviewer, row.id, "rejected", serde_json::json!({ "revision": row.revision, "reason": reason }))
        .await?;
    row.reason = Some(reason);
    queue::store::take_from_all_but(write, reviewer, id, None).await?;
    shown(write.on(), save(write, row).await?).await
}

/// Takes an acceptance or a rejection back, as long as nobody has built on it: the claim is again as it was found or written.
pub(super) async fn reopen(
    write: &Write,
    reviewer: &Reviewer,
    id: ClaimId,
    if_match: &IfMatch,
) -> Result<Claim, Problem> {
    let mut row = matching(write, reviewer, id, if_match).await?;
    step(&mut row, Step::Reopen)?;
    if assessment::store::any_of(write, vec![row.id]).await? {
        return Err(Problem::new(Code::HasAssessments));
    }
    if Content::of(&row)?.facets.ambiguity.is_some() {
        row.status = word(Status::Ambiguous);
    } else if row.revision > 1 {
        row.status = word(Status::Edited);
    }
    row.reason = None;
    record(write, reviewer, row.id, "reopened", serde_json::json!({ "revision": row.revision })).await?;
    keep(write, reviewer, row).await
}

/// Changes what the claim says. What was judged was another revision, so the review begins anew.
pub(super) async fn edit(
    write: &Write,
    editor: &Editor,
    id: ClaimId,
    if_match: &IfMatch,
    change: ClaimChange,
) -> Result<Claim, Problem> {
    let before = matching(write, editor, id, if_match).await?;
    let mut row = before.clone();
    step(&mut row, Step::Edit)?;
    let content = Content::of(&before)?;
    let changed = change.apply(content.clone(), &text_of(write, editor, &before).await?)?;
    if changed != content {
        row.revision += 1;
        row.filed = false;
        renew_review(write, editor, &mut row).await?;
        changed.into_row(&mut row)?;
        let known = names(write.on(), editor, row.article_id.into()).await?;
        row.parties = Some(json(&parties(&row.text, known.iter().map(Party::from)))?);
    }
    row.reason = None;
    record(write, editor, row.id, "edited", changes(&before, &row)).await?;
    verdict::store::decide(write, editor, &mut row).await?;
    keep(write, editor, row).await
}

/// Saves a claim, and compares it with the others if it says something else than before, or stands again.
async fn keep(write: &Write, scope: &Scope, row: row::Model) -> Result<Claim, Problem> {
    let row = save(write, row).await?;
    if !row.filed {
        comparison::propose(write, scope, 1).await?;
    }
    shown(write.on(), row).await
}

/// What nobody had judged yet is not reopened.
async fn renew_review(write: &Write, editor: &Editor, row: &mut row::Model) -> Result<(), Problem> {
    if row.review != word(Review::Open) {
        return reopen_edited(write, editor, row).await;
    }
    row.round += 1;
    Ok(())
}

/// Moves the claim on, if its status allows the step.
pub(crate) fn step(row: &mut row::Model, step: Step) -> Result<(), Problem> {
    has_words(row)?;
    let stood = stands(row)?;
    row.status = word(status::of(row)?.after(step)?);
    // As long as it did not stand, it was compared with nothing.
    row.filed = row.filed && stood;
    Ok(())
}

/// The text that the claim's mention stands in.
pub(super) async fn text_of(write: &Write, scope: &Scope, row: &row::Model) -> Result<String, Problem> {
    let text = snapshot::store::text(write.on(), scope, SnapshotId::from(row.snapshot_id)).await?;
    text.ok_or_else(|| Problem::internal("A claim has no snapshot"))
}
