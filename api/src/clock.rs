//! The one way to tell the time and to make an id, so that a test can set both.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, SubsecRound, Utc};
use uuid::{ContextV7, Timestamp, Uuid};

/// UTC, cut to the microsecond: what both databases keep.
#[derive(Clone)]
pub struct Clock {
    now: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>,
    /// Makes ids of the same millisecond sort in the order in which they were made.
    order: Arc<Mutex<ContextV7>>,
}

impl Clock {
    pub fn new(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self { now: Arc::new(now), order: Arc::new(Mutex::new(ContextV7::new())) }
    }

    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's own time is read")]
    pub fn system() -> Self {
        Self::new(Utc::now)
    }

    pub fn now(&self) -> DateTime<Utc> {
        (self.now)().trunc_subsecs(6)
    }

    /// A UUIDv7 that sorts after every other that this clock made.
    pub(crate) fn id(&self) -> Uuid {
        let now = self.now();
        let seconds = u64::try_from(now.timestamp()).unwrap_or_default();
        let order = self.order.lock().unwrap_or_else(PoisonError::into_inner);
        Uuid::new_v7(Timestamp::from_unix(&*order, seconds, now.timestamp_subsec_nanos()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn ids_of_a_standing_clock_still_sort_in_the_order_in_which_they_were_made() {
        let clock = Clock::new(|| Utc.with_ymd_and_hms(2026, 1, 2, 3, 4, 5).single().unwrap());
        let ids: Vec<Uuid> = (0..1000).map(|_| clock.id()).collect();
        assert!(ids.is_sorted());
    }
}
