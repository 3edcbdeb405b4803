//! What every request needs: the database, the clock, the passwords' turnstile, where we are reached, and the way out.

use crate::access::Origin;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::Database;
use crate::egress::Egress;
use crate::extraction::Reader;
use crate::fetch::Permissions;
use crate::job::Bell;
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
    pub(crate) egress: Egress,
    pub(crate) reader: Reader,
    pub(crate) bell: Bell,
    pub(crate) permissions: Permissions,
}

impl State {
    pub(crate) fn new(
        config: &Config,
        database: Database,
        clock: Clock,
        origin: Origin,
        signer: Option<Signer>,
    ) -> std::io::Result<Self> {
        Ok(Self {
            database,
            clock,
            passwords: Passwords::default(),
            attempts: Attempts::default(),
            origin,
            signer,
            egress: Egress::new(&config.allow_fetching_from, config.url.as_deref()),
            reader: Reader::new(config.reader.clone().map_or_else(std::env::current_exe, Ok)?),
            bell: Bell::default(),
            permissions: Permissions::default(),
        })
    }
}
