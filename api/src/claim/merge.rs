use serde_json::json;

use super::change::Merge;
use super::content::Content;
use super::decide::step;
use super::redact::has_words;
use super::round::ReopeningCause;
use super::row;
use super::status::{Status, Step};
use super::store::{held, matching, record, relate, save, shown};
use super::wire::{Claim, RelationKind};
use crate::access::Editor;
use crate::database::{Write, meaning};
use crate::id::ClaimId;
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::{evidence, queue, verdict};

/// Lets another claim stand for this one: it takes over the evidence, and the mention where the article is the same.
pub(super) async fn merge(
    write: &Write,
    editor: &Editor,
    id: ClaimId,
    if_match: &IfMatch,
    merge: Merge,
) -> Result<Claim, Problem> {
    let Merge { into, reason } = merge;
    let mut row = matching(write, editor, id, if_match).await?;
    let mut heir = heir(write, editor, id, into).await?;
    step(&mut row, Step::Merge)?;
    let speaks =
        evidence::store::verified(write.on(), editor, vec![id.uuid()]).await?.iter().any(|one| one.stance.speaks());
    let moved = evidence::store::hand_over(write, editor, id, into).await?;
    relate(write, editor, row.id, heir.id, RelationKind::DuplicateOf).await?;
    record(write, editor, row.id, "merged", json!({ "into": into, "reason": reason, "evidence": moved })).await?;
    record(write, editor, heir.id, "merged_with", json!({ "claim": id, "evidence": moved })).await?;
    restate(&row, &mut heir)?;
    if speaks {
        verdict::store::reopen(write, editor, &mut heir, ReopeningCause::NewEvidence, id.uuid()).await?;
    }
    verdict::store::decide(write, editor, &mut heir).await?;
    save(write, heir).await?;
    row.reason = Some(reason);
    queue::store::take_from_all_but(write, editor, id, None).await?;
    shown(write.on(), save(write, row).await?).await
}

async fn heir(write: &Write, editor: &Editor, id: ClaimId, into: ClaimId) -> Result<row::Model, Problem> {
    let unknown = || Problem::because(Code::UnknownReference, "`into` names no other claim of this project.");
    if id == into {
        return Err(unknown());
    }
    let row = held(write, editor, into).await?.ok_or_else(unknown)?;
    has_words(&row)?;
    match meaning(&row.status)? {
        Status::Rejected | Status::Merged | Status::Split | Status::Gone => {
            Err(Problem::because(Code::WrongState, "`into` does not stand itself."))
        }
        Status::Proposed | Status::Ambiguous | Status::Accepted | Status::Edited => Ok(row),
    }
}

/// The heir is said where the merged claim was, too. That is no change of what it says.
fn restate(merged: &row::Model, heir: &mut row::Model) -> Result<(), Problem> {
    if merged.snapshot_id != heir.snapshot_id {
        return Ok(());
    }
    let (from, mut content) = (Content::of(merged)?, Content::of(heir)?);
    for mention in std::iter::once(from.facets.mention).chain(from.facets.restatements) {
        if mention != content.facets.mention && !content.facets.restatements.contains(&mention) {
            content.facets.restatements.push(mention);
        }
    }
    content.into_row(heir)
}
