use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect,
};
use serde_json::json;

use super::row::{self, Column, Entity};
use super::wire::{HashedChange, SignInLink, User, UserChange};
use crate::access::{self, Acting, InstanceAdmin};
use crate::database::Write;
use crate::id::{Kind, UserId, UserKind};
use crate::page::{Page, PageQuery, Place};
use crate::problem::{Code, Problem};
use crate::request::IfMatch;
use crate::{event, session};

pub(crate) async fn find_enabled(on: &impl ConnectionTrait, id: UserId) -> Result<Option<row::Model>, Problem> {
    Ok(Entity::find_by_id(id.uuid()).filter(Column::DisabledAt.is_null()).one(on).await?)
}

pub(crate) async fn find_by_email(on: &impl ConnectionTrait, email: &str) -> Result<Option<row::Model>, Problem> {
    Ok(Entity::find().filter(Column::Email.eq(email)).filter(Column::DisabledAt.is_null()).one(on).await?)
}

pub(crate) async fn read(on: &impl ConnectionTrait, id: UserId) -> Result<User, Problem> {
    let row = Entity::find_by_id(id.uuid()).one(on).await?;
    Ok(row.ok_or_else(|| Problem::not_found(UserKind::NAME))?.into())
}

/// The names of these users, for lists that show who did what.
pub(crate) async fn all(on: &impl ConnectionTrait, ids: Vec<uuid::Uuid>) -> Result<Vec<row::Model>, Problem> {
    Ok(Entity::find().filter(Column::Id.is_in(ids)).all(on).await?)
}

pub(super) async fn password_hash(on: &impl ConnectionTrait, id: UserId) -> Result<Option<String>, Problem> {
    Ok(find_enabled(on, id).await?.and_then(|row| row.password_hash))
}

pub(super) async fn list(admin: &InstanceAdmin, query: &PageQuery) -> Result<Page<User>, Problem> {
    let place = Place::of(query)?;
    place.rows(Entity::find(), Column::Id, |row| row.id, admin.read()).await?.map(|row| Ok(row.into()))
}

/// Adds a user, who signs in by a link until they set a password.
pub(crate) async fn add(write: &Write, name: &str, instance_admin: bool) -> Result<UserId, Problem> {
    let id = UserId::from(write.id());
    let row = row::ActiveModel {
        id: Set(id.uuid()),
        name: Set(name.to_owned()),
        email: Set(None),
        password_hash: Set(None),
        instance_admin: Set(instance_admin),
        created_at: Set(write.now()),
        disabled_at: Set(None),
        version: Set(1),
    };
    row.insert(write.on()).await?;
    event::record(write, None, "user.added", id, &json!({ "name": name, "instance_admin": instance_admin })).await?;
    Ok(id)
}

/// The email and password of a user who has just been added.
pub(crate) async fn set_password(write: &Write, id: UserId, email: &str, password_hash: String) -> Result<(), Problem> {
    email_is_free(write, id, email).await?;
    let mut row = row::ActiveModel { id: Set(id.uuid()), ..Default::default() };
    row.email = Set(Some(email.to_owned()));
    row.password_hash = Set(Some(password_hash));
    row.update(write.on()).await?;
    Ok(())
}

pub(crate) async fn first_administrator(on: &impl ConnectionTrait) -> Result<Option<UserId>, Problem> {
    let row =
        Entity::find().filter(Column::InstanceAdmin.eq(true)).filter(Column::DisabledAt.is_null()).one(on).await?;
    Ok(row.map(|row| row.id.into()))
}

pub(super) async fn change_me(
    write: &Write,
    user: &access::User,
    if_match: &IfMatch,
    change: HashedChange,
) -> Result<User, Problem> {
    let HashedChange { name, email, password_hash } = change;
    let row = locked(write, user.id(), if_match).await?;
    if let Some(email) = &email {
        email_is_free(write, user.id(), email).await?;
    }
    let changed = json!({ "name": name, "email": email, "password": password_hash.is_some() });
    let mut row = row.into_active_model();
    name.into_iter().for_each(|name| row.name = Set(name));
    email.into_iter().for_each(|email| row.email = Set(Some(email)));
    if password_hash.is_some() {
        row.password_hash = Set(password_hash);
        session::store::end_others(write, user.id(), user.session()).await?;
    }
    event::record(write, None, "user.changed", user.id(), &changed).await?;
    save(write, row).await
}

async fn email_is_free(write: &Write, user: UserId, email: &str) -> Result<(), Problem> {
    let taken =
        Entity::find().filter(Column::Email.eq(email)).filter(Column::Id.ne(user.uuid())).count(write.on()).await?;
    if taken == 0 { Ok(()) } else { Err(Problem::because(Code::AlreadyExists, "Another user has this email.")) }
}

pub(super) async fn change(
    write: &Write,
    id: UserId,
    if_match: &IfMatch,
    change: &UserChange,
) -> Result<User, Problem> {
    let UserChange { disabled, instance_admin } = change;
    let mut row = locked(write, id, if_match).await?.into_active_model();
    if let Some(disabled) = disabled {
        row.disabled_at = Set(disabled.then(|| write.now()));
    }
    instance_admin.iter().for_each(|is| row.instance_admin = Set(*is));
    let changed = json!({ "disabled": disabled, "instance_admin": instance_admin });
    event::record(write, None, "user.changed", id, &changed).await?;
    let user = save(write, row).await?;
    match first_administrator(write.on()).await? {
        Some(_) => Ok(user),
        None => Err(Problem::new(Code::LastAdministrator)),
    }
}

async fn locked(write: &Write, id: UserId, if_match: &IfMatch) -> Result<row::Model, Problem> {
    let row = Entity::find_by_id(id.uuid()).lock_exclusive().one(write.on()).await?;
    let row = row.ok_or_else(|| Problem::not_found(UserKind::NAME))?;
    if_match.holds(row.version)?;
    Ok(row)
}

async fn save(write: &Write, mut row: row::ActiveModel) -> Result<User, Problem> {
    row.version = Set(row.version.take().unwrap_or_default() + 1);
    Ok(row.update(write.on()).await?.into())
}

pub(super) async fn add_link(write: &Write, admin: &InstanceAdmin, user: UserId) -> Result<SignInLink, Problem> {
    find_enabled(write.on(), user).await?.ok_or_else(|| Problem::not_found(UserKind::NAME))?;
    let (id, secret) = session::store::add_link(write, user).await?;
    event::record(write, None, "user.sign_in_link_made", user, &json!({ "link": id })).await?;
    Ok(SignInLink { id, user, link: session::sign_in_link(&admin.state().origin, secret) })
}
