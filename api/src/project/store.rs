use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};
use serde_json::json;

use super::row::{self, Column, Entity};
use super::wire::{NewProject, Policy, Project, ProjectChange};
use crate::access::{Admin, Role, Scope, SignedIn, User, Viewer};
use crate::database::Write;
use crate::id::{Kind, ProjectId, ProjectKind};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::{assessment, event, evidence, member, verdict};

/// Code points of the longest quote, until somebody says otherwise.
const QUOTE_LIMIT: i32 = 300;

pub(super) async fn create(write: &Write, user: &User, new: &NewProject) -> Result<Project, Problem> {
    let NewProject { name, description, policy } = new;
    let (id, policy) = (ProjectId::from(write.id()), policy.unwrap_or_default());
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        name: Set(name.clone()),
        description: Set(description.clone()),
        min_origins: Set(policy.min_origins),
        min_assessments: Set(policy.min_assessments),
        blind: Set(policy.blind),
        publishes: Set(false),
        quote_limit: Set(QUOTE_LIMIT),
        source_texts_days: Set(None),
        article_versions_days: Set(None),
        ended_jobs_days: Set(None),
        retention_applied_at: Set(None),
        created_at: Set(write.now()),
        updated_at: Set(write.now()),
        version: Set(1),
    };
    let row = row.insert(write.on()).await?;
    event::record(write, Some(id), "project.created", id, &json!({ "name": name, "policy": policy })).await?;
    member::store::add(write, id, user.id(), Role::Admin).await?;
    Ok(Project::from_row(row, Role::Admin))
}

pub(super) async fn list(caller: &SignedIn, query: &PageQuery) -> Result<Page<Project>, Problem> {
    let memberships = member::store::projects_of(caller.read(), caller.id()).await?.into_iter();
    let roles: BTreeMap<_, _> = memberships.filter_map(|(id, role)| Some((id, caller.role_in(id, role)?))).collect();
    let select = Entity::find().filter(Column::Id.is_in(roles.keys().map(|id| id.uuid())));
    let rows = Place::of(query)?.rows(select, Column::Id, |row| row.id, caller.read()).await?;
    rows.map(|row| {
        let role = roles.get(&row.id.into()).copied().unwrap_or(Role::Viewer);
        Ok(Project::from_row(row, role))
    })
}

pub(super) async fn read(viewer: &Viewer) -> Result<Project, Problem> {
    let row = Entity::find_by_id(viewer.project().uuid()).one(viewer.read()).await?;
    Ok(Project::from_row(row.ok_or_else(not_found)?, viewer.role()))
}

/// The project of this id, or the only one of this name: for the command line.
pub(crate) async fn find_by_id_or_name(on: &impl ConnectionTrait, text: &str) -> Result<ProjectId, Problem> {
    let found = match text.parse::<uuid::Uuid>() {
        Ok(id) => Entity::find_by_id(id).all(on).await?,
        Err(_) => Entity::find().filter(Column::Name.eq(text)).all(on).await?,
    };
    match found.as_slice() {
        [one] => Ok(one.id.into()),
        [] => Err(not_found()),
        _ => Err(Problem::because(Code::AlreadyExists, "Several projects have this name; give the id of one.")),
    }
}

/// What anybody may know of a project that publishes: its name, and since when it is as it is.
pub(crate) async fn publishing(
    on: &impl ConnectionTrait,
    id: ProjectId,
) -> Result<Option<(String, DateTime<Utc>)>, Problem> {
    let row = Entity::find_by_id(id.uuid()).filter(Column::Publishes.eq(true)).one(on).await?;
    Ok(row.map(|row| (row.name, row.updated_at)))
}

/// The policy in force.
pub(crate) async fn policy(on: &impl ConnectionTrait, scope: &Scope) -> Result<Policy, Problem> {
    Ok(rules(on, scope).await?.1)
}

/// How long a quote may be that leaves the project, in code points.
pub(crate) async fn quote_limit(on: &impl ConnectionTrait, scope: &Scope) -> Result<usize, Problem> {
    let row = Entity::find_by_id(scope.project().uuid()).one(on).await?.ok_or_else(not_found)?;
    usize::try_from(row.quote_limit).map_err(Problem::internal)
}

/// The project's name, and the policy in force.
pub(crate) async fn rules(on: &impl ConnectionTrait, scope: &Scope) -> Result<(String, Policy), Problem> {
    let row = Entity::find_by_id(scope.project().uuid()).one(on).await?.ok_or_else(not_found)?;
    let policy = Policy::of(&row);
    Ok((row.name, policy))
}

pub(super) async fn change(
    write: &Write,
    admin: &Admin,
    if_match: &IfMatch,
    change: &ProjectChange,
) -> Result<Project, Problem> {
    let ProjectChange { name, description, policy, publishes, quote_limit, retention } = change;
    let row = locked(write, admin, if_match).await?;
    let version = row.version + 1;
    let mut row = row.into_active_model();
    name.iter().for_each(|name| row.name = Set(name.clone()));
    description.iter().for_each(|description| row.description = Set(description.clone()));
    if let Some(Policy { min_origins, min_assessments, blind }) = policy {
        row.min_origins = Set(*min_origins);
        row.min_assessments = Set(*min_assessments);
        row.blind = Set(*blind);
    }
    publishes.iter().for_each(|publishes| row.publishes = Set(*publishes));
    quote_limit.iter().for_each(|limit| row.quote_limit = Set(*limit));
    retention.iter().for_each(|retention| retention.into_row(&mut row));
    row.updated_at = Set(write.now());
    row.version = Set(version);
    let row = row.update(write.on()).await?;
    let changed = json!({ "name": name, "description": description, "policy": policy, "publishes": publishes, "quote_limit": quote_limit, "retention": retention });
    event::record(write, Some(admin.project()), "project.changed", admin.project(), &changed).await?;
    if policy.is_some() {
        verdict::store::decide_all(write, admin).await?;
    }
    Ok(Project::from_row(row, admin.role()))
}

pub(super) async fn remove(write: &Write, admin: &Admin, if_match: &IfMatch) -> Result<(), Problem> {
    let row = locked(write, admin, if_match).await?;
    if assessment::store::any(write, admin).await? {
        return Err(Problem::new(Code::HasAssessments));
    }
    evidence::store::remove_all(write, admin).await?;
    event::record(write, Some(admin.project()), "project.deleted", admin.project(), &json!({ "name": row.name }))
        .await?;
    Entity::delete_by_id(row.id).exec(write.on()).await?;
    Ok(())
}

async fn locked(write: &Write, admin: &Admin, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let row = Entity::find_by_id(admin.project().uuid()).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(not_found)?;
    if_match.holds(row.version)?;
    Ok(row)
}

fn not_found() -> Problem {
    Problem::not_found(ProjectKind::NAME)
}
