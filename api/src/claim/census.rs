use claimbench_core::extraction::ClaimType;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::publication::Publication;
use super::row::{Column, Entity};
use super::status::{STANDING, Status};
use crate::access::Scope;
use crate::database::{meaning, word};
use crate::problem::Problem;
use crate::verdict::{Review, Verdict};

/// The claims of a project that have all of this in common, counted.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    pub(crate) claim_type: ClaimType,
    pub(crate) status: Status,
    pub(crate) review: Review,
    pub(crate) verdict: Option<Verdict>,
    pub(crate) corroborated: bool,
    pub(crate) independent_origins: i32,
    pub(crate) publication: Publication,
    pub(crate) count: i64,
}

#[derive(FromQueryResult)]
struct Counted {
    claim_type: String,
    status: String,
    review: String,
    verdict: Option<String>,
    corroborated: bool,
    independent_origins: i32,
    publication: String,
    count: i64,
}

/// How many claims stand in each text of the project, as far as they stand at all.
pub(crate) async fn by_text(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<(Uuid, i64)>, Problem> {
    let standing = [Status::Proposed, Status::Ambiguous, Status::Accepted, Status::Edited].map(word);
    let of_project = Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()));
    let select = of_project.filter(Column::Status.is_in(standing)).select_only().column(Column::SnapshotId);
    let counted = select.column_as(Column::Id.count(), "count").group_by(Column::SnapshotId);
    Ok(counted.into_tuple().all(on).await?)
}

/// Every claim of the project, in one query, however many there are.
pub(crate) async fn census(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Group>, Problem> {
    let common = [
        Column::Status,
        Column::Review,
        Column::Verdict,
        Column::Corroborated,
        Column::IndependentOrigins,
        Column::Publication,
    ];
    let of_project = Entity::find().filter(Column::ProjectId.eq(scope.project().uuid())).select_only();
    let select = of_project.column_as(Column::ClaimType, "claim_type").column_as(Column::Id.count(), "count");
    let select = select.columns(common).group_by(Column::ClaimType);
    let select = common.into_iter().fold(select, |select, column| select.group_by(column));
    let counted = select.into_model::<Counted>().all(on).await?;
    counted.into_iter().map(Group::of).collect()
}

impl Group {
    fn of(counted: Counted) -> Result<Self, Problem> {
        let Counted { claim_type, status, review, verdict, corroborated, independent_origins, publication, count } =
            counted;
        Ok(Self {
            claim_type: meaning(&claim_type)?,
            status: meaning(&status)?,
            review: meaning(&review)?,
            verdict: verdict.as_deref().map(meaning).transpose()?,
            corroborated,
            independent_origins,
            publication: meaning(&publication)?,
            count,
        })
    }

    /// Whether these claims stand: nobody rejected them, and no other claim took their place.
    pub(crate) fn stands(&self) -> bool {
        STANDING.contains(&self.status)
    }
}
