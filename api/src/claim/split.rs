use claimbench_core::verify::Name;
use sea_orm::{ActiveModelTrait, IntoActiveModel};

use super::change::{Split, SplitClaim};
use super::content::Content;
use super::decide::{step, text_of};
use super::party::{Party, names, parties};
use super::row;
use super::status::{Status, Step};
use super::store::{blank, matching, record, relate, save, shown};
use super::wire::{Claim, RelationKind};
use crate::access::{Editor, Scope};
use crate::database::{Write, json, word};
use crate::id::ClaimId;
use crate::problem::Problem;
use crate::request::IfMatch;
use crate::{comparison, queue};

/// Puts claims that a person wrote in the place of one; each begins as a copy of it.
pub(super) async fn split(
    write: &Write,
    editor: &Editor,
    id: ClaimId,
    if_match: &IfMatch,
    split: Split,
) -> Result<SplitClaim, Problem> {
    let Split { into, reason } = split;
    let mut row = matching(write, editor, id, if_match).await?;
    let text = text_of(write, editor, &row).await?;
    let known = names(write.on(), editor, row.article_id.into()).await?;
    let mut parts = Vec::new();
    for change in into {
        let content = change.apply(Content::of(&row)?, &text)?;
        parts.push(part(write, editor, &row, content, &known).await?);
    }
    step(&mut row, Step::Split)?;
    let ids: Vec<ClaimId> = parts.iter().map(|part: &Claim| part.id).collect();
    record(write, editor, row.id, "split", serde_json::json!({ "into": ids, "reason": reason })).await?;
    row.reason = Some(reason);
    queue::store::take_from_all_but(write, editor, id, None).await?;
    let row = save(write, row).await?;
    comparison::propose(write, editor, parts.len()).await?;
    let claim = shown(write.on(), row).await?;
    Ok(SplitClaim { claim, into: parts })
}

async fn part(
    write: &Write,
    scope: &Scope,
    whole: &row::Model,
    content: Content,
    known: &[Name],
) -> Result<Claim, Problem> {
    let mut row = blank(write, scope, whole.article_id.into(), whole.snapshot_id.into());
    row.ordinal = whole.ordinal;
    row.check_worthiness = whole.check_worthiness;
    row.status = word(Status::Edited);
    content.into_row(&mut row)?;
    row.parties = Some(json(&parties(&row.text, known.iter().map(Party::from)))?);
    let row = row.into_active_model().reset_all().insert(write.on()).await?;
    relate(write, scope, row.id, whole.id, RelationKind::Supersedes).await?;
    record(write, scope, row.id, "added", serde_json::json!({ "split_from": whole.id, "text": row.text })).await?;
    shown(write.on(), row).await
}
