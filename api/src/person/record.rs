use chrono::{DateTime, SecondsFormat, Utc};
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, Order, Query, Value as Bound};
use sea_orm::{ConnectionTrait, QueryResult};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::table::{Kind, Section};
use crate::database::parsed;
use crate::id::UserId;
use crate::problem::Problem;

/// Rows that are read, and then sent, at once.
const ROWS: u64 = 500;

/// A place behind the last row that was read.
#[derive(Clone)]
pub(super) enum Key {
    Id(Uuid),
    Text(String),
}

/// The next rows of a person in a table, and where to go on; none where that was all.
pub(super) async fn rows(
    on: &impl ConnectionTrait,
    section: &Section,
    user: UserId,
    after: Option<Key>,
) -> Result<(Vec<Value>, Option<Key>), Problem> {
    let (key, kind) = section.key;
    let mut select = Query::select();
    select.from(Alias::new(section.table)).column(Alias::new(key));
    for column in section.by.iter().chain(section.columns.iter().map(|(name, _)| name)) {
        select.column(Alias::new(*column));
    }
    let person =
        section.by.iter().fold(Condition::any(), |any, by| any.add(Expr::col(Alias::new(*by)).eq(user.uuid())));
    select.cond_where(person).order_by(Alias::new(key), Order::Asc).limit(ROWS);
    if let Some(after) = after {
        select.and_where(Expr::col(Alias::new(key)).gt(Expr::value(Bound::from(after))));
    }
    let found = on.query_all(&select).await?;
    let is_all = (found.len() as u64) < ROWS;
    let next = found.last().filter(|_| !is_all).map(|last| key_of(last, key, kind)).transpose()?;
    Ok((found.iter().map(|row| shown(row, section)).collect::<Result<_, _>>()?, next))
}

impl From<Key> for Bound {
    fn from(key: Key) -> Self {
        match key {
            Key::Id(id) => id.into(),
            Key::Text(text) => text.into(),
        }
    }
}

fn key_of(row: &QueryResult, key: &str, kind: Kind) -> Result<Key, Problem> {
    Ok(match kind {
        Kind::Text => Key::Text(row.try_get("", key)?),
        _ => Key::Id(row.try_get("", key)?),
    })
}

fn shown(row: &QueryResult, section: &Section) -> Result<Value, Problem> {
    let ids = section.by.iter().map(|name| (*name, Kind::Id));
    let columns = std::iter::once(section.key).chain(ids).chain(section.columns.iter().copied());
    let fields = columns.map(|(name, kind)| Ok((name.to_owned(), cell(row, name, kind)?)));
    Ok(Value::Object(fields.collect::<Result<Map<_, _>, Problem>>()?))
}

fn cell(row: &QueryResult, name: &str, kind: Kind) -> Result<Value, Problem> {
    Ok(match kind {
        Kind::Id => row.try_get::<Option<Uuid>>("", name)?.map(|id| id.to_string()).into(),
        Kind::Text => row.try_get::<Option<String>>("", name)?.into(),
        Kind::Number => number(row, name)?.into(),
        Kind::Flag => row.try_get::<Option<bool>>("", name)?.into(),
        Kind::Moment => {
            let moment = row.try_get::<Option<DateTime<Utc>>>("", name)?;
            moment.map(|at| at.to_rfc3339_opts(SecondsFormat::Micros, true)).into()
        }
        Kind::Json => row.try_get::<Option<String>>("", name)?.as_deref().map_or(Ok(Value::Null), parsed)?,
    })
}

/// PostgreSQL tells small numbers from large ones.
fn number(row: &QueryResult, name: &str) -> Result<Option<i64>, Problem> {
    match row.try_get::<Option<i64>>("", name) {
        Ok(large) => Ok(large),
        Err(_) => Ok(row.try_get::<Option<i32>>("", name)?.map(i64::from)),
    }
}
