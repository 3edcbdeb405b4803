use claimbench_core::extraction::ClaimType;
use sea_orm::sea_query::{Expr, ExprTrait, Func, LikeExpr};
use sea_orm::{ColumnTrait, QueryFilter, Select};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::publication::Publication;
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
    publication: Option<Publication>,
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
        let Self { article, claim_type, status, verdict, review, publication, checkable, text, .. } = self;
        let words = [
            (Column::ClaimType, claim_type.map(word)),
            (Column::Status, status.map(word)),
            (Column::Verdict, verdict.map(word)),
            (Column::Review, review.map(word)),
            (Column::Publication, publication.map(word)),
        ];
        for (column, word) in words {
            if let Some(word) = word {
                select = select.filter(column.eq(word));
            }
        }
        if let Some(checkable) = checkable {
            select = select.filter(Column::Checkable.eq(*checkable));
        }
        saying(of_article(select, *article), text.as_deref())
    }
}

/// Which decided claims; all that are given have to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecidedFilter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    article: Option<Uuid>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    claim_type: Option<ClaimType>,
    /// Claims of this verdict, corroborated or not; if not given, those that are supported or refuted and corroborated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    verdict: Option<Verdict>,
    /// Words that stand in the claim's text; case does not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    text: Option<String>,
}

impl DecidedFilter {
    /// Those of this verdict, or, without one, those that are verified.
    pub(crate) fn of_verdict(verdict: Option<Verdict>) -> Self {
        Self { verdict, ..Self::default() }
    }

    pub(super) fn filter(&self, select: Select<Entity>) -> Select<Entity> {
        let Self { article, claim_type, verdict, text } = self;
        let select = match verdict {
            Some(verdict) => select.filter(Column::Verdict.eq(word(*verdict))),
            None => select
                .filter(Column::Verdict.is_in([Verdict::Supported, Verdict::Refuted].map(word)))
                .filter(Column::Corroborated.eq(true)),
        };
        let select = match claim_type {
            Some(claim_type) => select.filter(Column::ClaimType.eq(word(*claim_type))),
            None => select,
        };
        saying(of_article(select, *article), text.as_deref())
    }
}

fn of_article(select: Select<Entity>, article: Option<Uuid>) -> Select<Entity> {
    match article {
        Some(article) => select.filter(Column::ArticleId.eq(article)),
        None => select,
    }
}

fn saying(select: Select<Entity>, text: Option<&str>) -> Select<Entity> {
    match text {
        Some(text) => select.filter(Func::lower(Expr::col((Entity, Column::Text))).like(containing(text))),
        None => select,
    }
}

/// The words themselves, wherever they stand: no wildcards.
fn containing(text: &str) -> LikeExpr {
    let escaped = text.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}
