//! Takes the texts of comments out. That there was a comment, and whose, stays.

use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::row::{self, Column, Entity};
use crate::access::Scope;
use crate::database::Write;
use crate::problem::Problem;
use crate::redaction::Erased;

/// The comments on these claims that still say something.
pub(crate) async fn on_claims(
    on: &impl ConnectionTrait,
    scope: &Scope,
    claims: &[Uuid],
) -> Result<Vec<(Uuid, String)>, Problem> {
    let of_claims = Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()));
    let rows = of_claims.filter(Column::ClaimId.is_in(claims.iter().copied())).all(on).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.id, row.text?))).collect())
}

pub(crate) async fn row(on: &impl ConnectionTrait, scope: &Scope, id: Uuid) -> Result<Option<row::Model>, Problem> {
    Ok(Entity::find_by_id(id).filter(Column::ProjectId.eq(scope.project().uuid())).one(on).await?)
}

pub(crate) async fn redact(write: &Write, erased: &Erased) -> Result<(), Problem> {
    let these = Entity::update_many().filter(Column::Id.is_in(erased.comments.iter().copied()));
    // The nonce goes too: with it, a guess at the text could be proved by the hash that the history holds.
    let nothing =
        these.col_expr(Column::Text, Expr::value(None::<String>)).col_expr(Column::Nonce, Expr::value(None::<String>));
    let named = nothing.col_expr(Column::RedactionId, Expr::value(erased.redaction.uuid()));
    named.col_expr(Column::Version, Expr::col(Column::Version).add(1)).exec(write.on()).await?;
    Ok(())
}
