//! When a message that nobody took is sent again, as Standard Webhooks advises: soon at first, then over three days.

use chrono::Duration;

/// The pauses after the first, second, ... attempt.
const PAUSES: [Duration; 9] = [
    Duration::seconds(5),
    Duration::minutes(5),
    Duration::minutes(30),
    Duration::hours(2),
    Duration::hours(5),
    Duration::hours(10),
    Duration::hours(14),
    Duration::hours(20),
    Duration::hours(24),
];

/// The pause after so many attempts, at least as long as the receiver asks; none where no attempt follows.
pub(super) fn pause(attempts: i32, asked: Option<Duration>) -> Option<Duration> {
    let place = usize::try_from(attempts - 1).ok()?;
    let pause = *PAUSES.get(place)?;
    // Whoever asks for longer than a day has gone.
    Some(pause.max(asked.unwrap_or_default().min(Duration::hours(24))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_after_three_days() {
        let all: Vec<Duration> = (1..20).map_while(|attempts| pause(attempts, None)).collect();
        assert!(all.is_sorted() && all.len() == 9);
        assert_eq!(all.iter().sum::<Duration>().num_hours(), 75);
    }

    #[test]
    fn a_receiver_may_ask_for_a_longer_pause_within_reason() {
        assert_eq!(pause(1, Some(Duration::minutes(2))), Some(Duration::minutes(2)));
        assert_eq!(pause(2, Some(Duration::minutes(2))), Some(Duration::minutes(5)));
        assert_eq!(pause(1, Some(Duration::days(900))), Some(Duration::hours(24)));
    }
}
