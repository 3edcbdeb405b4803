use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::Url;

use super::fault::Miss;
use super::robots::Robots;
use crate::egress::{Answer, Bounds, Failure};
use crate::state::State;

/// What a robots.txt may have (RFC 9309 asks for 500 KiB at least), and take.
const BOUNDS: Bounds = Bounds { bytes: 1024 * 1024, time: Duration::from_secs(15) };
/// How long what a site asked for is remembered.
const KEPT: chrono::Duration = chrono::Duration::hours(1);
/// How many sites are remembered.
const SITES: usize = 1000;

/// What sites have asked for, so that a hundred pages of one ask it once.
#[derive(Default)]
pub(crate) struct Permissions(Mutex<BTreeMap<String, (DateTime<Utc>, Robots)>>);

/// Whether the site of an address lets us fetch it.
pub(super) async fn permit(state: &State, url: &Url) -> Result<(), Miss> {
    let site = url.origin().ascii_serialization();
    let now = state.clock.now();
    let robots = match state.permissions.known(&site, now) {
        Some(robots) => robots,
        None => {
            let robots = ask(state, url).await?;
            state.permissions.keep(site, now, robots.clone());
            robots
        }
    };
    let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    if robots.allow(&path) { Ok(()) } else { Err(Miss::RobotsDisallow) }
}

/// A site without the file allows everything; one that fails to say what it allows has to be asked again.
async fn ask(state: &State, url: &Url) -> Result<Robots, Miss> {
    let mut file = url.clone();
    file.set_path("/robots.txt");
    file.set_query(None);
    let everything = async |_: &Url| Ok::<(), Failure>(());
    match state.egress.get(&file, BOUNDS, everything).await {
        Ok(Answer { status: 200..=299, body, .. }) => Ok(Robots::read(&String::from_utf8_lossy(&body))),
        Ok(Answer { status: 500.., .. }) => Err(Miss::RobotsUnreachable),
        Ok(_) | Err(Failure::Redirects) => Ok(Robots::default()),
        Err(Failure::TooLarge(_)) => Err(Miss::RobotsUnreachable),
        Err(failure) => Err(failure.into()),
    }
}

impl Permissions {
    fn known(&self, site: &str, now: DateTime<Utc>) -> Option<Robots> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(site).filter(|(since, _)| now - *since < KEPT).map(|(_, robots)| robots.clone())
    }

    fn keep(&self, site: String, now: DateTime<Utc>, robots: Robots) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= SITES {
            known.clear();
        }
        known.insert(site, (now, robots));
    }
}
