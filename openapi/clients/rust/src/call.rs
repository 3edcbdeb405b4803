use std::time::Duration;

use reqwest::header::{HeaderMap, RETRY_AFTER};
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Events, Failure, Lines};

const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// The service, spoken to with a token.
#[derive(Clone, Debug)]
pub struct Claimbench {
    http: reqwest::Client,
    url: String,
    token: String,
    attempts: u32,
    longest_pause: Duration,
}

impl Claimbench {
    /// `url` is where the service is: `https://claims.example`.
    pub fn connect(url: &str, token: &str) -> Result<Self, Failure> {
        // An error says that the program has chosen a provider of TLS before, which will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().connect_timeout(Duration::from_secs(10)).build()?;
        let url = url.trim_end_matches('/').to_owned();
        Ok(Self { http, url, token: token.to_owned(), attempts: 4, longest_pause: Duration::from_secs(30) })
    }

    /// A request that is answered 429 or 503 is sent up to `attempts` times, after as long as the service asks; if it
    /// asks for more than `longest_pause`, its refusal is the answer.
    pub fn patience(self, attempts: u32, longest_pause: Duration) -> Self {
        Self { attempts, longest_pause, ..self }
    }

    /// A request that is not yet sent, for what the methods of the operations do not give: other media types, streams.
    pub fn call(&self, method: Method, path: &str) -> Call<'_> {
        let request = self.http.request(method.clone(), format!("{}{path}", self.url)).bearer_auth(&self.token);
        // A request that is sent twice is carried out once.
        let key = (method == Method::POST).then(|| uuid::Uuid::now_v7().to_string());
        let request = key.into_iter().fold(request, |request, key| request.header("Idempotency-Key", key));
        Call { claimbench: self, request, failure: None }
    }
}

/// One request.
#[derive(Debug)]
pub struct Call<'a> {
    claimbench: &'a Claimbench,
    request: RequestBuilder,
    failure: Option<Failure>,
}

impl Call<'_> {
    /// Changes only this version of a record.
    pub fn if_match(self, version: i64) -> Self {
        self.header("If-Match", &format!("\"{version}\""))
    }

    pub fn header(self, name: &str, value: &str) -> Self {
        Self { request: self.request.header(name, value), ..self }
    }

    pub fn query(self, query: &impl Serialize) -> Self {
        Self { request: self.request.query(query), ..self }
    }

    /// A file, and what it is: `application/pdf`.
    pub fn file(self, media_type: &str, file: Vec<u8>) -> Self {
        Self { request: self.request.header("Content-Type", media_type).body(file), ..self }
    }

    pub fn body(self, body: &impl Serialize) -> Self {
        match serde_json::to_string(body) {
            Ok(text) => Self { request: self.request.header("Content-Type", "application/json").body(text), ..self },
            Err(error) => Self { failure: Some(error.into()), ..self },
        }
    }

    /// The answer's body, parsed.
    pub async fn json<T: DeserializeOwned>(self) -> Result<T, Failure> {
        Ok(serde_json::from_slice(&self.send().await?.bytes().await?)?)
    }

    /// An answer without a body.
    pub async fn nothing(self) -> Result<(), Failure> {
        self.send().await.map(drop)
    }

    /// Each object of an answer in NDJSON, as it comes.
    pub async fn lines(self) -> Result<Lines, Failure> {
        Ok(Lines::new(self.header("Accept", "application/x-ndjson").send().await?))
    }

    /// Each event of a `text/event-stream`, as it comes.
    pub async fn events(self) -> Result<Events, Failure> {
        Ok(Events::new(self.header("Accept", "text/event-stream").send().await?))
    }

    /// The answer as it comes, if it is a success.
    pub async fn send(self) -> Result<Response, Failure> {
        let Self { claimbench, request, failure } = self;
        if let Some(failure) = failure {
            return Err(failure);
        }
        for attempt in 1.. {
            // What cannot be cloned is a stream, which no call has.
            let Some(sent) = request.try_clone() else { break };
            let answer = sent.send().await?;
            if answer.status().is_success() {
                return Ok(answer);
            }
            let pause = pause(answer.headers(), attempt);
            if attempt >= claimbench.attempts || pause > claimbench.longest_pause || !is_busy(answer.status()) {
                return Err(Failure::of(answer).await);
            }
            tokio::time::sleep(pause).await;
        }
        Ok(request.send().await?)
    }
}

/// Every POST carries a key and every change a version, so all may be repeated.
fn is_busy(status: StatusCode) -> bool {
    matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE)
}

fn pause(headers: &HeaderMap, attempt: u32) -> Duration {
    let asked = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    asked.map_or(FIRST_PAUSE * 2u32.saturating_pow(attempt - 1), Duration::from_secs)
}
