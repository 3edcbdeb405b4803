use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::format::escaped;
use super::super::manifest::{Manifest, ReleaseKind};
use super::super::{row, store};
use crate::access::Public;
use crate::database::parsed;
use crate::problem::Problem;

/// The releases that a feed tells of.
const MOST: u64 = 50;

/// The newest releases of a project.
pub(super) struct Feed {
    id: Uuid,
    title: String,
    /// Where the two feeds are.
    atom: String,
    json: String,
    pub(super) updated: DateTime<Utc>,
    entries: Vec<Entry>,
}

struct Entry {
    id: Uuid,
    title: String,
    summary: String,
    created: DateTime<Utc>,
    /// Where people read it.
    page: String,
    /// Where programs get it.
    file: String,
}

pub(super) async fn read(public: &Public) -> Result<Feed, Problem> {
    let rows = store::newest_ones(public.reader().read(), public.reader(), MOST).await?;
    let newest = rows.iter().map(|row| row.created_at).max().unwrap_or(public.since());
    Ok(Feed {
        id: public.reader().project().uuid(),
        title: public.name().to_owned(),
        atom: public.address("/releases.atom"),
        json: public.address("/releases.json"),
        updated: newest.max(public.since()),
        entries: rows.iter().map(|row| Entry::of(public, row)).collect::<Result<_, _>>()?,
    })
}

impl Entry {
    fn of(public: &Public, row: &row::Model) -> Result<Self, Problem> {
        let Manifest { name, version, kind, created, counts, reason, .. } = parsed(&row.manifest)?;
        let what = match kind {
            ReleaseKind::First => "",
            ReleaseKind::Correction => " (correction)",
            ReleaseKind::Retraction => " (retraction)",
        };
        let holds = format!("{} claims, {} pieces of evidence.", counts.claims, counts.evidence);
        let manifest = format!("Manifest SHA-256 {}", row.manifest_sha256);
        let file = public.address(&format!("/releases/{}", row.id));
        Ok(Self {
            id: row.id,
            title: format!("{name}, version {version}{what}"),
            summary: [reason, Some(holds), Some(manifest)].into_iter().flatten().collect::<Vec<_>>().join("\n"),
            created,
            page: format!("{file}?format=html"),
            file,
        })
    }
}

impl Feed {
    pub(super) fn atom(&self) -> String {
        let Self { id, title, atom, updated, .. } = self;
        let (title, updated) = (plain(title), moment(*updated));
        let entries: String = self.entries.iter().map(Entry::atom).collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
            <id>urn:uuid:{id}</id>\n<title>{title}</title>\n<updated>{updated}</updated>\n\
            <author><name>{title}</name></author>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n{entries}</feed>\n",
            plain(atom)
        )
    }

    pub(super) fn json(&self) -> Value {
        json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.title,
            "feed_url": self.json,
            "authors": [{ "name": self.title }],
            "items": self.entries.iter().map(Entry::json).collect::<Vec<_>>(),
        })
    }
}

impl Entry {
    fn atom(&self) -> String {
        let Self { id, title, summary, created, page, file } = self;
        let (title, summary, created) = (plain(title), plain(summary), moment(*created));
        format!(
            "<entry>\n<id>urn:uuid:{id}</id>\n<title>{title}</title>\n<published>{created}</published>\n<updated>{created}</updated>\n\
            <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<link rel=\"enclosure\" type=\"application/x-ndjson\" href=\"{}\"/>\n\
            <summary>{summary}</summary>\n</entry>\n",
            plain(page),
            plain(file)
        )
    }

    fn json(&self) -> Value {
        json!({
            "id": format!("urn:uuid:{}", self.id),
            "url": self.page,
            "title": self.title,
            "content_text": self.summary,
            "date_published": moment(self.created),
            "attachments": [{ "url": self.file, "mime_type": "application/x-ndjson" }],
        })
    }
}

fn moment(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// Text in which nothing means anything to XML, without what XML cannot hold.
fn plain(text: &str) -> String {
    let holds = |letter: &char| !matches!(letter, '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    escaped(&text.chars().filter(holds).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn what_others_wrote_is_no_xml() {
        assert_eq!(plain("a\u{1}<b>&\"c\""), "a&lt;b&gt;&amp;&quot;c&quot;");
    }
}
