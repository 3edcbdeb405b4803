use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, Select,
};
use serde_json::json;
use uuid::Uuid;

use super::domain::domains_of;
use super::name::key;
use super::row::{self, Column, Entity, domain};
use super::wire::{NewPublisher, Publisher, PublisherChange, PublisherKind};
use crate::access::{Reviewer, Scope, Viewer};
use crate::database::{Write, word};
use crate::id::{Kind, PublisherId, PublisherKind as Noun};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::{article, derivation, event, source};

pub(super) async fn create(write: &Write, reviewer: &Reviewer, new: NewPublisher) -> Result<Publisher, Problem> {
    let NewPublisher { name, domains, owner, family, kind } = new;
    let mut row = blank(write, reviewer, name);
    row.owner = owner.filter(|owner| !owner.is_empty());
    row.family = family.filter(|family| !family.is_empty());
    row.kind = kind.map(word);
    let row = insert(write, reviewer, row, &domains).await?;
    Publisher::from_row(row, domains)
}

fn blank(write: &Write, scope: &Scope, name: String) -> row::Model {
    row::Model {
        id: write.id(),
        project_id: scope.project().uuid(),
        key: key(&name),
        name,
        owner: None,
        family: None,
        kind: None,
        created_at: write.now(),
        updated_at: write.now(),
        version: 1,
    }
}

async fn insert(write: &Write, scope: &Scope, row: row::Model, domains: &[String]) -> Result<row::Model, Problem> {
    let row = row.into_active_model().reset_all().insert(write.on()).await?;
    set_domains(write, scope, row.id, domains).await?;
    let added = json!({ "name": row.name, "domains": domains });
    event::record(write, Some(scope.project()), "publisher.added", PublisherId::from(row.id), &added).await?;
    Ok(row)
}

/// Gives the publisher these domains and no others.
async fn set_domains(write: &Write, scope: &Scope, id: Uuid, domains: &[String]) -> Result<(), Problem> {
    domain::Entity::delete_many().filter(domain::Column::PublisherId.eq(id)).exec(write.on()).await?;
    let wanted: BTreeSet<&String> = domains.iter().collect();
    let taken = with_domains(write.on(), scope, &wanted.iter().map(|name| (*name).clone()).collect::<Vec<_>>()).await?;
    if let Some(taken) = taken.keys().next() {
        return Err(Problem::because(Code::AlreadyExists, format!("{taken} is a domain of another publisher.")));
    }
    let rows = wanted.into_iter().map(|domain| domain::ActiveModel {
        id: Set(write.id()),
        project_id: Set(scope.project().uuid()),
        publisher_id: Set(id),
        domain: Set(domain.clone()),
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        domain::Entity::insert_many(rows).exec_without_returning(write.on()).await?;
    }
    Ok(())
}

/// Which publisher has each of these domains.
async fn with_domains(
    on: &impl ConnectionTrait,
    scope: &Scope,
    domains: &[String],
) -> Result<BTreeMap<String, Uuid>, Problem> {
    let of_project = domain::Entity::find().filter(domain::Column::ProjectId.eq(scope.project().uuid()));
    let rows = of_project.filter(domain::Column::Domain.is_in(domains)).all(on).await?;
    Ok(rows.into_iter().map(|row| (row.domain, row.publisher_id)).collect())
}

/// The publisher of a text: the one that its sender names, else the one of its address. One that is not known yet is learned.
pub(crate) async fn of_text(
    write: &Write,
    scope: &Scope,
    name: Option<&str>,
    url: Option<&str>,
) -> Result<Option<row::Model>, Problem> {
    let name = name.filter(|name| !key(name).is_empty());
    if let Some(name) = name
        && let Some(known) = named(write.on(), scope, name).await?
    {
        return Ok(Some(known));
    }
    let domains = url.map(domains_of).unwrap_or_default();
    let known = with_domains(write.on(), scope, &domains).await?;
    if let Some(id) = domains.iter().find_map(|domain| known.get(domain)) {
        return Ok(of_project(scope).filter(Column::Id.eq(*id)).one(write.on()).await?);
    }
    let registered: Vec<String> = domains.into_iter().next_back().into_iter().collect();
    let Some(name) = name.map(str::to_owned).or_else(|| registered.first().cloned()) else { return Ok(None) };
    let mut row = blank(write, scope, name);
    row.kind = registered.first().filter(|domain| is_government(domain)).map(|_| word(PublisherKind::Government));
    insert(write, scope, row, &registered).await.map(Some)
}

/// Whether only a government can have registered the name.
fn is_government(domain: &str) -> bool {
    domain.split('.').skip(1).any(|label| ["gov", "gob", "gouv", "mil"].contains(&label))
}

async fn named(on: &impl ConnectionTrait, scope: &Scope, name: &str) -> Result<Option<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::Key.eq(key(name))).order_by_asc(Column::Id).one(on).await?)
}

pub(super) async fn list(viewer: &Viewer, query: &PageQuery) -> Result<Page<Publisher>, Problem> {
    let rows = Place::of(query)?.rows(of_project(viewer), Column::Id, |row| row.id, viewer.read()).await?;
    let mut domains = domains(viewer.read(), rows.items().iter().map(|row| row.id).collect()).await?;
    rows.map(|row| {
        let domains = domains.remove(&row.id).unwrap_or_default();
        Publisher::from_row(row, domains)
    })
}

pub(super) async fn read(viewer: &Viewer, id: PublisherId) -> Result<Publisher, Problem> {
    let row = of_project(viewer).filter(Column::Id.eq(id.uuid())).one(viewer.read()).await?.ok_or_else(not_found)?;
    let domains = domains(viewer.read(), vec![row.id]).await?.remove(&row.id).unwrap_or_default();
    Publisher::from_row(row, domains)
}

/// The publishers of a project, by id.
pub(crate) async fn all(on: &impl ConnectionTrait, scope: &Scope) -> Result<BTreeMap<Uuid, row::Model>, Problem> {
    Ok(of_project(scope).all(on).await?.into_iter().map(|row| (row.id, row)).collect())
}

/// The publisher that a body names.
pub(crate) async fn referred(write: &Write, scope: &Scope, id: PublisherId) -> Result<row::Model, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let unknown = || Problem::because(Code::UnknownReference, "`published_by` names no publisher of this project.");
    row.ok_or_else(unknown)
}

async fn domains(on: &impl ConnectionTrait, ids: Vec<Uuid>) -> Result<BTreeMap<Uuid, Vec<String>>, Problem> {
    let rows = domain::Entity::find().filter(domain::Column::PublisherId.is_in(ids)).all(on).await?;
    let mut domains: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    rows.into_iter().for_each(|row| domains.entry(row.publisher_id).or_default().push(row.domain));
    Ok(domains)
}

pub(super) async fn change(
    write: &Write,
    reviewer: &Reviewer,
    id: PublisherId,
    if_match: &IfMatch,
    change: PublisherChange,
) -> Result<Publisher, Problem> {
    let mut row = locked(write, reviewer, id, if_match).await?;
    event::record(write, Some(reviewer.project()), "publisher.changed", id, &change).await?;
    let PublisherChange { name, domains: names, owner, family, kind } = change;
    if let Some(name) = name {
        article::store::rename_publisher(write, reviewer, &row, &name).await?;
        source::store::rename_publisher(write, reviewer, &row, &name).await?;
        row.key = key(&name);
        row.name = name;
    }
    row.owner = owner.or(row.owner).filter(|owner| !owner.is_empty());
    row.family = family.or(row.family).filter(|family| !family.is_empty());
    row.kind = kind.map(word).or(row.kind);
    row.updated_at = write.now();
    row.version += 1;
    let row = row.into_active_model().reset_all().update(write.on()).await?;
    if let Some(names) = names {
        set_domains(write, reviewer, row.id, &names).await?;
    }
    derivation::propose_for_publisher(write, reviewer, id).await?;
    let domains = domains(write.on(), vec![row.id]).await?.remove(&row.id).unwrap_or_default();
    Publisher::from_row(row, domains)
}

pub(super) async fn remove(
    write: &Write,
    reviewer: &Reviewer,
    id: PublisherId,
    if_match: &IfMatch,
) -> Result<(), Problem> {
    let row = locked(write, reviewer, id, if_match).await?;
    let is_used = article::store::is_published_by(write, reviewer, row.id).await?
        || source::store::is_published_by(write, reviewer, row.id).await?;
    if is_used {
        return Err(Problem::because(Code::WrongState, "Articles or sources are of this publisher."));
    }
    event::record(write, Some(reviewer.project()), "publisher.deleted", id, &json!({ "name": row.name })).await?;
    Entity::delete_by_id(row.id).exec(write.on()).await?;
    Ok(())
}

async fn locked(write: &Write, scope: &Scope, id: PublisherId, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(not_found)?;
    if_match.holds(row.version)?;
    Ok(row)
}

fn of_project(scope: &Scope) -> Select<Entity> {
    Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()))
}

fn not_found() -> Problem {
    Problem::not_found(Noun::NAME)
}
