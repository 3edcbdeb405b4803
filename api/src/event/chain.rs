use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;
use uuid::Uuid;

use crate::problem::Problem;
use crate::secret::sha256;

/// What an entry's hash is of: this as compact JSON, fields in this order.
#[derive(Serialize)]
pub(super) struct Entry<'a> {
    pub(super) scope: Uuid,
    pub(super) sequence: i64,
    pub(super) id: Uuid,
    /// RFC 3339, UTC, with six digits of the second.
    pub(super) at: String,
    pub(super) actor_user: Option<Uuid>,
    pub(super) actor_token: Option<Uuid>,
    pub(super) kind: &'a str,
    pub(super) subject: Uuid,
    /// As stored, letter by letter.
    pub(super) data: &'a str,
    pub(super) previous_hash: &'a str,
}

impl Entry<'_> {
    pub(super) fn hash(&self) -> Result<String, Problem> {
        Ok(sha256(serde_json::to_string(self)?.as_bytes()))
    }
}

pub(super) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// The hash before the first entry of a chain.
pub(super) fn origin() -> String {
    "0".repeat(64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<'a>(data: &'a str, previous_hash: &'a str) -> Entry<'a> {
        let (scope, id, subject) = (Uuid::nil(), Uuid::max(), Uuid::nil());
        let at = "2026-01-02T03:04:05.000006Z".to_owned();
        Entry {
            scope,
            sequence: 1,
            id,
            at,
            actor_user: None,
            actor_token: None,
            kind: "claim.accepted",
            subject,
            data,
            previous_hash,
        }
    }

    #[test]
    fn a_changed_entry_or_a_changed_past_has_another_hash() {
        let hash = |data, previous: &str| entry(data, previous).hash().unwrap();
        let kept = hash("{}", &origin());
        assert_eq!(kept, hash("{}", &origin()));
        assert_ne!(kept, hash("{ }", &origin()));
        assert_ne!(kept, hash("{}", &kept));
    }
}
