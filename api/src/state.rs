//! What every request needs: the database, the clock, the passwords' turnstile, and where we are reached.

use std::num::NonZeroU32;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::access::Origin;
use crate::clock::Clock;
use crate::database::Database;
use crate::session::Passwords;

/// Sign-ins that one email may try at once, and per minute after that.
const ATTEMPTS: NonZeroU32 = NonZeroU32::new(10).expect("ten is not zero");

pub(crate) struct State {
    pub(crate) database: Database,
    pub(crate) clock: Clock,
    pub(crate) passwords: Passwords,
    pub(crate) attempts: DefaultKeyedRateLimiter<String>,
    pub(crate) origin: Origin,
}

impl State {
    pub(crate) fn new(database: Database, clock: Clock, origin: Origin) -> Self {
        let attempts = RateLimiter::keyed(Quota::per_minute(ATTEMPTS));
        Self { database, clock, passwords: Passwords::default(), attempts, origin }
    }
}
