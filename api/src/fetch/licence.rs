//! Under what terms a page says that its text may be used.

use reqwest::header::{HeaderMap, LINK};
use serde_json::Value;

use super::canonical::{attribute, linked};
use crate::document::{Licence, LicenceFrom};

/// Where in a page it is looked for: some say it in their last line.
const PAGE: usize = 2 * 1024 * 1024;
/// A longer one is no licence but a page of terms.
const LONGEST: usize = 500;
/// Tags that are looked at, and how deep an item of JSON-LD is followed.
const TAGS: usize = 20_000;
const DEPTH: usize = 16;

const LICENCES: [&str; 5] = ["license", "dc.rights.license", "dcterms.license", "dc.license", "rights-standard"];
const COPYRIGHTS: [&str; 5] = ["copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder", "rights"];

/// A link with `rel=license` says more than a word in the page's head, and that more than a line of copyright.
pub(super) fn licence(headers: &HeaderMap, page: &[u8]) -> Option<Licence> {
    let page = String::from_utf8_lossy(page.get(..page.len().min(PAGE)).unwrap_or_default());
    let items = items(&page);
    let said = |terms: Option<String>, from| licence_of(&terms?, from);
    said(linked(headers, LINK, "license").or_else(|| of_links(&page)), LicenceFrom::Link)
        .or_else(|| said(of_meta(&page, &LICENCES), LicenceFrom::Meta))
        .or_else(|| said(items.iter().find_map(|item| field(item, &["license"], DEPTH)), LicenceFrom::JsonLd))
        .or_else(|| said(of_meta(&page, &COPYRIGHTS), LicenceFrom::Copyright))
        .or_else(|| {
            said(
                items.iter().find_map(|item| field(item, &["copyrightNotice", "copyrightHolder"], DEPTH)),
                LicenceFrom::Copyright,
            )
        })
}

fn licence_of(terms: &str, from: LicenceFrom) -> Option<Licence> {
    let terms = terms.replace("&amp;", "&").replace("&copy;", "©").replace("&#169;", "©").replace('\0', "");
    let terms: String = terms.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
    (!terms.is_empty()).then_some(Licence { terms, from })
}

/// The attributes of each tag of one of these names.
fn tags<'p>(page: &'p str, names: &'p [&str]) -> impl Iterator<Item = &'p str> {
    page.split('<').skip(1).take(TAGS).filter_map(move |tag| {
        let (name, rest) = tag.split_once(|letter: char| letter.is_ascii_whitespace())?;
        names.iter().any(|wanted| name.eq_ignore_ascii_case(wanted)).then(|| rest.split('>').next())?
    })
}

fn of_links(page: &str) -> Option<String> {
    tags(page, &["link", "a", "area"]).find_map(|tag| {
        let rel = attribute(tag, "rel")?;
        let is_licence = rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("license"));
        is_licence.then(|| attribute(tag, "href"))?
    })
}

fn of_meta(page: &str, wanted: &[&str]) -> Option<String> {
    tags(page, &["meta"]).find_map(|tag| {
        let name = attribute(tag, "name").or_else(|| attribute(tag, "property"))?;
        wanted.iter().any(|wanted| name.eq_ignore_ascii_case(wanted)).then(|| attribute(tag, "content"))?
    })
}

/// The blocks of JSON-LD.
fn items(page: &str) -> Vec<Value> {
    let blocks = page.split("application/ld+json").skip(1).take(20);
    let json = blocks.filter_map(|block| block.split_once('>')?.1.split("</").next());
    json.filter_map(|json| serde_json::from_str(json.trim()).ok()).collect()
}

/// The first of these fields that an item has, or one within it: its words, or the name or the address of what it names.
fn field(item: &Value, wanted: &[&str], depth: usize) -> Option<String> {
    let depth = depth.checked_sub(1)?;
    match item {
        Value::Array(items) => items.iter().find_map(|item| field(item, wanted, depth)),
        Value::Object(fields) => wanted
            .iter()
            .find_map(|name| words(fields.get(*name)?))
            .or_else(|| fields.get("@graph").and_then(|graph| field(graph, wanted, depth))),
        _ => None,
    }
}

fn words(value: &Value) -> Option<String> {
    match value {
        Value::String(words) => Some(words.clone()),
        Value::Array(values) => values.first().and_then(words_of_item),
        other => words_of_item(other),
    }
}

fn words_of_item(item: &Value) -> Option<String> {
    let text = |name: &str| item.get(name)?.as_str().map(str::to_owned);
    item.as_str().map(str::to_owned).or_else(|| text("url")).or_else(|| text("@id")).or_else(|| text("name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(page: &str) -> Option<(String, LicenceFrom)> {
        licence(&HeaderMap::new(), page.as_bytes()).map(|Licence { terms, from }| (terms, from))
    }

    #[test]
    fn it_is_found_wherever_a_page_says_it() {
        for (page, terms, from) in [
            (
                "<p>Words under <a class=x rel='nofollow license' href=\"/by/4.0\">these terms</a>",
                "/by/4.0",
                LicenceFrom::Link,
            ),
            ("<meta name=DCTERMS.License content='CC BY 4.0'>", "CC BY 4.0", LicenceFrom::Meta),
            (
                "<script type=\"application/ld+json\">{\"@graph\":[{\"license\":{\"@id\":\"/terms\"}}]}</script>",
                "/terms",
                LicenceFrom::JsonLd,
            ),
            (
                "<meta name=\"copyright\" content=\"&copy; 2026\n Tarn Press\">",
                "© 2026 Tarn Press",
                LicenceFrom::Copyright,
            ),
            (
                "<script type='application/ld+json'>[{\"copyrightHolder\":{\"name\":\"Tarn Press\"}}]</script>",
                "Tarn Press",
                LicenceFrom::Copyright,
            ),
        ] {
            assert_eq!(found(page), Some((terms.to_owned(), from)), "{page}");
        }
    }

    #[test]
    fn a_licence_is_more_than_a_line_of_copyright() {
        let page = "<meta name=copyright content='Tarn Press'><a rel=license href=/terms>";
        assert_eq!(found(page), Some(("/terms".to_owned(), LicenceFrom::Link)));
    }

    #[test]
    fn a_page_that_says_nothing_has_none() {
        for page in
            ["", "<p>license: none</p>", "<a rel=license>", "<meta name=license content=' '>", "application/ld+json>{"]
        {
            assert_eq!(found(page), None, "{page}");
        }
    }
}
