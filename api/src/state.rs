//! What every request needs: the database, the clock, the passwords' turnstile, and where we are reached.

use crate::access::Origin;
use crate::clock::Clock;
use crate::database::Database;
use crate::release::Signer;
use crate::session::{Attempts, Passwords};

pub(crate) struct State {
    pub(crate) database: Database,
    pub(crate) clock: Clock,
    pub(crate) passwords: Passwords,
    pub(crate) attempts: Attempts,
    pub(crate) origin: Origin,
    /// Vouches for releases, where the service was given a key.
    pub(crate) signer: Option<Signer>,
}

impl State {
    pub(crate) fn new(database: Database, clock: Clock, origin: Origin, signer: Option<Signer>) -> Self {
        Self { database, clock, passwords: Passwords::default(), attempts: Attempts::default(), origin, signer }
    }
}
