use std::collections::BTreeMap;

use claimbench_core::comparison::{Side, keys};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::row::key;
use crate::access::Scope;
use crate::database::Write;
use crate::problem::Problem;
use crate::{article, claim};

/// Rows per statement: below SQLite's limit of bound values.
pub(super) const CHUNK: usize = 500;

/// A claim that stands, ready to be compared.
#[derive(Clone)]
pub(super) struct Filed {
    pub(super) id: Uuid,
    pub(super) revision: i64,
    pub(super) side: Side,
}

impl Filed {
    /// Those of these claims that stand. What a person has written is read against the day of its article.
    pub(super) async fn of(
        on: &impl ConnectionTrait,
        scope: &Scope,
        rows: &[claim::Row],
    ) -> Result<Vec<Self>, Problem> {
        let mut articles: Vec<Uuid> = rows.iter().map(|row| row.article_id).collect();
        articles.sort_unstable();
        articles.dedup();
        let published: BTreeMap<Uuid, _> = article::store::these(on, scope, articles)
            .await?
            .into_iter()
            .filter_map(|row| Some((row.id, row.published?.parse().ok()?)))
            .collect();
        let mut filed = Vec::new();
        for row in rows {
            if claim::stands(row)? {
                let side = claim::side(row, published.get(&row.article_id).copied())?;
                filed.push(Self { id: row.id, revision: row.revision, side });
            }
        }
        Ok(filed)
    }
}

/// Files claims under their keys, in the place of those that they had; one that does not stand has none.
pub(super) async fn file(write: &Write, scope: &Scope, rows: &[claim::Row], standing: &[Filed]) -> Result<(), Problem> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    for chunk in ids.chunks(CHUNK) {
        let old = key::Entity::delete_many().filter(key::Column::ClaimId.is_in(chunk.iter().copied()));
        old.exec(write.on()).await?;
    }
    let row = |claim: &Filed, key| key::ActiveModel {
        project_id: Set(scope.project().uuid()),
        key: Set(key),
        claim_id: Set(claim.id),
    };
    let new: Vec<_> =
        standing.iter().flat_map(|claim| keys(&claim.side).into_iter().map(move |key| row(claim, key))).collect();
    for chunk in new.chunks(CHUNK) {
        key::Entity::insert_many(chunk.iter().cloned()).exec_without_returning(write.on()).await?;
    }
    claim::store::mark_filed(write, scope, &ids).await
}
