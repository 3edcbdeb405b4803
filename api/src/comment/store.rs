use std::collections::BTreeSet;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, QueryTrait, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::row::{self, Column, Entity, mention};
use super::shown::{Record, shown};
use super::wire::{Comment, CommentText};
use crate::access::{Reviewer, Role, Scope, Viewer};
use crate::database::Write;
use crate::id::{ClaimId, CommentId, CommentKind, Kind, UserId};
use crate::page::{Order, Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::secret::{nonce, sha256};
use crate::{claim, event, member};

pub(super) async fn create(
    write: &Write,
    reviewer: &Reviewer,
    claim: ClaimId,
    new: CommentText,
) -> Result<Comment, Problem> {
    let CommentText { text, mentions } = new;
    claim::store::row(write.on(), reviewer, claim).await?;
    let row = row::Model {
        id: write.id(),
        project_id: reviewer.project().uuid(),
        claim_id: claim.uuid(),
        author: reviewer.user().uuid(),
        text: Some(text),
        nonce: Some(nonce()?),
        created_at: write.now(),
        edited_at: None,
        deleted_at: None,
        deleted_by: None,
        redaction_id: None,
        version: 1,
    };
    let row = row.into_active_model().reset_all().insert(write.on()).await?;
    mention(write, reviewer, &row, &mentions).await?;
    tell(write, reviewer, &row, "commented", &mentions).await?;
    shown(write.on(), reviewer, row).await
}

pub(super) async fn list(viewer: &Viewer, claim: ClaimId, query: &PageQuery) -> Result<Page<Comment>, Problem> {
    claim::store::row(viewer.read(), viewer, claim).await?;
    let select = of_project(viewer).filter(Column::ClaimId.eq(claim.uuid()));
    page(viewer, select, Place::of(query)?).await
}

pub(super) async fn mentions(viewer: &Viewer, query: &PageQuery) -> Result<Page<Comment>, Problem> {
    let mine = mention::Entity::find().filter(mention::Column::UserId.eq(viewer.user().uuid()));
    let mine = mine.select_only().column(mention::Column::CommentId).into_query();
    let select = of_project(viewer).filter(Column::Id.in_subquery(mine));
    page(viewer, select, Place::of(query)?.ordered(Order::Newest)).await
}

async fn page(viewer: &Viewer, select: Select<Entity>, place: Place) -> Result<Page<Comment>, Problem> {
    let rows = place.rows(select, Column::Id, |row| row.id, viewer.read()).await?;
    let record = Record::read(viewer.read(), viewer, rows.items()).await?;
    rows.map(|row| Ok(record.shown(row)))
}

pub(super) async fn read(viewer: &Viewer, id: CommentId) -> Result<Comment, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?;
    shown(viewer.read(), viewer, row.ok_or_else(not_found)?).await
}

pub(super) async fn change(
    write: &Write,
    reviewer: &Reviewer,
    id: CommentId,
    if_match: &IfMatch,
    change: CommentText,
) -> Result<Comment, Problem> {
    let CommentText { text, mentions } = change;
    let mut row = standing(write, reviewer, id, if_match).await?;
    if row.author != reviewer.user().uuid() {
        return Err(Problem::because(Code::RoleRequired, "Only its author may change it."));
    }
    row.text = Some(text);
    row.nonce = Some(nonce()?);
    row.edited_at = Some(write.now());
    let row = save(write, row).await?;
    mention(write, reviewer, &row, &mentions).await?;
    tell(write, reviewer, &row, "comment_changed", &mentions).await?;
    shown(write.on(), reviewer, row).await
}

pub(super) async fn remove(
    write: &Write,
    reviewer: &Reviewer,
    id: CommentId,
    if_match: &IfMatch,
) -> Result<(), Problem> {
    let mut row = standing(write, reviewer, id, if_match).await?;
    if row.author != reviewer.user().uuid() && reviewer.role() < Role::Admin {
        return Err(Problem::because(Code::RoleRequired, "Only its author or an administrator may delete it."));
    }
    row.text = None;
    row.nonce = None;
    row.deleted_at = Some(write.now());
    row.deleted_by = Some(reviewer.user().uuid());
    let row = save(write, row).await?;
    mention(write, reviewer, &row, &[]).await?;
    record(write, reviewer, &row, "comment_deleted", json!({ "comment": id })).await
}

/// The comment, held for this transaction, if it is as the client saw it and was not deleted.
async fn standing(write: &Write, scope: &Scope, id: CommentId, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(not_found)?;
    if_match.holds(row.version)?;
    if row.redaction_id.is_some() {
        return Err(Problem::because(Code::WrongState, "It has been redacted."));
    }
    match row.deleted_at {
        None => Ok(row),
        Some(_) => Err(Problem::because(Code::WrongState, "It has been deleted.")),
    }
}

async fn save(write: &Write, mut row: row::Model) -> Result<row::Model, Problem> {
    row.version += 1;
    Ok(row.into_active_model().reset_all().update(write.on()).await?)
}

/// Lets the comment mention these and nobody else.
async fn mention(write: &Write, scope: &Scope, row: &row::Model, users: &[UserId]) -> Result<(), Problem> {
    let of_comment = mention::Column::CommentId.eq(row.id);
    mention::Entity::delete_many().filter(of_comment).exec(write.on()).await?;
    let users: BTreeSet<Uuid> = users.iter().map(|user| user.uuid()).collect();
    for user_id in users {
        if member::store::role(write.on(), scope.project(), user_id.into()).await?.is_none() {
            let stranger = format!("`mentions` names {user_id}, who is no member of this project.");
            return Err(Problem::because(Code::UnknownReference, stranger));
        }
        let row = mention::Model { comment_id: row.id, user_id };
        mention::Entity::insert(row.into_active_model()).exec_without_returning(write.on()).await?;
    }
    Ok(())
}

/// The record cannot be changed and comments can be deleted, so it holds a hash of the text that nobody can guess at.
async fn tell(write: &Write, scope: &Scope, row: &row::Model, what: &str, mentions: &[UserId]) -> Result<(), Problem> {
    let id = CommentId::from(row.id);
    let (nonce, text) = (row.nonce.as_deref().unwrap_or_default(), row.text.as_deref().unwrap_or_default());
    let digest = sha256(format!("{id}\n{nonce}\n{text}").as_bytes());
    record(write, scope, row, what, json!({ "comment": id, "mentions": mentions, "sha256": digest })).await
}

async fn record(
    write: &Write,
    scope: &Scope,
    row: &row::Model,
    what: &str,
    data: serde_json::Value,
) -> Result<(), Problem> {
    event::record(write, Some(scope.project()), &format!("claim.{what}"), ClaimId::from(row.claim_id), &data).await
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(CommentKind::NAME)
}
