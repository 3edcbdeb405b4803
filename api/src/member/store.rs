use std::collections::BTreeMap;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::json;

use super::row::{self, Column, Entity};
use super::wire::{Member, MemberChange};
use crate::access::{Admin, Role, Viewer};
use crate::database::{Write, meaning, word};
use crate::id::{ProjectId, UserId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::{claim, event, user};

/// The role of a user in a project, if they are a member.
pub(crate) async fn role(on: &impl ConnectionTrait, project: ProjectId, user: UserId) -> Result<Option<Role>, Problem> {
    find(on, project, user).await?.map(|row| meaning(&row.role)).transpose()
}

/// The projects of a user, with their role in each.
pub(crate) async fn projects_of(on: &impl ConnectionTrait, user: UserId) -> Result<Vec<(ProjectId, Role)>, Problem> {
    let rows = Entity::find().filter(Column::UserId.eq(user.uuid())).all(on).await?;
    rows.into_iter().map(|row| Ok((row.project_id.into(), meaning(&row.role)?))).collect()
}

pub(crate) async fn first_administrator(on: &impl ConnectionTrait, project: ProjectId) -> Result<UserId, Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(project.uuid()));
    let row = of_project.filter(Column::Role.eq(word(Role::Admin))).order_by_asc(Column::Id).one(on).await?;
    Ok(row.ok_or_else(|| Problem::not_found("member"))?.user_id.into())
}

pub(crate) async fn add(write: &Write, project: ProjectId, user: UserId, role: Role) -> Result<(), Problem> {
    if find(write.on(), project, user).await?.is_some() {
        return Err(Problem::because(Code::AlreadyExists, "This user is a member already."));
    }
    let row = row::ActiveModel {
        id: Set(write.id()),
        project_id: Set(project.uuid()),
        user_id: Set(user.uuid()),
        role: Set(word(role)),
        created_at: Set(write.now()),
        version: Set(1),
    };
    row.insert(write.on()).await?;
    event::record(write, Some(project), "member.added", user, &json!({ "role": role })).await
}

pub(super) async fn list(viewer: &Viewer, query: &PageQuery) -> Result<Page<Member>, Problem> {
    let place = Place::of(query)?;
    let select = Entity::find().filter(Column::ProjectId.eq(viewer.project().uuid()));
    let rows = place.rows(select, Column::Id, |row| row.id, viewer.read()).await?;
    let people = user::store::all(viewer.read(), rows.items().iter().map(|row| row.user_id).collect()).await?;
    let names: BTreeMap<_, _> = people.into_iter().map(|user| (user.id, user.name)).collect();
    rows.map(|row| {
        let name = names.get(&row.user_id).cloned().unwrap_or_default();
        Member::from_row(row, name)
    })
}

pub(super) async fn change(
    write: &Write,
    admin: &Admin,
    id: UserId,
    if_match: &IfMatch,
    change: &MemberChange,
) -> Result<Member, Problem> {
    let row = locked(write, admin, id, if_match).await?;
    let (was, version) = (row.role.clone(), row.version + 1);
    let mut row = row.into_active_model();
    row.role = Set(word(change.role));
    row.version = Set(version);
    let row = row.update(write.on()).await?;
    an_administrator_remains(write, admin).await?;
    if change.role < Role::Reviewer {
        claim::unassign_all(write, admin, id).await?;
    }
    event::record(write, Some(admin.project()), "member.changed", id, &json!({ "role": change.role, "was": was }))
        .await?;
    let people = user::store::all(write.on(), vec![id.uuid()]).await?;
    Member::from_row(row, people.into_iter().next().map(|user| user.name).unwrap_or_default())
}

pub(super) async fn remove(write: &Write, admin: &Admin, id: UserId, if_match: &IfMatch) -> Result<(), Problem> {
    let row = locked(write, admin, id, if_match).await?;
    Entity::delete_by_id(row.id).exec(write.on()).await?;
    an_administrator_remains(write, admin).await?;
    claim::unassign_all(write, admin, id).await?;
    event::record(write, Some(admin.project()), "member.removed", id, &json!({ "role": row.role })).await
}

async fn an_administrator_remains(write: &Write, admin: &Admin) -> Result<(), Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(admin.project().uuid()));
    let remaining = of_project.filter(Column::Role.eq(word(Role::Admin))).count(write.on()).await?;
    if remaining > 0 { Ok(()) } else { Err(Problem::new(Code::LastAdministrator)) }
}

async fn find(on: &impl ConnectionTrait, project: ProjectId, user: UserId) -> Result<Option<row::Model>, Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(project.uuid()));
    Ok(of_project.filter(Column::UserId.eq(user.uuid())).one(on).await?)
}

async fn locked(write: &Write, admin: &Admin, id: UserId, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(admin.project().uuid()));
    let row = of_project.filter(Column::UserId.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(|| Problem::not_found("member"))?;
    if_match.holds(row.version)?;
    Ok(row)
}
