//! Whose turn it is to review a claim.

use serde_json::json;

use super::change::Assignment;
use super::store::{matching, of_assignee, record, save, shown};
use super::wire::Claim;
use crate::access::{Admin, Editor, Role};
use crate::database::Write;
use crate::id::{ClaimId, UserId};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::{member, queue};

pub(super) async fn assign(
    write: &Write,
    editor: &Editor,
    id: ClaimId,
    if_match: &IfMatch,
    assignment: &Assignment,
) -> Result<Claim, Problem> {
    let to = assignment.user;
    let mut row = matching(write, editor, id, if_match).await?;
    let role = member::store::role(write.on(), editor.project(), to).await?;
    if role.is_none_or(|role| role < Role::Reviewer) {
        return Err(Problem::because(Code::UnknownReference, "`user` is no member who may review."));
    }
    queue::store::offer_again(write, id, to).await?;
    queue::store::take_from_all_but(write, editor, id, Some(to)).await?;
    record(write, editor, row.id, "assigned", json!({ "to": to, "was": row.assignee })).await?;
    row.assignee = Some(to.uuid());
    shown(write.on(), save(write, row).await?).await
}

pub(super) async fn unassign(
    write: &Write,
    editor: &Editor,
    id: ClaimId,
    if_match: &IfMatch,
) -> Result<Claim, Problem> {
    let mut row = matching(write, editor, id, if_match).await?;
    let was = row.assignee.take().ok_or_else(|| Problem::because(Code::WrongState, "It is assigned to nobody."))?;
    record(write, editor, row.id, "unassigned", json!({ "was": was })).await?;
    shown(write.on(), save(write, row).await?).await
}

/// Leaves to whoever asks what was assigned to somebody who reviews here no more.
pub(crate) async fn unassign_all(write: &Write, admin: &Admin, user: UserId) -> Result<(), Problem> {
    for mut row in of_assignee(write, admin, user).await? {
        row.assignee = None;
        record(write, admin, row.id, "unassigned", json!({ "was": user })).await?;
        save(write, row).await?;
    }
    Ok(())
}
