use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::problem::Problem;

/// Sign-ins that one email may try at once, and per minute after that.
const PER_MINUTE: NonZeroU32 = NonZeroU32::new(10).expect("ten is not zero");
/// With more emails than this remembered, those that have not tried lately are forgotten.
const REMEMBERED: usize = 10_000;

/// Counts sign-ins, so that a password cannot be found by trying.
pub(crate) struct Attempts(DefaultKeyedRateLimiter<String>);

impl Default for Attempts {
    fn default() -> Self {
        Self(RateLimiter::keyed(Quota::per_minute(PER_MINUTE)))
    }
}

impl Attempts {
    pub(super) fn check(&self, email: &str) -> Result<(), Problem> {
        if self.0.len() > REMEMBERED {
            self.0.retain_recent();
        }
        self.0.check_key(&email.to_owned()).map_err(|wait| {
            let seconds = wait.wait_time_from(DefaultClock::default().now()).as_secs();
            Problem::too_many_attempts(seconds + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_email_that_is_tried_too_often_does_not_lock_out_another() {
        let attempts = Attempts::default();
        for _ in 0..PER_MINUTE.get() {
            assert!(attempts.check("ada@example.org").is_ok());
        }
        assert!(attempts.check("ada@example.org").is_err());
        assert!(attempts.check("bob@example.org").is_ok());
    }
}
