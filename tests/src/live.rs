//! An answer that has no end yet.

use serde_json::Value;

pub struct Live {
    response: reqwest::Response,
    said: String,
}

impl Live {
    pub(crate) fn new(response: reqwest::Response) -> Self {
        Self { response, said: String::new() }
    }

    /// Reads on until these words have been said.
    pub async fn says(&mut self, words: &str) {
        while !self.said.contains(words) {
            assert!(self.goes_on().await, "it ended without {words:?}: {}", self.said);
        }
    }

    /// Reads on to the end.
    pub async fn ends(&mut self) {
        while self.goes_on().await {}
    }

    /// The data of its events so far.
    pub fn events(&self) -> Vec<Value> {
        events(&self.said)
    }

    /// Whoever breaks off has ended too.
    async fn goes_on(&mut self) -> bool {
        let Ok(Some(chunk)) = self.response.chunk().await else { return false };
        self.said.push_str(&String::from_utf8_lossy(&chunk));
        true
    }
}

/// The data of the events in a text of server-sent events.
pub fn events(text: &str) -> Vec<Value> {
    let data = text.lines().filter_map(|line| line.strip_prefix("data: "));
    data.map(|data| serde_json::from_str(data).expect("an event holds JSON")).collect()
}
