//! Articles: the texts whose claims are checked.

mod wire;
pub(crate) mod store;
pub(crate) mod version;
pub(crate) mod redact;
mod row;

pub(crate) use redact::takes_texts;
pub(crate) use row::Model as Row;
pub(crate) use wire::ArticleVersion;

use claimbench_core::extraction::Document;
use wire::{Article, ArticleDocument, NewArticle, NewArticleText};

use crate::access::{Acting, Editor, Viewer};
use crate::answer::{Created, Done, Found};
use crate::document::About;
use crate::extraction;
use crate::id::ArticleId;
use crate::operation::{Operation, delete, get, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/articles", "articles.create", create)
            .says("Adds an article and extracts its claims")
            .more("The text is kept as a snapshot, damage mended; its claims are in `claims.list` with `article`. The publisher is learned from `url` unless `publisher` names it.")
            .fails(&[Code::Redacted, Code::UnreadableText]),
        get("/v1/projects/{project}/articles", "articles.list", list).says("Lists the articles of a project"),
        get("/v1/projects/{project}/articles/{article}", "articles.read", read)
            .says("Reads an article with its text and what was found in it; its claims are in `claims.list`"),
        post("/v1/projects/{project}/articles/{article}/snapshots", "articles.renew", renew)
            .says("Gives an article the text that it has now, and extracts its claims anew")
            .more("When a page has changed; `articles.refetch` asks its address. A claim that is found again in the same words and says the same keeps its id, its evidence and its verdict; so does one whose text a person wrote, as long as its words stand. What the text says no more becomes `gone`: it is left out of lists, the queue and new releases, and comes back if the words do. The older texts stay as snapshots.")
            .fails(&[Code::Redacted, Code::UnreadableText, Code::WrongState]),
        delete("/v1/projects/{project}/articles/{article}", "articles.delete", remove)
            .says("Deletes an article of which nothing has been assessed, which no evidence quotes and no confirmed derivation names, with its claims")
            .more("For a text that was added by mistake. What has been judged stays.")
            .fails(&[Code::HasAssessments, Code::WrongState]),
    ]
}

async fn create(editor: Editor, once: Once, body: Valid<NewArticle>) -> Result<Created<Article>, Problem> {
    let (given, about) = body.0.into_parts();
    let extraction = extraction::extract(given).await?;
    once.create(&editor, async |write| store::create(write, &editor, about, extraction).await).await
}

async fn list(viewer: Viewer, query: Query<PageQuery>) -> Result<Found<Page<Article>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: ArticleId) -> Result<Found<ArticleDocument>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn renew(
    editor: Editor,
    id: ArticleId,
    once: Once,
    body: Valid<NewArticleText>,
) -> Result<Found<ArticleVersion>, Problem> {
    let given = version::given(&editor, id, body.0.text).await?;
    let extraction = extraction::extract(given).await?;
    once.change(&editor, async |write| version::renew(write, &editor, id, extraction, None).await).await
}

async fn remove(editor: Editor, id: ArticleId, if_match: IfMatch) -> Result<Done, Problem> {
    editor.write(async |write| store::remove(write, &editor, id, &if_match).await).await?;
    Ok(Done)
}

/// The title that its sender gave, or its own, or how it begins.
pub(crate) fn title(about: &About, document: &Document) -> String {
    let given = about.title.as_ref().or(document.title.as_ref());
    given.cloned().unwrap_or_else(|| title_of(&document.text))
}

/// A title, where neither the sender nor the text has one: the first line that is more than a label ("Highlights").
pub(crate) fn title_of(text: &str) -> String {
    let lines = || text.lines().map(|line| line.trim_start_matches(['-', '*', '•', '#', ' ']).trim());
    let says = |line: &&str| line.split_whitespace().count() > 2;
    let line = lines().find(says).or_else(|| lines().find(|line| !line.is_empty())).unwrap_or("Untitled");
    line.chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::title_of;

    #[test]
    fn a_label_over_the_text_is_no_title() {
        assert_eq!(title_of("Highlights\n- Orlo signs a lease with Marl.\n"), "Orlo signs a lease with Marl.");
        assert_eq!(title_of("\n  Marl  \n"), "Marl");
        assert_eq!(title_of(" \n"), "Untitled");
    }
}
