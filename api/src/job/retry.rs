//! When a job that failed is tried again, and when no more.

use chrono::{DateTime, Duration, Utc};

use super::fault::Again;

/// How often a job is taken at most, attempts that nobody ended included.
pub(super) const ATTEMPTS: i32 = 5;
const FIRST_PAUSE: Duration = Duration::seconds(10);
/// Each pause is so many times the one before: 10 s, 40 s, 160 s, 640 s.
const GROWTH: i32 = 4;

/// The moment of the next attempt; none where there is none in the time that the job has.
pub(super) fn next(again: Again, attempts: i32, now: DateTime<Utc>, deadline: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if attempts >= ATTEMPTS {
        return None;
    }
    let growth = GROWTH.saturating_pow(u32::try_from(attempts - 1).unwrap_or_default());
    let pause = match again {
        Again::Never => return None,
        Again::Later => FIRST_PAUSE * growth,
        Again::After(asked) => asked.max(FIRST_PAUSE * growth),
    };
    now.checked_add_signed(pause).filter(|next| *next < deadline)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pause(again: Again, attempts: i32) -> Option<i64> {
        let (now, hour) = (DateTime::UNIX_EPOCH, Duration::hours(1));
        next(again, attempts, now, now + hour).map(|next| (next - now).num_seconds())
    }

    #[test]
    fn pauses_grow_until_there_are_no_more() {
        assert_eq!(
            [1, 2, 3, 4, 5].map(|attempts| pause(Again::Later, attempts)),
            [Some(10), Some(40), Some(160), Some(640), None]
        );
        assert_eq!(pause(Again::Never, 1), None);
    }

    #[test]
    fn a_site_may_ask_for_a_longer_pause_within_the_deadline() {
        assert_eq!(pause(Again::After(Duration::seconds(5)), 1), Some(10));
        assert_eq!(pause(Again::After(Duration::seconds(300)), 1), Some(300));
        assert_eq!(pause(Again::After(Duration::hours(2)), 1), None);
        assert_eq!(pause(Again::After(Duration::MAX), 1), None);
    }
}
