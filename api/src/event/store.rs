use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use super::chain::{Entry, moment, origin};
use super::row::{self, chain};
use super::wire::{Event, EventQuery};
use crate::access::Scope;
use crate::database::{Write, json};
use crate::id::{Id, Kind, ProjectId, TokenId, UserId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::Problem;

/// Adds an entry to the project's chain, or to the instance's. Entries of one chain wait for each other.
/// `kind` is the noun and what became of it: `claim.accepted`.
pub(crate) async fn record<K: Kind>(
    write: &Write,
    project: Option<ProjectId>,
    kind: &str,
    subject: Id<K>,
    data: &impl Serialize,
) -> Result<(), Problem> {
    let scope = project.map(ProjectId::uuid).unwrap_or_default();
    let head = head(write, scope).await?;
    let (data, actor) = (json(data)?, write.actor());
    let entry = Entry {
        scope,
        sequence: head.sequence + 1,
        id: write.id(),
        at: moment(write.now()),
        actor_user: actor.user_id().map(UserId::uuid),
        actor_token: actor.token_id().map(TokenId::uuid),
        kind,
        subject: subject.uuid(),
        data: &data,
        previous_hash: &head.hash,
    };
    append(write, &entry, head.clone()).await
}

/// Makes the writers of one project wait for each other from the start of their transactions, as they would at their first
/// entry anyway: whoever took a claim first and then waited for the chain would lock out, and be locked out by, whoever had
/// written an entry and then derives that claim's verdict. SQLite has one writer as it is.
pub(crate) async fn hold(write: &Write, project: ProjectId) -> Result<(), Problem> {
    if write.on().get_database_backend() == DbBackend::Postgres {
        head(write, project.uuid()).await?;
    }
    Ok(())
}

async fn head(write: &Write, scope: Uuid) -> Result<chain::Model, Problem> {
    let first = chain::ActiveModel { scope: Set(scope), sequence: Set(0), hash: Set(origin()) };
    let insert = chain::Entity::insert(first).on_conflict_do_nothing_on([chain::Column::Scope]);
    insert.exec_without_returning(write.on()).await?;
    let head = chain::Entity::find_by_id(scope).lock_exclusive().one(write.on()).await?;
    head.ok_or_else(|| Problem::internal("A chain of events has no head"))
}

async fn append(write: &Write, entry: &Entry<'_>, head: chain::Model) -> Result<(), Problem> {
    let hash = entry.hash()?;
    let row = row::ActiveModel {
        id: Set(entry.id),
        scope: Set(entry.scope),
        sequence: Set(entry.sequence),
        at: Set(write.now()),
        actor_user: Set(entry.actor_user),
        actor_token: Set(entry.actor_token),
        kind: Set(entry.kind.to_owned()),
        subject_id: Set(entry.subject),
        data: Set(entry.data.to_owned()),
        previous_hash: Set(entry.previous_hash.to_owned()),
        hash: Set(hash.clone()),
    };
    row::Entity::insert(row).exec_without_returning(write.on()).await?;
    let mut head = head.into_active_model();
    head.sequence = Set(entry.sequence);
    head.hash = Set(hash);
    head.update(write.on()).await?;
    Ok(())
}

pub(crate) async fn list(scope: &Scope, query: &EventQuery) -> Result<Page<Event>, Problem> {
    let place = Place::new(query.cursor.as_deref(), query.limit)?;
    let mut select = row::Entity::find().filter(row::Column::Scope.eq(scope.project().uuid()));
    if let Some(subject) = query.subject {
        select = select.filter(row::Column::SubjectId.eq(subject));
    }
    place.rows(select, row::Column::Id, |row| row.id, scope.read()).await?.map(Event::from_row)
}

/// What was done to one thing.
pub(crate) async fn of_subject(scope: &Scope, subject: Uuid, query: &PageQuery) -> Result<Page<Event>, Problem> {
    let of_scope = row::Entity::find().filter(row::Column::Scope.eq(scope.project().uuid()));
    let select = of_scope.filter(row::Column::SubjectId.eq(subject));
    Place::of(query)?.rows(select, row::Column::Id, |row| row.id, scope.read()).await?.map(Event::from_row)
}
