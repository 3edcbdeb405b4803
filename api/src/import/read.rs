//! From a feed or a list to its lines. What cannot be read as a whole is a problem; a line that does not hold is reported.

use std::collections::BTreeMap;

use feed_rs::model::Entry;
use serde_json::{Map, Value};
use validator::Validate;

use super::wire::ImportFormat;
use crate::fetch::FetchArticle;
use crate::problem::{Code, Problem};

/// The most addresses of one import.
const LINES: usize = 500;

/// One line of an import.
pub(super) struct Line {
    pub(super) number: usize,
    pub(super) url: String,
    /// What is to be fetched, or what is wrong with the line.
    pub(super) wanted: Result<FetchArticle, String>,
}

pub(super) fn lines(format: ImportFormat, content: &str) -> Result<Vec<Line>, Problem> {
    let read = match format {
        ImportFormat::Feed => feed(content),
        ImportFormat::Csv => csv(content),
        ImportFormat::Jsonl => Ok(jsonl(content)),
    };
    let read = read.map_err(|reason| Problem::because(Code::UnreadableText, reason))?;
    match read.len() {
        0 => Err(Problem::because(Code::UnreadableText, "There is no address in it.")),
        1..=LINES => Ok(checked(read)),
        many => {
            Err(Problem::because(Code::UnreadableText, format!("It has {many} addresses; send {LINES} at a time.")))
        }
    }
}

/// A line as it was written, before anybody has looked at it.
type Written = (usize, Result<Value, String>);

fn feed(content: &str) -> Result<Vec<Written>, String> {
    let feed = feed_rs::parser::parse(content.as_bytes()).map_err(|error| format!("It is no feed: {error}"))?;
    Ok(feed.entries.iter().enumerate().map(|(at, entry)| (at + 1, Ok(of_entry(entry)))).collect())
}

/// The page of an entry; a feed's title for it is kept only where the page has none of its own, so it is left out.
fn of_entry(entry: &Entry) -> Value {
    let alternate = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
    let mut line = Map::new();
    if let Some(link) = alternate.or(entry.links.first()) {
        line.insert("url".to_owned(), link.href.clone().into());
    }
    if let Some(published) = entry.published {
        line.insert("published".to_owned(), published.format("%Y-%m-%d").to_string().into());
    }
    Value::Object(line)
}

fn csv(content: &str) -> Result<Vec<Written>, String> {
    let mut table = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(content.as_bytes());
    let header = table.headers().map_err(|error| format!("It is no table: {error}"))?.clone();
    if !header.iter().any(|name| name == "url") {
        return Err("The table's first line has to name its columns, and one of them `url`.".to_owned());
    }
    let lines = table.records().enumerate().map(|(at, record)| {
        let line = record.map_err(|error| error.to_string()).map(|record| {
            let cells = header.iter().zip(record.iter()).filter(|(_, cell)| !cell.is_empty());
            Value::Object(cells.map(|(name, cell)| (name.to_owned(), cell.into())).collect())
        });
        (at + 2, line)
    });
    Ok(lines.collect())
}

fn jsonl(content: &str) -> Vec<Written> {
    let lines = content.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(at, line)| (at + 1, serde_json::from_str(line).map_err(|error| error.to_string()))).collect()
}

/// Holds each line against what `articles.fetch` takes, and against the lines before it.
fn checked(written: Vec<Written>) -> Vec<Line> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let line = |(number, line): Written| {
        let url = line.as_ref().ok().and_then(|line| line["url"].as_str()).unwrap_or_default().to_owned();
        let wanted = line.and_then(wanted).and_then(|wanted| match seen.get(&url) {
            Some(first) => Err(format!("Line {first} has the same address.")),
            None => Ok(wanted),
        });
        seen.entry(url.clone()).or_insert(number);
        Line { number, url: url.chars().take(2000).collect(), wanted }
    };
    written.into_iter().map(line).collect()
}

fn wanted(line: Value) -> Result<FetchArticle, String> {
    if !line.is_object() {
        return Err("The line is no JSON object.".to_owned());
    }
    let wanted: FetchArticle = serde_json::from_value(line).map_err(|error| error.to_string())?;
    wanted.validate().map_err(|errors| errors.to_string().trim().to_owned())?;
    Ok(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(format: ImportFormat, content: &str) -> Vec<(usize, String, bool)> {
        let lines = lines(format, content).unwrap_or_else(|problem| panic!("{problem}"));
        lines.into_iter().map(|line| (line.number, line.url, line.wanted.is_ok())).collect()
    }

    fn line(number: usize, url: &str, holds: bool) -> (usize, String, bool) {
        (number, url.to_owned(), holds)
    }

    #[test]
    fn a_feed_of_either_kind_gives_the_pages_of_its_entries() {
        let rss =
            "<rss version='2.0'><channel><title>Post</title><item><title>A</title><link>https://post.example/a</link>
            <pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate></item><item><title>No link</title></item></channel></rss>";
        assert_eq!(read(ImportFormat::Feed, rss), [line(1, "https://post.example/a", true), line(2, "", false)]);
        let atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><id>x</id><updated>2024-05-03T10:00:00Z</updated>
            <entry><id>1</id><title>A</title><updated>2024-05-03T10:00:00Z</updated><link rel='enclosure' href='https://post.example/a.mp3'/>
            <link href='https://post.example/a'/></entry></feed>";
        assert_eq!(read(ImportFormat::Feed, atom), [line(1, "https://post.example/a", true)]);
    }

    #[test]
    fn a_table_is_read_by_its_header_and_a_line_that_does_not_hold_is_told_from_those_that_do() {
        let table = "title,url,published\nA,https://post.example/a,2024-05-03\n,ftp://post.example/b,\n,https://post.example/a,\n,https://post.example/c,in May\n";
        let expected = [
            line(2, "https://post.example/a", true),
            line(3, "ftp://post.example/b", false),
            line(4, "https://post.example/a", false),
            line(5, "https://post.example/c", false),
        ];
        assert_eq!(read(ImportFormat::Csv, table), expected);
        assert!(lines(ImportFormat::Csv, "address\nhttps://post.example/a\n").is_err());
    }

    #[test]
    fn a_line_of_json_is_an_object_with_an_address_and_nothing_unknown() {
        let list = "{\"url\":\"https://post.example/a\",\"publisher\":\"Post\"}\n\n{\"url\":1}\nno json\n[]\n{\"url\":\"https://post.example/b\",\"colour\":\"red\"}";
        let expected = [
            line(1, "https://post.example/a", true),
            line(3, "", false),
            line(4, "", false),
            line(5, "", false),
            line(6, "https://post.example/b", false),
        ];
        assert_eq!(read(ImportFormat::Jsonl, list), expected);
    }

    #[test]
    fn what_is_no_feed_or_has_too_many_addresses_is_refused_as_a_whole() {
        assert!(lines(ImportFormat::Feed, "<html></html>").is_err());
        assert!(lines(ImportFormat::Jsonl, "\n").is_err());
        assert!(lines(ImportFormat::Jsonl, &"{}\n".repeat(LINES + 1)).is_err());
    }
}
