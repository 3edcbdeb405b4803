//! Somebody who asks: nobody in particular, a user by a session, a program by a token.

use serde_json::Value;

use crate::ask::Ask;
use crate::live::Live;
use crate::reply::Reply;

#[derive(Clone, Debug)]
pub struct Actor {
    http: reqwest::Client,
    base: String,
    credential: Option<(&'static str, String)>,
}

impl Actor {
    pub(crate) fn anonymous(http: reqwest::Client, base: &str) -> Self {
        Self { http, base: base.to_owned(), credential: None }
    }

    /// The same server, asked with the cookie of a session.
    pub fn with_session(&self, cookie: &str) -> Self {
        Self { credential: Some(("cookie", cookie.to_owned())), ..self.clone() }
    }

    /// The same server, asked with a token.
    pub fn with_token(&self, token: &str) -> Self {
        Self { credential: Some(("authorization", format!("Bearer {token}"))), ..self.clone() }
    }

    /// What it sends to show who it is, for another program: empty unless that is a token.
    pub fn token(&self) -> &str {
        let credential = self.credential.as_ref().and_then(|(_, value)| value.strip_prefix("Bearer "));
        credential.unwrap_or_default()
    }

    /// The same asker, at another server of the same database.
    pub fn at(&self, base: &str) -> Self {
        Self { base: base.to_owned(), ..self.clone() }
    }

    pub async fn send(&self, ask: Ask) -> Reply {
        Reply::read(self.begin(ask).await).await
    }

    /// An answer that goes on, read as it comes.
    pub async fn follow(&self, path: impl Into<String>) -> Live {
        Live::new(self.begin(Ask::get(path)).await)
    }

    async fn begin(&self, ask: Ask) -> reqwest::Response {
        let mut request = self.http.request(ask.method, format!("{}{}", self.base, ask.path));
        // What our own pages send with a session, so that a form of another site cannot use it.
        request = request.header("claimbench-request", "1");
        if let Some((name, value)) = &self.credential {
            request = request.header(*name, value);
        }
        for (name, value) in ask.headers {
            request = request.header(name, value);
        }
        if let Some(body) = ask.body {
            request = request.body(body);
        }
        request.send().await.expect("the server answers")
    }

    pub async fn get(&self, path: impl Into<String>) -> Reply {
        self.send(Ask::get(path)).await
    }

    pub async fn post(&self, path: impl Into<String>, body: Value) -> Reply {
        self.send(Ask::post(path, &body)).await
    }

    pub async fn patch(&self, path: impl Into<String>, version: i64, body: Value) -> Reply {
        self.send(Ask::patch(path, version, &body)).await
    }

    pub async fn delete(&self, path: impl Into<String>, version: i64) -> Reply {
        self.send(Ask::delete(path, version)).await
    }
}
