use dom_query::Document;
use jiff::civil::Date;
use serde_json::Value;

use crate::format::{calendar, language};

/// What a page declares of its article.
#[derive(Debug, Default)]
pub(super) struct Metadata {
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<Date>,
    pub(super) language: Option<String>,
}

/// Names of `<meta>` that hold each; the first that is there counts.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date.issued",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
];
const BYLINE: &[&str] = &[
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "byl",
    "sailthru.author",
    "citation_author",
];
const TITLE: &[&str] = &["og:title", "twitter:title", "dc.title", "parsely-title", "citation_title"];

/// What the page declares, in JSON-LD first, then in its `<meta>`, then in its own elements.
pub(super) fn of(document: &Document) -> Metadata {
    let linked = linked(document);
    let metas = metas(document);
    let meta = |names: &[&str]| {
        names.iter().find_map(|name| metas.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()))
    };
    let published = linked.published.or_else(|| meta(PUBLISHED).and_then(|day| calendar::declared(&day)));
    Metadata {
        title: linked.title.or_else(|| meta(TITLE)).or_else(|| heading(document)),
        byline: linked.byline.or_else(|| meta(BYLINE).filter(|author| !author.contains("://"))),
        published: published.or_else(|| shown(document)),
        language: attribute(document, "html[lang]", "lang")
            .or(linked.language)
            .and_then(|tag| language::declared(&tag)),
    }
}

/// Names, in lower case, and values of all `<meta>`.
fn metas(document: &Document) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for node in document.select("meta[content]").nodes() {
        let value = node.attr("content").map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let names = ["property", "name", "itemprop", "http-equiv"].into_iter().filter_map(|key| node.attr(key));
        found.extend(
            value.into_iter().flat_map(|value| names.clone().map(move |name| (name.to_lowercase(), value.clone()))),
        );
    }
    found
}

/// The day of a `<time>` that says it is the publication's, else of the only one that the page has.
fn shown(document: &Document) -> Option<Date> {
    let marked = [
        "time[pubdate]",
        "time[itemprop=datePublished]",
        "[itemprop=datePublished]",
        "header time[datetime]",
        "article time[datetime]",
    ];
    let day = |selector: &str| {
        let node = document.select(selector).nodes().first().copied()?;
        let time = node.attr("datetime").or_else(|| node.attr("content")).unwrap_or_else(|| node.text());
        calendar::declared(&time)
    };
    marked.iter().find_map(|selector| day(selector)).or_else(|| {
        let only = document.select("time[datetime]").nodes().len() == 1;
        only.then(|| day("time[datetime]")).flatten()
    })
}

/// The words of the first `<h1>` that the page's `<title>` repeats, beside the name of its site.
fn heading(document: &Document) -> Option<String> {
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = squeezed(&document.select("title").nodes().first()?.text());
    let headings = document.select("h1").nodes().iter().take(8).map(|node| squeezed(&node.text())).collect::<Vec<_>>();
    headings.into_iter().find(|heading| !heading.is_empty() && title.contains(heading.as_str()))
}

fn attribute(document: &Document, selector: &str, name: &str) -> Option<String> {
    document.select(selector).nodes().first()?.attr(name).map(|value| value.to_string())
}

/// JSON-LD: the first object that has a headline or a publication day.
fn linked(document: &Document) -> Metadata {
    let scripts = document.select("script[type='application/ld+json']");
    let values = scripts.nodes().iter().filter_map(|node| serde_json::from_str(node.text().trim()).ok());
    values.filter_map(|value: Value| article(&value)).next().unwrap_or_default()
}

/// Searches an object and what it holds, without recursion.
fn article(root: &Value) -> Option<Metadata> {
    let mut waiting = vec![root];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items.iter().rev()),
            Value::Object(fields) => {
                let text = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
                if fields.contains_key("headline") || fields.contains_key("datePublished") {
                    return Some(Metadata {
                        title: text("headline"),
                        byline: fields.get("author").and_then(names),
                        published: text("datePublished").and_then(|day| calendar::declared(&day)),
                        language: text("inLanguage"),
                    });
                }
                waiting.extend(fields.values());
            }
            _ => {}
        }
    }
    None
}

/// The names of authors, who are words, an object with a name, or several of them.
fn names(author: &Value) -> Option<String> {
    let name = |value: &Value| value.as_str().or_else(|| value.get("name")?.as_str()).map(str::to_owned);
    match author {
        Value::Array(authors) => {
            Some(authors.iter().filter_map(name).collect::<Vec<_>>().join(", ")).filter(|all| !all.is_empty())
        }
        one => name(one),
    }
}
