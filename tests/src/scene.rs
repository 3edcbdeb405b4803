//! What a test begins with: an article with its claims, a source with a snapshot, evidence.

use serde_json::{Value, json};

use crate::bench::Bench;

/// An article in which a claim or two are found.
pub const ARTICLE: &str = "Osterby Mills and Näsviken Paper signed a supply agreement on 3 May 2024 in Falun.\n\n\
    The mill will open in May 2025, said Rut Alm, the chair of Osterby Mills.";

/// A source that bears it out in words of its own, with a word in it that stands twice.
pub const SOURCE: &str = "The register notes 🦀 that Näsviken Paper signed its supply agreement with Osterby Mills on 3 May 2024. \
    A second supply agreement was signed in June.";

/// Words of the source, letter by letter.
pub const QUOTE: &str = "Näsviken Paper signed its supply agreement with Osterby Mills on 3 May 2024";

impl Bench {
    /// An article, added by the editor.
    pub async fn article(&self, text: &str) -> Value {
        self.editor.post(self.path("/articles"), json!({ "text": text, "title": "The agreement" })).await.expect(201)
    }

    /// The claims of the project, in the order of the list.
    pub async fn claims(&self) -> Vec<Value> {
        self.listed("/claims?limit=200").await
    }

    /// What the first page of a list holds.
    pub async fn listed(&self, rest: &str) -> Vec<Value> {
        let page = self.viewer.get(self.path(rest)).await.expect(200);
        page["items"].as_array().cloned().expect("a page has items")
    }

    /// The first claim of a new article.
    pub async fn claim(&self) -> Value {
        self.article(ARTICLE).await;
        self.claims().await.into_iter().next().expect("a claim was found in the article")
    }

    pub async fn read_claim(&self, claim: &Value) -> Value {
        self.viewer.get(self.claim_path(claim, "")).await.expect(200)
    }

    pub fn claim_path(&self, claim: &Value, rest: &str) -> String {
        self.path(&format!("/claims/{}{rest}", text(&claim["id"])))
    }

    /// A source, added by the reviewer; its snapshot is `snapshots[0]`.
    pub async fn source(&self, title: &str, text: &str) -> Value {
        self.reviewer.post(self.path("/sources"), json!({ "title": title, "text": text })).await.expect(201)
    }

    /// A job after its end: whoever follows it is told of that, and only then does the answer end.
    pub async fn ended(&self, job: &Value) -> Value {
        let events = self.viewer.get(self.path(&format!("/jobs/{}/events", text(&job["id"])))).await;
        assert_eq!(events.header("content-type"), Some("text/event-stream"), "{}", events.text());
        let said = events.text();
        let last = said.lines().rev().find_map(|line| line.strip_prefix("data: ")).expect("an event came");
        serde_json::from_str(last).expect("an event holds JSON")
    }

    /// What came of fetching a source, in the words of its job.
    pub async fn fetched(&self, url: &str) -> Value {
        let job = self.reviewer.post(self.path("/sources/fetch"), json!({ "url": url })).await.expect(202);
        self.ended(&job).await
    }

    pub async fn snapshot(&self, id: &Value) -> Value {
        self.viewer.get(self.path(&format!("/snapshots/{}", text(id)))).await.expect(200)
    }

    /// Evidence from a new source of its own.
    pub async fn evidence(&self, claim: &Value, stance: &str) -> Value {
        let source = self.source("A register", SOURCE).await;
        let body = json!({ "snapshot": source["snapshots"][0]["id"], "quote": { "exact": QUOTE }, "stance": stance });
        self.reviewer.post(self.claim_path(claim, "/evidence"), body).await.expect(201)
    }
}

/// The text of a JSON string.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("expected a string, not {value}"))
}

/// The version of a record, for If-Match.
pub fn version(value: &Value) -> i64 {
    value["version"].as_i64().unwrap_or_else(|| panic!("no version: {value}"))
}
