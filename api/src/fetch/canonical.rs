//! The address that a page declares as its own.

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, LINK};

/// Where in a page it may stand.
const HEAD: usize = 512 * 1024;
const LONGEST: usize = 2000;

/// By its `Link` header or its `<link rel=canonical>`. It says where a text comes from, and nothing is fetched by it.
pub(super) fn canonical(url: &Url, headers: &HeaderMap, page: &[u8]) -> Option<String> {
    let declared = linked(headers, LINK, "canonical").or_else(|| of_page(page))?;
    let canonical = url.join(declared.trim()).ok()?;
    let is_web = matches!(canonical.scheme(), "http" | "https");
    Some(canonical.to_string()).filter(|canonical| is_web && canonical.len() <= LONGEST)
}

/// What a header of links names as this.
pub(super) fn linked(headers: &HeaderMap, header: HeaderName, rel: &str) -> Option<String> {
    let links = headers.get_all(header).iter().filter_map(|value| value.to_str().ok());
    links.flat_map(|value| value.split(',')).find_map(|link| {
        let (target, parameters) = link.split_once('>')?;
        let is_meant = parameters.split(';').any(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or_default();
            name.trim().eq_ignore_ascii_case("rel") && value.trim().trim_matches('"').eq_ignore_ascii_case(rel)
        });
        is_meant.then(|| target.trim().strip_prefix('<').map(str::to_owned))?
    })
}

fn of_page(page: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(page.get(..page.len().min(HEAD)).unwrap_or_default());
    let mut rest = head.as_ref();
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        let name = rest.get(..5).unwrap_or_default();
        if name.eq_ignore_ascii_case("body ") || name.eq_ignore_ascii_case("body>") {
            return None;
        }
        if !name.get(..4).unwrap_or_default().eq_ignore_ascii_case("link") {
            continue;
        }
        let attributes = rest.get(4..rest.find('>').unwrap_or(rest.len())).unwrap_or_default();
        let rel = attribute(attributes, "rel").unwrap_or_default();
        if rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("canonical")) {
            return attribute(attributes, "href").map(|href| href.replace("&amp;", "&"));
        }
    }
    None
}

/// The value of an attribute, in quotation marks or bare.
pub(super) fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let mut rest = tag.trim_start();
    while let Some((name, after)) = rest.split_once('=') {
        let name = name.split_ascii_whitespace().last().unwrap_or_default();
        let after = after.trim_start();
        let (value, left) = match after.chars().next()? {
            mark @ ('"' | '\'') => after.get(1..)?.split_once(mark)?,
            _ => after.split_once(|c: char| c.is_ascii_whitespace()).unwrap_or((after, "")),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value.to_owned());
        }
        rest = left;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(header: &str, page: &str) -> Option<String> {
        let headers = HeaderMap::from_iter([(LINK, header.parse().unwrap())]);
        canonical(&Url::parse("https://paper.example/news/a?x=1").unwrap(), &headers, page.as_bytes())
    }

    #[test]
    fn it_is_read_from_the_page_however_it_is_written() {
        for page in [
            "<html><head><link rel=\"canonical\" href=\"/a\"></head>",
            "<LINK HREF='/a' data-x REL='nofollow Canonical'/>",
            "<link rel=stylesheet href=/b><link\nrel=canonical href=/a >",
            "<link rel=canonical href=/a>",
        ] {
            assert_eq!(found("", page).as_deref(), Some("https://paper.example/a"), "{page}");
        }
        assert_eq!(
            found("", "<link rel=canonical href='/a?b=1&amp;c=2'>").as_deref(),
            Some("https://paper.example/a?b=1&c=2")
        );
    }

    #[test]
    fn the_header_speaks_before_the_page() {
        let header = "</b>; rel=preload, <https://wire.example/1>; type=x; rel=\"canonical\"";
        assert_eq!(found(header, "<link rel=canonical href=/a>").as_deref(), Some("https://wire.example/1"));
    }

    #[test]
    fn what_is_no_address_of_the_web_is_none() {
        for page in [
            "",
            "<p>words</p>",
            "<link rel=canonical href='javascript:x'>",
            "<body ><link rel=canonical href=/a>",
            "<link rel=canonical",
        ] {
            assert_eq!(found("", page), None, "{page}");
        }
    }
}
