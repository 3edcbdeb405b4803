use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use claimbench_core::extraction::Mention;
use serde_json::Value;

use super::wire::{ImportLossKind, UnreadEntry, UnreadReason};
use crate::document::About;
use crate::export::VerifiedClaim;
use crate::quote::{Quote, anchor};
use crate::request::web_address;

/// The most code points of a claim.
const LONGEST: usize = 2000;

/// What a file comes to, whatever its format.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) texts: Vec<ForeignText>,
    pub(super) unread: Vec<UnreadEntry>,
}

/// A text with the claims that others have found in it.
pub(super) struct ForeignText {
    pub(super) position: String,
    pub(super) about: About,
    pub(super) text: String,
    pub(super) claims: Vec<ForeignClaim>,
}

pub(super) struct ForeignClaim {
    pub(super) position: String,
    /// Its words, where they stand in the text as the file has it.
    pub(super) mention: Mention,
    /// All that a release says of it; of other files there are only its words.
    pub(super) released: Option<Box<VerifiedClaim>>,
    /// What others have said of it, for its history.
    pub(super) said: Value,
    pub(super) losses: BTreeSet<ImportLossKind>,
}

impl ForeignText {
    pub(super) fn new(position: String, about: About, text: String) -> Self {
        Self { position, about, text, claims: Vec::new() }
    }

    /// The quoted words as a claim, if they stand in the text.
    pub(super) fn claim(&self, position: &str, quote: &Quote) -> Result<ForeignClaim, UnreadEntry> {
        let unread = |reason, says| Err(unread(position, reason, says, &quote.exact));
        if quote.exact.trim().is_empty() {
            return unread(UnreadReason::SpanOutside, "The span holds no words.");
        }
        if quote.exact.chars().count() > LONGEST {
            return unread(UnreadReason::TooLong, "It has more than 2,000 code points; a claim is one proposition.");
        }
        let Ok(mention) = anchor(&self.text, quote) else {
            return unread(UnreadReason::MentionNotFound, "Its words do not stand in the text letter by letter.");
        };
        let (position, said, losses) = (position.to_owned(), Value::Null, BTreeSet::new());
        Ok(ForeignClaim { position, mention, released: None, said, losses })
    }

    /// Keeps a claim that has not come before.
    pub(super) fn keep(&mut self, claim: ForeignClaim) -> Result<(), UnreadEntry> {
        let key = |claim: &ForeignClaim| (claim.mention.start, claim.mention.end, claim.text());
        let wanted = key(&claim);
        if self.claims.iter().any(|known| key(known) == wanted) {
            let says = "The same words of the same text came before.";
            return Err(unread(&claim.position, UnreadReason::Repeated, says, &wanted.2));
        }
        self.claims.push(claim);
        Ok(())
    }
}

impl ForeignClaim {
    /// What it says: as it was released, or its words on one line.
    pub(super) fn text(&self) -> String {
        match &self.released {
            Some(released) => released.text.clone(),
            None => on_one_line(&self.mention.exact),
        }
    }
}

pub(super) fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Contents {
    /// Keeps what was read, or lists it.
    pub(super) fn note(&mut self, read: Result<(), UnreadEntry>) {
        self.unread.extend(read.err());
    }

    /// Keeps a text that has claims; one that has none is listed.
    pub(super) fn keep(&mut self, text: ForeignText) {
        if text.claims.is_empty() {
            let says = "No claim of this text can be imported.";
            self.unread.push(unread(&text.position, UnreadReason::NoClaims, says, &text.text));
        } else {
            self.texts.push(text);
        }
    }
}

/// `text` is cut to what a report can hold.
pub(super) fn unread(position: &str, reason: UnreadReason, says: &str, text: &str) -> UnreadEntry {
    let (position, says, text) = (position.to_owned(), says.to_owned(), text.chars().take(200).collect());
    UnreadEntry { position, reason, says, text }
}

/// What a file says of a text, as far as it can be taken over: cut to what a field holds, and without what is no address.
#[derive(Default)]
pub(super) struct Told<'a> {
    pub(super) title: Option<&'a str>,
    pub(super) url: Option<&'a str>,
    pub(super) publisher: Option<&'a str>,
    pub(super) byline: Option<&'a str>,
    pub(super) published: Option<NaiveDate>,
}

impl Told<'_> {
    pub(super) fn about(self) -> About {
        let Self { title, url, publisher, byline, published } = self;
        let cut = |text: Option<&str>, longest| {
            let text: String = text?.trim().chars().take(longest).collect();
            Some(text).filter(|text| !text.is_empty())
        };
        let url = url.filter(|url| url.chars().count() <= 2000 && web_address(url).is_ok());
        About {
            title: cut(title, 1000),
            url: url.map(str::to_owned),
            publisher: cut(publisher, 200),
            byline: cut(byline, 500),
            published: published.filter(|day| (1..=9999).contains(&day.year())),
            licence: None,
        }
    }
}

/// The day with which a moment begins: `2025-06-15`, `2025-06-15T10:00:00Z`.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    text.get(..10)?.parse().ok()
}
