//! Text to blocks: what is heading, paragraph, list item, caption, and what belongs to the page and not to the article.

mod detect;
mod boilerplate;
mod calendar;
mod rendered;
mod plain;
mod markdown;
mod html;
mod pdf;
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

/// The format of a document: as given, by its first bytes, by the ending of its address, by how it looks.
pub fn detect(bytes: &[u8], options: &Options) -> Format {
    options.format.unwrap_or_else(|| detect::format(bytes, options.url.as_deref()))
}

/// Reads a document into its article.
///
/// HTML and PDF from outside can be built to cost time and memory: read them where they can be stopped.
pub fn read(bytes: &[u8], options: &Options) -> Result<Article, Unreadable> {
    let charset = options.charset.as_deref();
    let mut article = match detect(bytes, options) {
        Format::Plain => plain::read(decode::decode(bytes, charset)?),
        Format::Markdown => markdown::read(&decode::markup(bytes, charset)?).into_article(bytes),
        Format::Html => html::read(bytes, charset)?.into_article(bytes),
        Format::Pdf => pdf::read(bytes)?.into_article(bytes),
    };
    article.published = options.published.or(article.published);
    article.language = language::of(&article).or(article.language);
    article.debris = boilerplate::debris(&article.text);
    Ok(article)
}

#[cfg(test)]
mod property;
