use serde_json::{Value, json};

use super::anchor::{Anchored, AnchoredText};
use super::wire::{ClaimFileFormat, ClaimImport};
use crate::access::Editor;
use crate::database::Write;
use crate::id::ArticleId;
use crate::problem::Problem;
use crate::{article, event};

/// Keeps every text as an article with its claims, and tells each claim's history where it comes from.
pub(super) async fn add(
    write: &Write,
    editor: &Editor,
    format: ClaimFileFormat,
    anchored: Anchored,
) -> Result<ClaimImport, Problem> {
    let (mut articles, losses) = (anchored.articles(|_| None), anchored.losses());
    let Anchored { texts, unread } = anchored;
    for (text, article) in texts.into_iter().zip(&mut articles) {
        article.article = Some(keep(write, editor, format, text).await?);
    }
    let claims = articles.iter().map(|article| article.claims).sum();
    let done = json!({ "format": format, "articles": articles.len(), "claims": claims, "unread": unread.len() });
    event::record(write, Some(editor.project()), "project.claims_imported", editor.project(), &done).await?;
    Ok(ClaimImport { format, dry_run: false, claims, articles, unread, losses })
}

async fn keep(
    write: &Write,
    editor: &Editor,
    format: ClaimFileFormat,
    text: AnchoredText,
) -> Result<ArticleId, Problem> {
    let AnchoredText { about, extraction, said, .. } = text;
    let (article, claims) = article::store::add_imported(write, editor, about, extraction).await?;
    let told = said.into_iter().map(|mut said| {
        said["format"] = json!(format);
        said
    });
    let told: Vec<(_, Value)> = claims.into_iter().zip(told).collect();
    event::record_all(write, editor.project(), "claim.imported", &told).await?;
    Ok(article)
}
