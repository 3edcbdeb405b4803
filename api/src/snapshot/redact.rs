//! Takes the texts of snapshots out. Their hashes stay.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use serde_json::{Map, Value};

use super::row::{Column, Entity};
use crate::access::Scope;
use crate::database::{Write, json, parsed};
use crate::problem::{Code, Problem};
use crate::redaction::{Erased, REDACTED};

pub(crate) async fn redact(write: &Write, erased: &Erased) -> Result<(), Problem> {
    let these = Entity::find().filter(Column::Id.is_in(erased.snapshots.iter().copied()));
    for row in these.filter(Column::RedactionId.is_null()).all(write.on()).await? {
        // What was read of a text are lists of its places and words.
        let reading: Map<String, Value> = parsed(&row.reading)?;
        let reading: Map<String, Value> =
            reading.into_iter().map(|(name, _)| (name, Value::Array(Vec::new()))).collect();
        let mut row = row.into_active_model();
        row.text = Set(REDACTED.to_owned());
        row.reading = Set(json(&reading)?);
        row.redaction_id = Set(Some(erased.redaction.uuid()));
        row.update(write.on()).await?;
    }
    Ok(())
}

/// Fails where this text was redacted in the project: what the law took out does not come back as another snapshot.
pub(super) async fn is_not_redacted(write: &Write, scope: &Scope, text_sha256: &str) -> Result<(), Problem> {
    let same = Entity::find().filter(Column::ProjectId.eq(scope.project().uuid()));
    let same = same.filter(Column::TextSha256.eq(text_sha256)).filter(Column::RedactionId.is_not_null());
    match same.one(write.on()).await?.and_then(|row| row.redaction_id) {
        None => Ok(()),
        Some(redaction) => {
            Err(Problem::because(Code::Redacted, format!("This very text was redacted here: redaction {redaction}.")))
        }
    }
}
