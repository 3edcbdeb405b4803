use std::error::Error;
use std::sync::OnceLock;
use std::time::Duration;

use ipnet::IpNet;
use reqwest::header::{ACCEPT, HeaderMap, LOCATION, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, Url};
use rustls::crypto::ring;

use super::body;
use super::resolver::Resolver;
use super::rules::{Forbidden, Rules};

/// Hops from one address to the next before a call is given up.
const REDIRECTS: usize = 10;
/// What is asked for: texts, best of all pages.
const TEXTS: &str = "text/html, application/xhtml+xml, application/pdf;q=0.9, text/*;q=0.8, */*;q=0.1";
const CONNECT_DEADLINE: Duration = Duration::from_secs(10);

/// Calls other machines, if the rules allow it.
pub(crate) struct Egress {
    rules: Rules,
    agent: String,
    /// Made by the first call: without the machine's certificates there is none, and a service that calls nobody needs none.
    client: OnceLock<Result<Client, String>>,
}

/// How much of one call is taken.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    /// Of the body, decoded.
    pub(crate) bytes: usize,
    /// From the first name looked up to the last byte, redirects included.
    pub(crate) time: Duration,
}

/// One address on the way, and what it answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hop {
    pub(crate) url: Url,
    pub(crate) status: u16,
}

/// The last answer, whatever its status, and the way to it.
#[derive(Debug)]
pub(crate) struct Answer {
    /// In order; the last is where the answer came from.
    pub(crate) hops: Vec<Hop>,
    pub(crate) url: Url,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// What is known of something that was sent.
#[derive(Debug)]
pub(crate) struct Receipt {
    pub(crate) status: u16,
    pub(crate) retry_after: Option<chrono::Duration>,
}

/// Why a call gave no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("{0} may not be fetched: {1}")]
    Forbidden(String, Forbidden),
    #[error("it has more than {0} bytes")]
    TooLarge(usize),
    #[error("it took more than {} seconds", .0.as_secs())]
    TimedOut(Duration),
    #[error("it leads from one address to another more than {REDIRECTS} times")]
    Redirects,
    #[error("no connection could be made, or it broke off: {0}")]
    Unreachable(String),
}

impl Egress {
    /// `allowed` are networks that may be asked beside the public one. `origin` is where the service is reached, so that
    /// whoever is asked can find out who asks.
    pub(crate) fn new(allowed: &[IpNet], origin: Option<&str>) -> Self {
        let name = concat!("Claimbench/", env!("CARGO_PKG_VERSION"));
        let agent = origin.map_or_else(|| name.to_owned(), |origin| format!("{name} (+{origin})"));
        Self { rules: Rules::new(allowed), agent, client: OnceLock::new() }
    }

    /// Whether an address may be asked, as far as its letters tell.
    pub(crate) fn check(&self, url: &Url) -> Result<(), Failure> {
        self.rules.check(url).map_err(|reason| Failure::Forbidden(url.to_string(), reason))
    }

    /// What is at an address, redirects followed one by one. `permit` is asked before each hop.
    pub(crate) async fn get<E: From<Failure>>(
        &self,
        url: &Url,
        bounds: Bounds,
        permit: impl AsyncFn(&Url) -> Result<(), E>,
    ) -> Result<Answer, E> {
        let walk = tokio::time::timeout(bounds.time, self.walk(url.clone(), bounds.bytes, permit));
        walk.await.unwrap_or_else(|_| Err(Failure::TimedOut(bounds.time).into()))
    }

    async fn walk<E: From<Failure>>(
        &self,
        mut url: Url,
        limit: usize,
        permit: impl AsyncFn(&Url) -> Result<(), E>,
    ) -> Result<Answer, E> {
        let mut hops = Vec::new();
        while hops.len() <= REDIRECTS {
            self.check(&url)?;
            permit(&url).await?;
            let response = self.hop(&url).await?;
            let status = response.status().as_u16();
            hops.push(Hop { url: url.clone(), status });
            match next(&url, &response) {
                Some(next) => url = next,
                None => {
                    let headers = response.headers().clone();
                    return Ok(Answer { hops, url, status, headers, body: body::read(response, limit).await? });
                }
            }
        }
        Err(Failure::Redirects.into())
    }

    async fn hop(&self, url: &Url) -> Result<Response, Failure> {
        Ok(self.made()?.get(url.clone()).header(ACCEPT, TEXTS).send().await?)
    }

    /// Sends something to an address, within `time`. What is answered beside the status and the headers is not read, and no
    /// redirect is followed.
    pub(crate) async fn post(
        &self,
        url: &Url,
        headers: HeaderMap,
        body: String,
        time: Duration,
    ) -> Result<Receipt, Failure> {
        self.check(url)?;
        let sent = self.made()?.post(url.clone()).headers(headers).body(body).send();
        let response = tokio::time::timeout(time, sent).await.map_err(|_| Failure::TimedOut(time))??;
        Ok(Receipt { status: response.status().as_u16(), retry_after: retry_after(response.headers()) })
    }

    fn made(&self) -> Result<&Client, Failure> {
        let client = self.client.get_or_init(|| self.client()).as_ref();
        client.map_err(|reason| Failure::Unreachable(reason.clone()))
    }

    fn client(&self) -> Result<Client, String> {
        // An error says that it has been installed already.
        let _ = ring::default_provider().install_default();
        let client = Client::builder()
            .user_agent(&self.agent)
            .dns_resolver(Resolver(self.rules.clone()))
            // Each hop is judged and recorded here.
            .redirect(Policy::none())
            // A proxy would be asked in the place of the addresses that are judged.
            .no_proxy()
            .referer(false)
            .connect_timeout(CONNECT_DEADLINE);
        client.build().map_err(|error| innermost(&error).to_string())
    }
}

/// Where an answer sends us on. What cannot be followed is an answer like any other.
fn next(url: &Url, response: &Response) -> Option<Url> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let mut next = url.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()?;
    next.set_fragment(None);
    Some(next)
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        match causes(&error).find_map(|cause| cause.downcast_ref::<Forbidden>()) {
            Some(reason) => Failure::Forbidden(error.url().map(Url::to_string).unwrap_or_default(), reason.clone()),
            None if error.is_connect() && error.is_timeout() => Failure::TimedOut(CONNECT_DEADLINE),
            None => Failure::Unreachable(innermost(&error).to_string()),
        }
    }
}

/// How long the other side asks to be left alone, in seconds; a date is left to our own pauses.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<chrono::Duration> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse::<u32>().ok()?;
    Some(chrono::Duration::seconds(seconds.into()))
}

fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn Error + 'static)| (*error).source())
}

fn innermost<'a>(error: &'a (dyn Error + 'static)) -> &'a (dyn Error + 'static) {
    causes(error).last().unwrap_or(error)
}
