use std::collections::BTreeSet;

use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::row::{Column, Entity};
use super::wire::{WebhookMessage, WebhookState};
use crate::database::{Write, json, parsed, word};
use crate::delivery;
use crate::event::{Notice, Topic};
use crate::id::{ProjectId, WebhookId};
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
    let topics = enabled.iter().map(|row| Ok((row.id, parsed(&row.topics)?)));
    let topics: Vec<(Uuid, BTreeSet<Topic>)> = topics.collect::<Result<_, Problem>>()?;
    for notice in notices {
        let told: Vec<WebhookId> = topics
            .iter()
            .filter(|(webhook, topics)| is_told(*webhook, topics, &notice))
            .map(|(webhook, _)| (*webhook).into())
            .collect();
        let (event, kind) = (notice.id(), notice.kind().to_owned());
        let message = json(&WebhookMessage { r#type: kind.clone(), timestamp: notice.at(), data: notice })?;
        delivery::store::add(write, told.into_iter(), event, &kind, &message).await?;
    }
    delivery::store::forget_old(write).await
}

/// Whoever tries a webhook out has it told, whatever else it is told of.
fn is_told(webhook: Uuid, topics: &BTreeSet<Topic>, notice: &Notice) -> bool {
    let is_tried = notice.kind() == "webhook.tested";
    if is_tried { notice.subject() == webhook } else { topics.is_empty() || topics.contains(&notice.topic()) }
}
