//! Which claim waits for a reviewer, the most useful first.

use claimbench_core::extraction::ClaimType;
use sea_orm::sea_query::{Condition, Expr, ExprTrait, IntoCondition};
use sea_orm::{ColumnTrait, EntityTrait, Order, QueryFilter, QueryOrder, Select};
use uuid::Uuid;

use super::row::{Column, Entity, Model};
use super::status::Status;
use crate::access::Reviewer;
use crate::database::{Write, word};
use crate::id::ArticleId;
use crate::problem::Problem;
use crate::queue::Why;
use crate::verdict::Review;
use crate::{assessment, project, queue};

/// Which of the waiting claims to choose from.
pub(crate) struct Wanted {
    pub(crate) skip: Vec<Uuid>,
    pub(crate) article: Option<ArticleId>,
    pub(crate) claim_type: Option<ClaimType>,
}

/// The claim that the caller had best review now, and what it waits for.
pub(crate) async fn waiting(
    write: &Write,
    reviewer: &Reviewer,
    wanted: &Wanted,
) -> Result<Option<(Model, Why)>, Problem> {
    let policy = project::store::policy(write.on(), reviewer).await?;
    let enough = policy.min_assessments;
    let open = wanted.filter(open_to(write, reviewer).filter(waits(enough)).filter(Column::RedactionId.is_null()));
    let mine = Column::Id.in_subquery(queue::store::held_by_caller(reviewer));
    let urgency: Expr = Expr::case(Column::Assignee.eq(reviewer.user().uuid()), 0)
        .case(disputed(enough), 1)
        .case(reopened(), 2)
        .case(Column::Review.ne(word(Review::Open)), 3)
        .finally(4)
        .into();
    let held: Expr = Expr::case(mine, 0).finally(1).into();
    let ordered = open.order_by(held, Order::Asc).order_by(urgency, Order::Asc);
    let first = ordered.order_by_desc(Column::CheckWorthiness).order_by_asc(Column::Id).one(write.on()).await?;
    let Some(row) = first else { return Ok(None) };
    let why = match row.assignee {
        Some(_) => Why::Assigned,
        None if row.review == word(Review::Open) && row.reopened_at.is_some() => Why::Reopened,
        None if row.review == word(Review::Open) => Why::FirstAssessment,
        None if assessment::current::of(write.on(), &row).await?.is_dispute(policy) => Why::Dispute,
        None => Why::AnotherAssessment,
    };
    Ok(Some((row, why)))
}

impl Wanted {
    fn filter(&self, select: Select<Entity>) -> Select<Entity> {
        let Self { skip, article, claim_type } = self;
        let conditions = Condition::all()
            .add_option((!skip.is_empty()).then(|| Column::Id.is_not_in(skip.iter().copied())))
            .add_option(article.map(|article| Column::ArticleId.eq(article.uuid())))
            .add_option(claim_type.map(|kind| Column::ClaimType.eq(word(kind))));
        select.filter(conditions)
    }
}

/// The claims without a verdict that the caller may take up: judged, held, or set aside by nobody who keeps them from it.
fn open_to(write: &Write, reviewer: &Reviewer) -> Select<Entity> {
    let user = reviewer.user().uuid();
    let assigned = Column::Assignee.eq(user);
    let free = Column::Assignee.is_null().and(Column::Checkable.eq(true));
    let standing = [Status::Proposed, Status::Accepted, Status::Edited].map(word);
    Entity::find()
        .filter(Column::ProjectId.eq(reviewer.project().uuid()))
        .filter(Column::Status.is_in(standing))
        .filter(Column::Verdict.is_null())
        .filter(Condition::any().add(assigned).add(free))
        .filter(Expr::not_exists(assessment::store::of_current_by(claim_id(), round(), user)))
        .filter(Column::Id.not_in_subquery(queue::store::held_by_others(write, reviewer)))
        .filter(Column::Id.not_in_subquery(queue::store::skipped_by_caller(reviewer)))
}

/// What another reviewer can bring further: where all are in and agree, evidence or origins are wanting.
fn waits(enough: i32) -> Condition {
    Condition::any().add(reviewers().lt(enough)).add(Column::Review.eq(word(Review::Disputed)))
}

fn disputed(enough: i32) -> Condition {
    Column::Review.eq(word(Review::Disputed)).and(reviewers().gte(enough)).into_condition()
}

fn reopened() -> Condition {
    Column::Review.eq(word(Review::Open)).and(Column::ReopenedAt.is_not_null()).into_condition()
}

/// How many have judged it in this round.
fn reviewers() -> Expr {
    assessment::store::reviewers_of_current(claim_id(), round())
}

fn claim_id() -> Expr {
    Expr::col((Entity, Column::Id))
}

fn round() -> Expr {
    Expr::col((Entity, Column::Round))
}
