use sea_orm::ColumnTrait;
use sea_orm::sea_query::Condition;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::row::Column;
use super::status::{STANDING, Status};
use crate::database::word;
use crate::verdict::Review;

/// How far the work on a claim has come, as the overview of a project counts it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ClaimProgress)]
pub(crate) enum Reached {
    /// It stands: it was not rejected, merged or split, and the article still says it.
    Found,
    /// A person has accepted or edited it.
    LookedAt,
    /// Somebody has assessed it.
    Judged,
    /// It has a verdict.
    Decided,
    /// As many independent origins as the policy asks for stand behind its verdict.
    Corroborated,
}

impl Reached {
    pub(super) fn condition(self) -> Condition {
        let all = Condition::all().add(Column::Status.is_in(STANDING.map(word)));
        match self {
            Self::Found => all,
            Self::LookedAt => all.add(Column::Status.is_in([Status::Accepted, Status::Edited].map(word))),
            Self::Judged => all.add(Column::Review.ne(word(Review::Open))),
            Self::Decided => all.add(Column::Verdict.is_not_null()),
            Self::Corroborated => all.add(Column::Corroborated.eq(true)),
        }
    }
}
