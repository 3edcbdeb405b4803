//! Takes the words of claims out: what they say and the words that say it. What was found of them stays.

use claimbench_core::extraction::Mention;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use serde_json::Value;
use uuid::Uuid;

use super::content::{Content, Facets};
use super::row::{self, Column, Entity};
use super::store::{locked_all, of_project, save};
use crate::access::Scope;
use crate::comparison;
use crate::database::{Write, json, parsed};
use crate::id::{ProjectId, RedactionId};
use crate::problem::{Code, Problem};
use crate::redaction::{Erased, REDACTED};

/// The claims that stand on any of these texts, whatever became of them, with their words.
pub(crate) async fn standing_on(
    on: &impl ConnectionTrait,
    scope: &Scope,
    snapshots: Vec<Uuid>,
) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::SnapshotId.is_in(snapshots)).all(on).await?)
}

/// Every claim of an article.
pub(crate) async fn of_article(
    on: &impl ConnectionTrait,
    scope: &Scope,
    article: Uuid,
) -> Result<Vec<row::Model>, Problem> {
    Ok(of_project(scope).filter(Column::ArticleId.eq(article)).all(on).await?)
}

/// The words of a claim: its sentence and its mention's.
pub(crate) fn words(row: &row::Model) -> Result<[String; 2], Problem> {
    Ok([row.text.clone(), Content::of(row)?.facets.mention.exact])
}

/// Takes the words of the erased claims out, and lets `concerned` say that something of what they rest on went.
pub(crate) async fn redact(write: &Write, scope: &Scope, erased: &Erased, concerned: Vec<Uuid>) -> Result<(), Problem> {
    // What was compared of them repeats their words.
    comparison::store::forget(write, scope, &erased.claims.iter().copied().collect::<Vec<_>>()).await?;
    for mut row in locked_all(write, scope, concerned).await? {
        if erased.claims.contains(&row.id) && row.redaction_id.is_none() {
            without_words(&mut row)?;
            row.redaction_id = Some(erased.redaction.uuid());
        } else {
            row.reason = row.reason.map(|reason| if erased.repeats(&reason) { REDACTED.to_owned() } else { reason });
        }
        let mut redactions: Vec<RedactionId> = row.redactions.as_deref().map_or(Ok(Vec::new()), parsed)?;
        redactions.push(erased.redaction);
        row.redactions = Some(json(&redactions)?);
        save(write, row).await?;
    }
    Ok(())
}

fn without_words(row: &mut row::Model) -> Result<(), Problem> {
    let Content { claim_type, checkable, facets, .. } = Content::of(row)?;
    let Facets { mention, polarity, modality, detail, rule, confidence, check_worthiness_reasons, .. } = facets;
    let facets = Facets {
        polarity,
        modality,
        detail: without_its_words(detail),
        check_worthiness_reasons,
        rule,
        confidence,
        ..Facets::bare(redacted(&mention))
    };
    Content { claim_type, text: REDACTED.to_owned(), checkable, facets }.into_row(row)?;
    row.parties = None;
    row.reason = row.reason.take().map(|_| REDACTED.to_owned());
    row.reopened_reason = row.reopened_reason.take().map(|_| REDACTED.to_owned());
    Ok(())
}

/// A quote whose words went, at its place.
pub(crate) fn redacted(mention: &Mention) -> Mention {
    let Mention { start, end, .. } = *mention;
    Mention { exact: REDACTED.to_owned(), prefix: String::new(), suffix: String::new(), start, end }
}

/// A detail that is of its shape and says nothing: words of closed lists stay.
pub(crate) fn without_its_words(detail: Value) -> Value {
    let Value::Object(fields) = detail else { return detail };
    let without = fields.into_iter().map(|(name, value)| {
        let value = match value {
            Value::String(word) if ["signatory_kind", "comparator"].contains(&name.as_str()) => Value::String(word),
            Value::String(_) => Value::String(REDACTED.to_owned()),
            // An amount is what a claim of one says.
            Value::Number(_) => Value::Null,
            other => other,
        };
        (name, value)
    });
    Value::Object(without.collect())
}

/// Fails where a claim has lost its words: there is nothing left to judge or to change.
pub(crate) fn has_words(row: &row::Model) -> Result<(), Problem> {
    match row.redaction_id {
        None => Ok(()),
        Some(redaction) => {
            Err(Problem::because(Code::WrongState, format!("The claim has been redacted: redaction {redaction}.")))
        }
    }
}

/// Every text of a project that a claim stands on, whatever became of the claim.
pub(crate) async fn stood_on(write: &Write, project: ProjectId) -> Result<Vec<Uuid>, Problem> {
    let of_project = Entity::find().filter(Column::ProjectId.eq(project.uuid()));
    Ok(of_project.select_only().column(Column::SnapshotId).distinct().into_tuple().all(write.on()).await?)
}
