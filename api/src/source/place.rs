//! Where a source was found, for whoever fetches it.

use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder};

use super::row::Column;
use super::store::{not_found, of_project};
use crate::access::Scope;
use crate::database::Write;
use crate::id::SourceId;
use crate::problem::{Code, Problem};
use crate::snapshot::{self, Head};

/// The source that has one of these addresses, the oldest if there are several.
pub(crate) async fn at(write: &Write, scope: &Scope, addresses: &[&str]) -> Result<Option<SourceId>, Problem> {
    let here = of_project(scope).filter(Column::Url.is_in(addresses.iter().copied()));
    Ok(here.order_by_asc(Column::Id).one(write.on()).await?.map(|row| row.id.into()))
}

/// Where a source is to be fetched.
pub(crate) async fn address(on: &impl ConnectionTrait, scope: &Scope, id: SourceId) -> Result<String, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?.ok_or_else(not_found)?;
    row.url.ok_or_else(|| Problem::because(Code::WrongState, "The source has no address; change it to give it one."))
}

pub(crate) async fn newest(on: &impl ConnectionTrait, scope: &Scope, id: SourceId) -> Result<Option<Head>, Problem> {
    Ok(snapshot::store::of_sources(on, scope, vec![id.uuid()]).await?.pop())
}
