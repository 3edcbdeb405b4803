use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use claimbench_core::extraction::ClaimType;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, Func, LikeExpr, SelectStatement};
use sea_orm::{ColumnTrait, QueryFilter, Select};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::publication::Publication;
use super::reached::Reached;
use super::row::{Column, Entity};
use super::status::Status;
use crate::article;
use crate::database::word;
use crate::verdict::{Review, Verdict};

/// Which claims to list; all that are given have to hold.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClaimQuery {
    article: Option<Uuid>,
    #[serde(rename = "type")]
    claim_type: Option<ClaimType>,
    /// Those that are gone from their article are listed only if this asks for them.
    status: Option<Status>,
    verdict: Option<Verdict>,
    review: Option<Review>,
    publication: Option<Publication>,
    /// Claims that have come as far as this, or farther; those that were rejected, merged or split, or are gone, have come nowhere.
    reached: Option<Reached>,
    checkable: Option<bool>,
    /// The least `check_worthiness`.
    #[validate(range(min = 0.0, max = 1.0))]
    #[schema(minimum = 0, maximum = 1)]
    min_worthiness: Option<f64>,
    /// The least `independent_origins`.
    #[validate(range(min = 0))]
    #[schema(minimum = 0)]
    min_origins: Option<i32>,
    /// The most `independent_origins`.
    #[validate(range(min = 0))]
    #[schema(minimum = 0)]
    max_origins: Option<i32>,
    /// Claims that this member is to review.
    assignee: Option<Uuid>,
    /// Whether anybody is to review it by name.
    assigned: Option<bool>,
    /// The first day, UTC, on which they were made.
    made_from: Option<NaiveDate>,
    /// The last day, UTC, on which they were made.
    made_to: Option<NaiveDate>,
    /// The first day on which their article was published; claims of an article without a day are left out.
    published_from: Option<NaiveDate>,
    /// The last day on which their article was published; claims of an article without a day are left out.
    published_to: Option<NaiveDate>,
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
        let Self { article, claim_type, status, verdict, review, publication, text, .. } = self;
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
        if status.is_none() {
            select = select.filter(Column::Status.ne(word(Status::Gone)));
        }
        let select = select.filter(self.bounds()).filter(self.days());
        saying(of_article(select, *article), text.as_deref())
    }

    /// What is counted of a claim, and whose it is.
    fn bounds(&self) -> Condition {
        let Self { reached, checkable, min_worthiness, min_origins, max_origins, assignee, assigned, .. } = self;
        let named = |named| if named { Column::Assignee.is_not_null() } else { Column::Assignee.is_null() };
        Condition::all()
            .add_option(reached.map(Reached::condition))
            .add_option(checkable.map(|checkable| Column::Checkable.eq(checkable)))
            .add_option(min_worthiness.map(|least| Column::CheckWorthiness.gte(least)))
            .add_option(min_origins.map(|least| Column::IndependentOrigins.gte(least)))
            .add_option(max_origins.map(|most| Column::IndependentOrigins.lte(most)))
            .add_option(assignee.map(|user| Column::Assignee.eq(user)))
            .add_option(assigned.map(named))
    }

    /// Whole days.
    fn days(&self) -> Condition {
        Condition::all()
            .add_option(self.made_from.map(|first| Column::CreatedAt.gte(begin(first))))
            .add_option(self.made_to.map(|last| Column::CreatedAt.lt(begin(last) + TimeDelta::days(1))))
            .add_option(self.published().map(|articles| Column::ArticleId.in_subquery(articles)))
    }

    /// The articles that were published on these days, if any are given.
    fn published(&self) -> Option<SelectStatement> {
        let Self { published_from: first, published_to: last, .. } = self;
        (first.is_some() || last.is_some()).then(|| article::store::published_within(first.map(held), last.map(held)))
    }
}

fn begin(day: NaiveDate) -> DateTime<Utc> {
    held(day).and_time(NaiveTime::MIN).and_utc()
}

/// The nearest day that both databases can hold with the day after it: one of them compares times by their letters.
fn held(day: NaiveDate) -> NaiveDate {
    let (first, last) = (NaiveDate::from_ymd_opt(1, 1, 1), NaiveDate::from_ymd_opt(9999, 12, 30));
    day.clamp(first.unwrap_or(day), last.unwrap_or(day))
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
