use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::row::{self, mention};
use super::wire::Comment;
use crate::access::Scope;
use crate::id::UserId;
use crate::problem::Problem;
use crate::{assessment, claim};

/// What makes rows of comments into what the caller is shown of them. The same few queries, however many rows.
pub(super) struct Record {
    mentions: BTreeMap<Uuid, Vec<UserId>>,
    /// Of each claim, those whose words the caller may not read yet.
    unheard: BTreeMap<Uuid, BTreeSet<Uuid>>,
}

impl Record {
    pub(super) async fn read(on: &impl ConnectionTrait, scope: &Scope, rows: &[row::Model]) -> Result<Self, Problem> {
        let of_comments = mention::Column::CommentId.is_in(rows.iter().map(|row| row.id));
        let found = mention::Entity::find().filter(of_comments).order_by_asc(mention::Column::UserId).all(on).await?;
        let mut mentions: BTreeMap<Uuid, Vec<UserId>> = BTreeMap::new();
        for mention::Model { comment_id, user_id } in found {
            mentions.entry(comment_id).or_default().push(user_id.into());
        }
        let claims = claim::store::these(on, scope, rows.iter().map(|row| row.claim_id).collect()).await?;
        Ok(Self { mentions, unheard: assessment::store::unheard(on, scope, &claims).await? })
    }

    pub(super) fn shown(&self, row: row::Model) -> Comment {
        let withheld = self.unheard.get(&row.claim_id).is_some_and(|authors| authors.contains(&row.author));
        let mentions = self.mentions.get(&row.id).cloned().unwrap_or_default();
        Comment::from_row(row, mentions, withheld)
    }
}

/// One row as it goes out.
pub(super) async fn shown(on: &impl ConnectionTrait, scope: &Scope, row: row::Model) -> Result<Comment, Problem> {
    Ok(Record::read(on, scope, std::slice::from_ref(&row)).await?.shown(row))
}
