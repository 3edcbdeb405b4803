use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};

use super::row::{Column, Entity};
use super::store::find;
use crate::access::Scope;
use crate::database::Write;
use crate::id::ArticleId;
use crate::problem::{Code, Problem};
use crate::redaction::{Erased, REDACTED};

/// The redaction of an article, if it was redacted; none where there is no such article.
pub(crate) async fn redaction(
    write: &Write,
    scope: &Scope,
    id: ArticleId,
) -> Result<Option<Option<uuid::Uuid>>, Problem> {
    Ok(find(write.on(), scope, id).await?.map(|row| row.redaction_id))
}

/// Takes the titles and bylines of the erased articles out; where they were found stays.
pub(crate) async fn redact(write: &Write, erased: &Erased) -> Result<(), Problem> {
    for row in Entity::find().filter(Column::Id.is_in(erased.documents.iter().copied())).all(write.on()).await? {
        let version = row.version + 1;
        let mut row = row.into_active_model();
        row.title = Set(REDACTED.to_owned());
        row.byline = Set(None);
        row.redaction_id = Set(Some(erased.redaction.uuid()));
        row.version = Set(version);
        row.update(write.on()).await?;
    }
    Ok(())
}

/// What the law took out does not come back as the next version.
pub(crate) fn takes_texts(redaction: Option<uuid::Uuid>) -> Result<(), Problem> {
    match redaction {
        None => Ok(()),
        Some(redaction) => Err(Problem::because(
            Code::WrongState,
            format!("It has been redacted, and takes no text: redaction {redaction}."),
        )),
    }
}
