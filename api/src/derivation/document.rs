use std::collections::BTreeMap;

use chrono::NaiveDate;
use reqwest::Url;
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::access::Scope;
use crate::id::PublisherId;
use crate::problem::Problem;
use crate::publisher::{self, are_kin, is_called};
use crate::snapshot::{self, Head};
use crate::{article, source};

/// Days between two texts beyond which a credit means another report.
const NEAR: i64 = 31;

/// A snapshot with what its article or source says of it.
pub(super) struct Document {
    pub(super) snapshot: Uuid,
    /// The article or the source.
    pub(super) owner: Uuid,
    address: Option<String>,
    /// The address that its page declares as its own.
    declared: Option<String>,
    published: Option<NaiveDate>,
    publisher: Option<publisher::Row>,
}

/// What an article or a source says of all its snapshots.
struct About {
    url: Option<String>,
    published: Option<String>,
    published_by: Option<Uuid>,
}

/// The snapshots of the project, oldest first. Four queries, however many there are.
pub(super) async fn documents(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<Document>, Problem> {
    let articles = article::store::all(on, scope).await?.into_iter();
    let articles =
        articles.map(|row| (row.id, About { url: row.url, published: row.published, published_by: row.published_by }));
    let sources = source::store::all(on, scope).await?.into_iter();
    let sources =
        sources.map(|row| (row.id, About { url: row.url, published: row.published, published_by: row.published_by }));
    let about: BTreeMap<Uuid, About> = articles.chain(sources).collect();
    let publishers = publisher::store::all(on, scope).await?;
    let heads = snapshot::store::all(on, scope).await?;
    Ok(heads.iter().map(|head| Document::of(head, &about, &publishers)).collect())
}

impl Document {
    fn of(head: &Head, about: &BTreeMap<Uuid, About>, publishers: &BTreeMap<Uuid, publisher::Row>) -> Self {
        let owner = head.article_id.or(head.source_id).unwrap_or(head.id);
        let about = about.get(&owner);
        let publisher = about.and_then(|about| publishers.get(&about.published_by?)).cloned();
        Self {
            snapshot: head.id,
            owner,
            address: about.and_then(|about| address(about.url.as_deref()?)),
            declared: head.canonical_url.as_deref().and_then(address),
            published: about.and_then(|about| about.published.as_deref()?.parse().ok()),
            publisher,
        }
    }

    pub(super) fn is_same_document(&self, other: &Self) -> bool {
        self.owner == other.owner
    }

    pub(super) fn is_at_the_address_of(&self, other: &Self) -> bool {
        self.addresses().any(|own| other.addresses().any(|theirs| own == theirs))
    }

    fn addresses(&self) -> impl Iterator<Item = &String> {
        self.address.iter().chain(&self.declared)
    }

    pub(super) fn is_of(&self, publisher: PublisherId) -> bool {
        self.publisher.as_ref().is_some_and(|own| own.id == publisher.uuid())
    }

    pub(super) fn is_of_the_family_of(&self, other: &Self) -> bool {
        self.publisher.as_ref().zip(other.publisher.as_ref()).is_some_and(|(one, other)| are_kin(one, other))
    }

    /// Whether a text that credits `name`, printed when `other` was, can mean this one.
    pub(super) fn is_meant_by(&self, name: &str, other: &Self) -> bool {
        let days = self.published.zip(other.published).map(|(one, other)| (one - other).num_days().abs());
        let is_named = self.publisher.as_ref().is_some_and(|publisher| is_called(publisher, name));
        is_named && days.is_none_or(|days| days <= NEAR)
    }

    /// Whether it was published after `other`; where a day is not known, whether it came here later.
    pub(super) fn is_later_than(&self, other: &Self) -> bool {
        match self.published.zip(other.published) {
            Some((one, other)) if one != other => one > other,
            _ => self.snapshot > other.snapshot,
        }
    }
}

/// An address without what differs between two ways to one page.
fn address(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    let host = url.host_str()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let kept: Vec<String> = url
        .query_pairs()
        .filter(|(name, _)| !name.starts_with("utm_"))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    Some(format!("{host}{}?{}", url.path().trim_end_matches('/'), kept.join("&")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_ways_to_one_page_are_one_address() {
        assert_eq!(address("https://www.paper.example/a/?utm_source=feed#top"), address("http://paper.example/a"));
        assert_ne!(address("https://paper.example/a?id=1"), address("https://paper.example/a?id=2"));
        assert_eq!(address("no address"), None);
    }
}
