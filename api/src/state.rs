//! What every request needs: the database, the clock, the passwords' turnstile, and where we are reached.

use crate::access::Origin;
use crate::clock::Clock;
use crate::database::Database;
use crate::session::{Attempts, Passwords};

pub(crate) struct State {
    pub(crate) database: Database,
    pub(crate) clock: Clock,
    pub(crate) passwords: Passwords,
    pub(crate) attempts: Attempts,
    pub(crate) origin: Origin,
}

impl State {
    pub(crate) fn new(database: Database, clock: Clock, origin: Origin) -> Self {
        Self { database, clock, passwords: Passwords::default(), attempts: Attempts::default(), origin }
    }
}
