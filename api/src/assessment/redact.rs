//! Takes the rationales of assessments out. The verdicts stay.

use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::row::{self, Column, Entity};
use crate::access::Scope;
use crate::database::Write;
use crate::problem::Problem;
use crate::redaction::{Erased, REDACTED};

/// The assessments of these claims.
pub(crate) async fn of_claims(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claims: &[Uuid],
) -> Result<Vec<row::Model>, Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()));
    Ok(of_project.filter(Column::ClaimId.is_in(claims.iter().copied())).all(on).await?)
}

pub(crate) async fn row(on: &impl ConnectionTrait, scope: &Scope, id: Uuid) -> Result<Option<row::Model>, Problem> {
    Ok(Entity::find_by_id(id).filter(Column::ProjectId.eq(scope.project().uuid())).one(on).await?)
}

/// Of which claim, and when: by this a released line, which names neither it nor its reviewer, tells an assessment.
pub(crate) async fn redact(write: &Write, erased: &Erased) -> Result<Vec<(Uuid, DateTime<Utc>)>, Problem> {
    let ids: Vec<Uuid> = erased.assessments.iter().copied().collect();
    let rows = Entity::find().filter(Column::Id.is_in(ids.iter().copied())).all(write.on()).await?;
    let these = Entity::update_many().filter(Column::Id.is_in(ids));
    // The nonce goes too: with it, a guess at the words could be proved by the hash that the history holds.
    let without = these
        .col_expr(Column::Rationale, Expr::value(REDACTED))
        .col_expr(Column::Nonce, Expr::value(None::<String>))
        .col_expr(Column::RedactionId, Expr::value(erased.redaction.uuid()));
    without.exec(write.on()).await?;
    Ok(rows.into_iter().map(|row| (row.claim_id, row.created_at)).collect())
}
