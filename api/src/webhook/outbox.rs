use std::collections::BTreeSet;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::row::{self, Column, Entity};
use super::wire::{WebhookMessage, WebhookState};
use crate::database::{Write, json, parsed, word};
use crate::delivery;
use crate::event::{Notice, Topic};
use crate::id::ProjectId;
use crate::problem::Problem;

/// Puts what happened by for every webhook that is to be told of it, in the transaction in which it happened.
pub(crate) async fn collect(write: &Write, project: ProjectId, notices: Vec<Notice>) -> Result<(), Problem> {
    if notices.is_empty() {
        return Ok(());
    }
    let of_project = Entity::find().filter(Column::ProjectId.eq(project.uuid()));
    let enabled = of_project.filter(Column::State.eq(word(WebhookState::Enabled))).all(write.on()).await?;
    if enabled.is_empty() {
        return Ok(());
    }
    for notice in notices {
        let told: Vec<&row::Model> = enabled
            .iter()
            .map(|row| Ok(is_told(row, &notice)?.then_some(row)))
            .filter_map(Result::transpose)
            .collect::<Result<_, Problem>>()?;
        let (event, kind) = (notice.id(), notice.kind().to_owned());
        let message = json(&WebhookMessage { r#type: kind.clone(), timestamp: notice.at(), data: notice })?;
        delivery::store::add(write, told.iter().map(|row| row.id.into()), event, &kind, &message).await?;
    }
    delivery::store::forget_old(write).await
}

/// Whoever tries a webhook out has it told, whatever else it is told of.
fn is_told(row: &row::Model, notice: &Notice) -> Result<bool, Problem> {
    let topics: BTreeSet<Topic> = parsed(&row.topics)?;
    let is_tried = notice.kind() == "webhook.tested";
    Ok(if is_tried { notice.subject() == row.id } else { topics.is_empty() || topics.contains(&notice.topic()) })
}
