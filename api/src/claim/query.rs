use claimbench_core::extraction::ClaimType;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{ColumnTrait, QueryFilter, Select};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::row::{Column, Entity};
use super::status::Status;
use crate::database::word;
use crate::verdict::{Review, Verdict};

/// Which claims to list; all that are given have to hold.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClaimQuery {
    article: Option<Uuid>,
    #[serde(rename = "type")]
    claim_type: Option<ClaimType>,
    status: Option<Status>,
    verdict: Option<Verdict>,
    review: Option<Review>,
    checkable: Option<bool>,
    /// Words that stand in the claim's text; case does not matter.
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    text: Option<String>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}

impl ClaimQuery {
    pub(super) fn filter(&self, mut select: Select<Entity>) -> Select<Entity> {
        let Self { article, claim_type, status, verdict, review, checkable, text, cursor: _, limit: _ } = self;
        let words = [
            (Column::ClaimType, claim_type.map(word)),
            (Column::Status, status.map(word)),
            (Column::Verdict, verdict.map(word)),
            (Column::Review, review.map(word)),
        ];
        for (column, word) in words {
            if let Some(word) = word {
                select = select.filter(column.eq(word));
            }
        }
        if let Some(article) = article {
            select = select.filter(Column::ArticleId.eq(*article));
        }
        if let Some(checkable) = checkable {
            select = select.filter(Column::Checkable.eq(*checkable));
        }
        match text {
            Some(text) => select.filter(Func::lower(Expr::col((Entity, Column::Text))).like(containing(text))),
            None => select,
        }
    }
}

/// The words themselves, wherever they stand: no wildcards.
fn containing(text: &str) -> LikeExpr {
    let escaped = text.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}
