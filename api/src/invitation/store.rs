use chrono::Duration;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect,
};
use serde_json::json;

use super::row::{self, Column, Entity};
use super::wire::{HashedJoining, Invitation, Membership, NewInvitation, OfferedInvitation};
use crate::access::{Acting, Admin};
use crate::database::{Write, meaning, word};
use crate::id::{InvitationId, InvitationKind, Kind, ProjectId, UserId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::secret::{Secret, sha256};
use crate::{event, member, user};

const DAYS: i64 = 7;

pub(super) async fn create(write: &Write, admin: &Admin, new: &NewInvitation) -> Result<OfferedInvitation, Problem> {
    let (id, secret) = (InvitationId::from(write.id()), Secret::new("cbi_")?);
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        project_id: Set(admin.project().uuid()),
        role: Set(word(new.role)),
        note: Set(new.note.clone()),
        secret_sha256: Set(secret.sha256()),
        created_by: Set(admin.user().uuid()),
        created_at: Set(write.now()),
        expires_at: Set(write.now() + Duration::days(DAYS)),
        accepted_by: Set(None),
        accepted_at: Set(None),
        revoked_at: Set(None),
    };
    let row = row.insert(write.on()).await?;
    event::record(write, Some(admin.project()), "invitation.created", id, &json!({ "role": new.role })).await?;
    Ok(OfferedInvitation::new(Invitation::from_row(row)?, secret, &admin.state().origin))
}

pub(super) async fn list(admin: &Admin, query: &PageQuery) -> Result<Page<Invitation>, Problem> {
    let place = Place::of(query)?;
    let select = Entity::find().filter(Column::ProjectId.eq(admin.project().uuid()));
    place.rows(select, Column::Id, |row| row.id, admin.read()).await?.map(Invitation::from_row)
}

pub(super) async fn revoke(write: &Write, admin: &Admin, id: InvitationId) -> Result<(), Problem> {
    let of_project = Entity::find_by_id(id.uuid()).filter(Column::ProjectId.eq(admin.project().uuid()));
    let row = of_project.lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(|| Problem::not_found(InvitationKind::NAME))?;
    if row.revoked_at.is_some() {
        return Ok(());
    }
    let mut row = row.into_active_model();
    row.revoked_at = Set(Some(write.now()));
    row.update(write.on()).await?;
    event::record(write, Some(admin.project()), "invitation.revoked", id, &json!({})).await
}

pub(super) async fn accept(write: &Write, user: UserId, token: &str) -> Result<Membership, Problem> {
    let find = Entity::find().filter(Column::SecretSha256.eq(sha256(token.as_bytes())));
    // The project first, then the invitation: the order in which an administrator takes them to revoke it.
    if let Some(row) = find.clone().one(write.on()).await? {
        event::hold(write, row.project_id.into()).await?;
    }
    let row = find.lock_exclusive().one(write.on()).await?;
    let live = |row: &row::Model| row.accepted_at.is_none() && row.revoked_at.is_none() && row.expires_at > write.now();
    let row = row.filter(live).ok_or_else(|| Problem::new(Code::LinkSpent))?;
    let (id, project, role) = (InvitationId::from(row.id), ProjectId::from(row.project_id), meaning(&row.role)?);
    let mut row = row.into_active_model();
    row.accepted_by = Set(Some(user.uuid()));
    row.accepted_at = Set(Some(write.now()));
    row.update(write.on()).await?;
    event::record(write, Some(project), "invitation.accepted", id, &json!({ "user": user })).await?;
    member::store::add(write, project, user, role).await?;
    Ok(Membership { project, role })
}

pub(super) async fn join(write: &Write, joining: HashedJoining) -> Result<UserId, Problem> {
    let HashedJoining { token, name, email, password_hash } = joining;
    let user = user::store::add(write, &name, false).await?;
    user::store::set_password(write, user, &email, password_hash).await?;
    accept(write, user, &token).await?;
    Ok(user)
}
