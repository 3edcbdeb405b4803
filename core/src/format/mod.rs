//! Text to blocks: what is heading, paragraph, list item, caption, and what belongs to the page and not to the article.

mod boilerplate;
mod calendar;
mod plain;
mod language;

use jiff::civil::Date;

use crate::decode::{self, Unreadable};
use crate::reading::Article;

/// What is known of a document beside its bytes; all of it may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub format: Option<Format>,
    /// Where the document comes from; its ending tells the format where `format` does not.
    pub url: Option<String>,
    /// The name of the encoding as its server sent it.
    pub charset: Option<String>,
    /// The publication day, before whatever the document says itself.
    pub published: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    Plain,
    Markdown,
    Html,
    Pdf,
}

/// Reads a document into its article.
pub fn read(bytes: &[u8], options: &Options) -> Result<Article, Unreadable> {
    let mut article = plain::read(decode::decode(bytes, options.charset.as_deref())?);
    article.published = options.published.or(article.published);
    article.language = language::of(&article);
    article.debris = boilerplate::debris(&article.text);
    Ok(article)
}
