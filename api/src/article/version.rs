//! An article that has changed: its text as it is now becomes a snapshot, and its claims are carried over.

use claimbench_core::extraction::Extraction;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use serde_json::json;

use super::redact::takes_texts;
use super::row::Column;
use super::store::{Outside, keep, not_found, of_project};
use super::wire::{ArticleVersion, Findings};
use crate::access::{Editor, Scope};
use crate::claim::{self, Reading};
use crate::database::{Write, parsed};
use crate::extraction::Given;
use crate::id::ArticleId;
use crate::problem::{Code, Problem};
use crate::{comparison, derivation, event, evidence, snapshot};

/// The new text as it is to be read: as at the article's address, on its day.
pub(crate) async fn given(scope: &Scope, id: ArticleId, text: String) -> Result<Given, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).one(scope.read()).await?.ok_or_else(not_found)?;
    let published = row.published.as_deref().and_then(|day| day.parse().ok());
    Ok(Given { text, url: row.url, published })
}

/// Where an article is to be fetched.
pub(crate) async fn address(on: &impl ConnectionTrait, scope: &Scope, id: ArticleId) -> Result<String, Problem> {
    let row = of_project(scope).filter(Column::Id.eq(id.uuid())).one(on).await?.ok_or_else(not_found)?;
    row.url.ok_or_else(|| Problem::because(Code::WrongState, "The article has no address."))
}

/// The article that has one of these addresses, the oldest if there are several.
pub(crate) async fn at(write: &Write, scope: &Scope, addresses: &[&str]) -> Result<Option<ArticleId>, Problem> {
    let here = of_project(scope).filter(Column::Url.is_in(addresses.iter().copied()));
    Ok(here.order_by_asc(Column::Id).one(write.on()).await?.map(|row| row.id.into()))
}

/// Keeps the text as it is now, if it is another than before, and carries the claims over to it.
pub(crate) async fn renew(
    write: &Write,
    editor: &Editor,
    id: ArticleId,
    extraction: Extraction,
    outside: Option<Outside>,
) -> Result<ArticleVersion, Problem> {
    let row = of_project(editor).filter(Column::Id.eq(id.uuid())).lock_exclusive().one(write.on()).await?;
    let mut row = row.ok_or_else(not_found)?;
    takes_texts(row.redaction_id)?;
    let (head, old_text, reading) = snapshot::store::newest_of_article(write.on(), editor, id).await?;
    let unchanged =
        ArticleVersion { article: id, snapshot: head.id.into(), changed: false, kept: 0, gone: 0, added: 0 };
    if head.text_sha256 == extraction.document.sha256 {
        return Ok(unchanged);
    }
    let older = snapshot::store::of_article(write.on(), editor, id).await?;
    let head = keep(write, editor, id, &extraction, outside).await?;
    let Findings { entities: old_entities, .. } = parsed(&reading)?;
    let Extraction { document, entities, claims, .. } = extraction;
    let (snapshot, text, entities) = (head.id.into(), document.text.as_str(), entities.as_slice());
    let reading = Reading { snapshot, text, claims, entities, old_text: &old_text, old_entities };
    let claim::Carried { kept, gone, added } = claim::carry_over(write, editor, id, reading).await?;
    comparison::propose(write, editor, kept + added).await?;
    let data =
        json!({ "snapshot": snapshot, "text_sha256": head.text_sha256, "kept": kept, "gone": gone, "added": added });
    event::record(write, Some(editor.project()), "article.changed", id, &data).await?;
    row.updated_at = write.now();
    row.version += 1;
    row.into_active_model().reset_all().update(write.on()).await?;
    derivation::propose(write, editor, snapshot, text).await?;
    evidence::store::anchor_again(write, editor, older, snapshot, text).await?;
    Ok(ArticleVersion { snapshot, changed: true, kept, gone, added, ..unchanged })
}
