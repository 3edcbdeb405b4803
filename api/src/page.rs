//! Lists in pages: every list is sorted by id, which is the order of making, and the cursor is the last id that was seen.

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, SchemaType, Type};
use utoipa::openapi::{Ref, RefOr, Schema};
use uuid::Uuid;
use validator::Validate;

use crate::answer::Wire;
use crate::problem::{Code, Problem};

const DEFAULT_LIMIT: u64 = 50;

/// Some of a list, and where the rest begins.
#[derive(Serialize)]
pub(crate) struct Page<T> {
    items: Vec<T>,
    /// Send it as `cursor` to get what follows; null at the end.
    next: Option<String>,
}

/// The query of a list that has no filters.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageQuery {
    /// The `next` of the page before.
    cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    limit: Option<u64>,
}

/// Which page is asked for.
pub(crate) struct Place {
    after: Option<Uuid>,
    limit: u64,
    order: Order,
}

/// In which order a list comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Order {
    /// That of making.
    #[default]
    Oldest,
    /// The other way round.
    Newest,
}

impl Place {
    pub(crate) fn new(cursor: Option<&str>, limit: Option<u64>) -> Result<Self, Problem> {
        let after = cursor.map(|cursor| cursor.parse::<Uuid>()).transpose();
        let after =
            after.map_err(|_| Problem::because(Code::MalformedQuery, "The cursor is none that a list has given."))?;
        Ok(Self { after, limit: limit.unwrap_or(DEFAULT_LIMIT), order: Order::Oldest })
    }

    pub(crate) fn ordered(self, order: Order) -> Self {
        Self { order, ..self }
    }

    pub(crate) fn of(query: &PageQuery) -> Result<Self, Problem> {
        Self::new(query.cursor.as_deref(), query.limit)
    }

    /// The rows of this page. `id` is the column by which the list is sorted, `key` reads it off a row.
    pub(crate) async fn rows<E: EntityTrait>(
        &self,
        select: Select<E>,
        id: impl ColumnTrait,
        key: fn(&E::Model) -> Uuid,
        connection: &impl ConnectionTrait,
    ) -> Result<Page<E::Model>, Problem> {
        let (sorting, beyond) = match self.order {
            Order::Oldest => (sea_orm::Order::Asc, self.after.map(|after| id.gt(after))),
            Order::Newest => (sea_orm::Order::Desc, self.after.map(|after| id.lt(after))),
        };
        let select = beyond.into_iter().fold(select, QueryFilter::filter);
        let items = select.order_by(id, sorting).limit(self.sought()).all(connection).await?;
        Ok(self.cut(items, key))
    }

    /// The last id of the page before.
    pub(crate) fn after(&self) -> Option<Uuid> {
        self.after
    }

    /// How many to look for: one more than the page holds, to know whether there are more.
    pub(crate) fn sought(&self) -> u64 {
        self.limit + 1
    }

    /// The page of what was found, in the order of its ids.
    pub(crate) fn cut<R>(&self, mut items: Vec<R>, key: impl Fn(&R) -> Uuid) -> Page<R> {
        let more = items.len() as u64 > self.limit;
        items.truncate(usize::try_from(self.limit).unwrap_or(usize::MAX));
        let next = if more { items.last().map(|row| key(row).to_string()) } else { None };
        Page { items, next }
    }
}

impl<R> Page<R> {
    /// The same page in another shape.
    pub(crate) fn map<T>(self, shape: impl FnMut(R) -> Result<T, Problem>) -> Result<Page<T>, Problem> {
        let Self { items, next } = self;
        Ok(Page { items: items.into_iter().map(shape).collect::<Result<_, _>>()?, next })
    }

    pub(crate) fn items(&self) -> &[R] {
        &self.items
    }
}

impl<T: ToSchema> utoipa::PartialSchema for Page<T> {
    fn schema() -> RefOr<Schema> {
        let items = ArrayBuilder::new().items(Ref::from_schema_name(T::name()));
        let next = ObjectBuilder::new()
            .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
            .description(Some("Send it as `cursor` to get what follows; null at the end."));
        let page = ObjectBuilder::new().property("items", items).property("next", next);
        page.required("items").required("next").into()
    }
}

impl<T: ToSchema> ToSchema for Page<T> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("{}Page", T::name()).into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(schemas);
    }
}

impl<T: ToSchema + Serialize + 'static> Wire for Page<T> {}
