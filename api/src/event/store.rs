use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect,
};
use serde::Serialize;
use uuid::Uuid;

use super::chain::{Entry, moment, origin};
use super::notice::Notice;
use super::row::{self, chain};
use super::wire::{Event, EventQuery, Head};
use crate::access::{InstanceAdmin, Scope, SignedIn};
use crate::database::{Write, json};
use crate::id::{Id, Kind, ProjectId, TokenId, UserId};
use crate::page::{Page, PageQuery, Place};
use crate::problem::Problem;
use crate::webhook;

/// Rows per statement: below SQLite's limit of bound values.
const CHUNK: usize = 500;

/// The chain of what was done to the instance rather than in a project.
const INSTANCE: Uuid = Uuid::nil();

/// Adds an entry to the project's chain, or to the instance's. Entries of one chain wait for each other.
/// `kind` is the noun and what became of it: `claim.accepted`.
pub(crate) async fn record<K: Kind>(
    write: &Write,
    project: Option<ProjectId>,
    kind: &str,
    subject: Id<K>,
    data: &impl Serialize,
) -> Result<(), Problem> {
    let scope = project.map_or(INSTANCE, ProjectId::uuid);
    append(write, scope, kind, &[(subject.uuid(), json(data)?)]).await
}

/// The same for many subjects to which the same was done.
pub(crate) async fn record_each<K: Kind>(
    write: &Write,
    project: ProjectId,
    kind: &str,
    subjects: &[Id<K>],
    data: &impl Serialize,
) -> Result<(), Problem> {
    let data = json(data)?;
    for chunk in subjects.chunks(CHUNK) {
        let done: Vec<(Uuid, String)> = chunk.iter().map(|subject| (subject.uuid(), data.clone())).collect();
        append(write, project.uuid(), kind, &done).await?;
    }
    Ok(())
}

/// The same for many subjects, of each of which there is something else to tell.
pub(crate) async fn record_all<K: Kind>(
    write: &Write,
    project: ProjectId,
    kind: &str,
    told: &[(Id<K>, impl Serialize)],
) -> Result<(), Problem> {
    let done = told.iter().map(|(subject, data)| Ok((subject.uuid(), json(data)?)));
    append(write, project.uuid(), kind, &done.collect::<Result<Vec<_>, Problem>>()?).await
}

/// The number and the hash of the last entry of a project.
pub(crate) async fn head(write: &Write, project: ProjectId) -> Result<(i64, String), Problem> {
    let chain::Model { sequence, hash, .. } = held(write, project.uuid()).await?;
    Ok((sequence, hash))
}

/// Makes the writers of one project wait for each other from the start of their transactions, as they would at their first
/// entry anyway: whoever took a claim first and then waited for the chain would lock out, and be locked out by, whoever had
/// written an entry and then derives that claim's verdict. SQLite has one writer as it is.
pub(crate) async fn hold(write: &Write, project: ProjectId) -> Result<(), Problem> {
    if write.on().get_database_backend() == DbBackend::Postgres {
        held(write, project.uuid()).await?;
    }
    Ok(())
}

async fn held(write: &Write, scope: Uuid) -> Result<chain::Model, Problem> {
    let first = chain::ActiveModel { scope: Set(scope), sequence: Set(0), hash: Set(origin()) };
    let insert = chain::Entity::insert(first).on_conflict_do_nothing_on([chain::Column::Scope]);
    insert.exec_without_returning(write.on()).await?;
    let head = chain::Entity::find_by_id(scope).lock_exclusive().one(write.on()).await?;
    head.ok_or_else(|| Problem::internal("A chain of events has no head"))
}

/// `done` is each subject with what is told of it, as JSON.
async fn append(write: &Write, scope: Uuid, kind: &str, done: &[(Uuid, String)]) -> Result<(), Problem> {
    let mut head = held(write, scope).await?;
    for chunk in done.chunks(CHUNK) {
        let mut rows = Vec::new();
        for (subject, data) in chunk {
            let row = entry(write, &head, kind, *subject, data)?;
            (head.sequence, head.hash) = (row.sequence, row.hash.clone());
            rows.push(row);
        }
        let notices = rows.iter().filter_map(Notice::of).collect();
        let rows = rows.into_iter().map(|row| row.into_active_model().reset_all());
        row::Entity::insert_many(rows).exec_without_returning(write.on()).await?;
        webhook::collect(write, scope.into(), notices).await?;
    }
    head.into_active_model().reset_all().update(write.on()).await?;
    write.grows(scope);
    Ok(())
}

/// What follows `head`.
fn entry(write: &Write, head: &chain::Model, kind: &str, subject: Uuid, data: &str) -> Result<row::Model, Problem> {
    let (id, actor) = (write.id(), write.actor());
    let (actor_user, actor_token) = (actor.user_id().map(UserId::uuid), actor.token_id().map(TokenId::uuid));
    let chain::Model { scope, sequence, hash: previous_hash } = head;
    let (scope, sequence, at) = (*scope, sequence + 1, moment(write.now()));
    let hash = Entry { scope, sequence, id, at, actor_user, actor_token, kind, subject, data, previous_hash }.hash()?;
    Ok(row::Model {
        id,
        scope,
        sequence,
        at: write.now(),
        actor_user,
        actor_token,
        kind: kind.to_owned(),
        subject_id: subject,
        data: data.to_owned(),
        previous_hash: previous_hash.clone(),
        hash,
    })
}

pub(crate) async fn list(scope: &Scope, query: &EventQuery) -> Result<Page<Event>, Problem> {
    list_of(scope.project().uuid(), query, scope.read()).await
}

/// What was done to the instance: its users, its projects as such.
pub(crate) async fn list_of_instance(admin: &InstanceAdmin, query: &EventQuery) -> Result<Page<Event>, Problem> {
    list_of(INSTANCE, query, admin.read()).await
}

async fn list_of(chain: Uuid, query: &EventQuery, on: &impl ConnectionTrait) -> Result<Page<Event>, Problem> {
    let place = Place::new(query.cursor.as_deref(), query.limit)?.ordered(query.order.unwrap_or_default());
    let mut select = row::Entity::find().filter(row::Column::Scope.eq(chain));
    if let Some(subject) = query.subject {
        select = select.filter(row::Column::SubjectId.eq(subject));
    }
    place.rows(select, row::Column::Id, |row| row.id, on).await?.map(Event::from_row)
}

/// The next entries of a chain after one of its numbers, so many at most.
pub(super) async fn after(
    on: &impl ConnectionTrait,
    chain: Uuid,
    sequence: i64,
    limit: u64,
) -> Result<Vec<row::Model>, Problem> {
    let of_chain = row::Entity::find().filter(row::Column::Scope.eq(chain));
    let after = of_chain.filter(row::Column::Sequence.gt(sequence)).order_by_asc(row::Column::Sequence);
    Ok(after.limit(limit).all(on).await?)
}

/// Where the project's chain ends now.
pub(crate) async fn end(scope: &Scope) -> Result<Head, Problem> {
    end_of(scope.project().uuid(), scope.read()).await
}

pub(crate) async fn end_of_instance(user: &SignedIn) -> Result<Head, Problem> {
    end_of(INSTANCE, user.read()).await
}

async fn end_of(chain: Uuid, on: &impl ConnectionTrait) -> Result<Head, Problem> {
    let of_chain = row::Entity::find().filter(row::Column::Scope.eq(chain));
    let last = of_chain.order_by_desc(row::Column::Sequence).one(on).await?;
    Ok(last.map_or_else(Head::of_nothing, Head::from_row))
}

/// What was done to one thing.
pub(crate) async fn of_subject(scope: &Scope, subject: Uuid, query: &PageQuery) -> Result<Page<Event>, Problem> {
    let of_scope = row::Entity::find().filter(row::Column::Scope.eq(scope.project().uuid()));
    let select = of_scope.filter(row::Column::SubjectId.eq(subject));
    Place::of(query)?.rows(select, row::Column::Id, |row| row.id, scope.read()).await?.map(Event::from_row)
}
