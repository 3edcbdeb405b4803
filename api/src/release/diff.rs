use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::row::line::{Column, Entity, Model};
use super::{row, store};
use crate::access::Viewer;
use crate::database::parsed;
use crate::id::{ClaimId, ReleaseId};
use crate::page::{Page, Place};
use crate::problem::{Code, Problem};

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DiffQuery {
    /// The earlier release; the previous version if not given.
    against: Option<ReleaseId>,
    /// The `next` of the page before.
    cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    limit: Option<u64>,
}

/// A claim that is otherwise in one release than in another.
#[derive(Serialize, ToSchema)]
pub(crate) struct ClaimDifference {
    claim: ClaimId,
    what: DifferenceKind,
    /// The claim's text in the later release, or, where it was removed, in the earlier.
    text: String,
    /// The fields that differ; empty where the claim was added or removed.
    fields: Vec<FieldDifference>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DifferenceKind {
    Added,
    Changed,
    Removed,
}

/// A field of a claim that differs.
#[derive(Serialize, ToSchema)]
pub(crate) struct FieldDifference {
    /// As the release's lines call it.
    field: String,
    from: Value,
    to: Value,
}

/// What differs, in the order of the claims' ids.
pub(super) async fn between(
    viewer: &Viewer,
    id: ReleaseId,
    query: &DiffQuery,
) -> Result<Page<ClaimDifference>, Problem> {
    let to = store::row(viewer.read(), viewer, id).await?;
    let from = match query.against.or(to.previous_id.map(ReleaseId::from)) {
        Some(from) => store::row(viewer.read(), viewer, from).await?,
        None => return Err(Problem::because(Code::WrongState, "It is the first of its series; give `against`.")),
    };
    let place = Place::new(query.cursor.as_deref(), query.limit)?;
    differences(viewer, &place, &from, &to).await
}

async fn differences(
    viewer: &Viewer,
    place: &Place,
    from: &row::Model,
    to: &row::Model,
) -> Result<Page<ClaimDifference>, Problem> {
    // A line holds its claim's id, so its hash tells the claim and what is said of it.
    let others =
        of(to).filter(Column::Sha256.not_in_subquery(of(from).select_only().column(Column::Sha256).into_query()));
    let gone =
        of(from).filter(Column::ClaimId.not_in_subquery(of(to).select_only().column(Column::ClaimId).into_query()));
    let (others, gone) = (following(viewer, place, others).await?, following(viewer, place, gone).await?);
    let ids = others.iter().map(|line| line.claim_id);
    let earlier = of(from).filter(Column::ClaimId.is_in(ids)).all(viewer.read()).await?;
    let earlier: BTreeMap<Uuid, Model> = earlier.into_iter().map(|line| (line.claim_id, line)).collect();
    let mut found = Vec::new();
    for line in others {
        found.push(ClaimDifference::of(earlier.get(&line.claim_id), Some(&line))?);
    }
    for line in gone {
        found.push(ClaimDifference::of(Some(&line), None)?);
    }
    found.sort_by_key(|one| one.claim);
    Ok(place.cut(found, |one| one.claim.uuid()))
}

fn of(release: &row::Model) -> Select<Entity> {
    Entity::find().filter(Column::ReleaseId.eq(release.id))
}

async fn following(viewer: &Viewer, place: &Place, select: Select<Entity>) -> Result<Vec<Model>, Problem> {
    let select = match place.after() {
        Some(after) => select.filter(Column::ClaimId.gt(after)),
        None => select,
    };
    Ok(select.order_by_asc(Column::ClaimId).limit(place.sought()).all(viewer.read()).await?)
}

impl ClaimDifference {
    fn of(before: Option<&Model>, after: Option<&Model>) -> Result<Self, Problem> {
        let read = |line: Option<&Model>| line.map_or(Ok(Map::new()), |line| parsed(&line.line));
        let (from, to): (Map<String, Value>, Map<String, Value>) = (read(before)?, read(after)?);
        let (what, fields) = match (before, after) {
            (Some(_), Some(_)) => (DifferenceKind::Changed, fields(&from, &to)),
            (Some(_), None) => (DifferenceKind::Removed, Vec::new()),
            (None, _) => (DifferenceKind::Added, Vec::new()),
        };
        let text = to.get("text").or(from.get("text")).and_then(Value::as_str).unwrap_or_default().to_owned();
        let claim = after.or(before).map(|line| line.claim_id).unwrap_or_default();
        Ok(Self { claim: claim.into(), what, text, fields })
    }
}

fn fields(from: &Map<String, Value>, to: &Map<String, Value>) -> Vec<FieldDifference> {
    let value = |claim: &Map<String, Value>, name: &String| claim.get(name).cloned().unwrap_or_default();
    let names = to.keys().chain(from.keys().filter(|name| !to.contains_key(*name)));
    let differing = names.filter(|name| from.get(*name) != to.get(*name));
    differing
        .map(|name| FieldDifference { field: name.clone(), from: value(from, name), to: value(to, name) })
        .collect()
}
