use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::super::contents::{Contents, Told, day, unread};
use super::super::wire::{ImportLossKind, UnreadReason};
use super::statement::{Statement, Statements};
use super::wrong;
use crate::problem::Problem;

/// Lists within lists, or feeds within feeds.
const DEEPEST: usize = 4;

/// The reviews of a document, whichever way it holds them.
pub(super) fn read(document: &Value) -> Result<Contents, Problem> {
    let mut graph = Graph::default();
    graph.collect("", document, 0);
    if graph.reviews.is_empty() {
        return Err(wrong("It holds no ClaimReview.".to_owned()));
    }
    let mut statements = Statements::default();
    for (position, review) in &graph.reviews {
        match review["claimReviewed"].as_str() {
            Some(words) => statements.add(graph.statement(position, words, review)),
            None => {
                let says = "It has no `claimReviewed`, or one that is no string.";
                statements.contents.unread.push(unread(position, UnreadReason::NoText, says, ""));
            }
        }
    }
    Ok(statements.into_contents())
}

#[derive(Default)]
struct Graph<'a> {
    reviews: Vec<(String, &'a Value)>,
    by_id: BTreeMap<&'a str, &'a Value>,
}

impl<'a> Graph<'a> {
    fn collect(&mut self, position: &str, value: &'a Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for (at, item) in value.as_array().into_iter().flatten().enumerate() {
            self.collect(&format!("{position}/{at}"), item, depth + 1);
        }
        // A mere reference has an `@id` and nothing else.
        if let (Some(id), Some(true)) = (value["@id"].as_str(), value.as_object().map(|node| node.len() > 1)) {
            self.by_id.entry(id).or_insert(value);
        }
        if is(value, "ClaimReview") {
            self.reviews.push((position.to_owned(), value));
        }
        for name in ["@graph", "dataFeedElement", "itemListElement", "item"] {
            if let Some(inner) = value.get(name) {
                self.collect(&format!("{position}/{name}"), inner, depth + 1);
            }
        }
    }

    /// The value, or the first of several, or what it refers to.
    fn node(&self, value: &'a Value) -> &'a Value {
        let value = value.as_array().map_or(value, |list| list.first().unwrap_or(&Value::Null));
        value["@id"].as_str().and_then(|id| self.by_id.get(id)).copied().unwrap_or(value)
    }

    fn statement(&self, position: &str, words: &'a str, review: &'a Value) -> Statement<'a> {
        let reviewed = self.node(&review["itemReviewed"]);
        let named = ["appearance", "firstAppearance"].into_iter().map(|name| self.node(&reviewed[name]));
        let appearance = named.into_iter().find(|node| !node.is_null()).unwrap_or(&Value::Null);
        let text = |node: &'a Value, names: &[&str]| names.iter().find_map(|name| node[*name].as_str());
        let url = appearance.as_str().or(text(appearance, &["url"])).or(text(reviewed, &["url", "sameAs"]));
        let told = Told {
            title: text(appearance, &["headline", "name"]),
            url,
            publisher: self.name(&appearance["publisher"]),
            byline: self.name(&reviewed["author"]),
            published: text(reviewed, &["datePublished"]).or(text(appearance, &["datePublished"])).and_then(day),
        };
        Statement {
            position: position.to_owned(),
            words,
            key: text(appearance, &["@id"]).or(url),
            text: text(appearance, &["articleBody", "text"]),
            told,
            said: said(review),
            losses: losses(review),
        }
    }

    fn name(&self, value: &'a Value) -> Option<&'a str> {
        let node = self.node(value);
        node.as_str().or(node["name"].as_str())
    }
}

fn is(value: &Value, name: &str) -> bool {
    let is_it = |kind: &Value| kind.as_str().is_some_and(|kind| kind.rsplit(['/', ':']).next() == Some(name));
    is_it(&value["@type"]) || value["@type"].as_array().is_some_and(|kinds| kinds.iter().any(is_it))
}

/// What a claim's history keeps of its review.
fn said(review: &Value) -> Value {
    json!({
        "id": review["@id"],
        "url": review["url"],
        "author": review["author"],
        "published": review["datePublished"],
        "rating": review["reviewRating"],
        "reasons": review["reviewBody"],
        "citation": review["citation"],
    })
}

fn losses(review: &Value) -> BTreeSet<ImportLossKind> {
    let lost = [
        ("reviewRating", ImportLossKind::Verdict),
        ("reviewBody", ImportLossKind::Reasons),
        ("citation", ImportLossKind::Evidence),
    ];
    let says = |value: &Value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
    lost.into_iter().filter(|(name, _)| says(&review[*name])).map(|(_, kind)| kind).collect()
}
