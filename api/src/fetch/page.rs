use std::time::Duration;

use reqwest::Url;
use reqwest::header::{CONTENT_TYPE, HeaderMap, SET_COOKIE};

use super::canonical::canonical;
use super::fault::Miss;
use super::licence::licence;
use super::permission::permit;
use crate::egress::{Answer, Bounds, retry_after};
use crate::extraction::{Hints, Media, Page};
use crate::job::{JobStep, Run};
use crate::snapshot::{Fetched, Header, Hop};
use crate::state::State;

/// What one page may have, pictures of a PDF included, and take.
const BOUNDS: Bounds = Bounds { bytes: 16 * 1024 * 1024, time: Duration::from_secs(60) };
/// Longer values are cut: they say nothing of the text.
const LONGEST_VALUE: usize = 2000;

/// The text at an address, and how it came here.
pub(super) async fn page(run: &Run, url: &str) -> Result<(Page, Fetched), Miss> {
    run.step(JobStep::Fetching).await?;
    let url = Url::parse(url).map_err(|error| Miss::NotText(error.to_string()))?;
    let answer = asked(run.state(), &url).await?;
    run.step(JobStep::Reading).await?;
    read(run.state(), answer).await
}

async fn asked(state: &State, url: &Url) -> Result<Answer, Miss> {
    let answer = state.egress.get(url, BOUNDS, async |url: &Url| permit(state, url).await).await?;
    match answer.status {
        200..=299 => Ok(answer),
        status => Err(Miss::Status { status, retry_after: retry_after(&answer.headers) }),
    }
}

async fn read(state: &State, answer: Answer) -> Result<(Page, Fetched), Miss> {
    let Answer { hops, url, status, headers, body } = answer;
    let said = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media = Media::of(said.unwrap_or_default());
    let format = media.format(&body).map_err(Miss::NotText)?.map(str::to_owned);
    let fetched = Fetched {
        canonical_url: canonical(&url, &headers, &body),
        licence: licence(&headers, &body),
        url: url.to_string(),
        http_status: status,
        redirects: hops.into_iter().map(|hop| Hop { url: hop.url.to_string(), http_status: hop.status }).collect(),
        headers: kept(&headers),
        media_type: Some(media.name)
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "application/octet-stream".into()),
    };
    let hints = Hints { format, charset: media.charset, url: Some(fetched.url.clone()) };
    let page = state.reader.read(body, &hints).await?;
    if page.text.trim().is_empty() {
        return Err(Miss::NotText("a page without words".to_owned()));
    }
    Ok((page, fetched))
}

fn kept(headers: &HeaderMap) -> Vec<Header> {
    let told = headers.iter().filter(|(name, _)| *name != SET_COOKIE);
    told.map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).replace('\0', "");
        Header { name: name.as_str().to_owned(), value: value.chars().take(LONGEST_VALUE).collect() }
    })
    .collect()
}
