use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::row::{Column, Entity};
use crate::access::Scope;
use crate::database::{Write, word};
use crate::id::ReleaseId;
use crate::problem::Problem;

/// Ids per statement: below SQLite's limit of bound values.
const CHUNK: usize = 5000;

/// What the last release that added, changed or took back a claim made of it. Nothing but a release changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Publication {
    /// It was never released.
    Draft,
    Released,
    /// It was released again, otherwise than before.
    Corrected,
    /// It was released, and taken back.
    Retracted,
}

/// Lets these claims become what a release has made of them.
pub(crate) async fn publish(
    write: &Write,
    scope: &Scope,
    claims: &[Uuid],
    publication: Publication,
    release: ReleaseId,
) -> Result<(), Problem> {
    for chunk in claims.chunks(CHUNK) {
        let these = Entity::update_many()
            .filter(Column::ProjectId.eq(scope.project().uuid()))
            .filter(Column::Id.is_in(chunk.iter().copied()));
        let mut update = these
            .col_expr(Column::Publication, Expr::value(word(publication)))
            .col_expr(Column::PublishedIn, Expr::value(release.uuid()))
            .col_expr(Column::UpdatedAt, Expr::value(write.now()))
            .col_expr(Column::Version, Expr::col(Column::Version).add(1));
        if publication != Publication::Retracted {
            update = update.col_expr(Column::PublishedRevision, Expr::col(Column::Revision));
        }
        update.exec(write.on()).await?;
    }
    Ok(())
}
