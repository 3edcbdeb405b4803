use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::evidence::Stance;
use crate::export::CitedSource;
use crate::verdict::Verdict;

/// The name of anything of ours where names are URIs.
pub(super) fn urn(id: impl Into<Uuid>) -> String {
    format!("urn:uuid:{}", id.into())
}

pub(super) fn day(moment: DateTime<Utc>) -> String {
    moment.date_naive().to_string()
}

/// A verdict for people.
pub(super) fn label(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => "Supported",
        Verdict::Refuted => "Refuted",
        Verdict::Conflicting => "Conflicting evidence",
        Verdict::NotEnoughEvidence => "Not enough evidence",
        Verdict::NotCheckable => "Not checkable",
    }
}

/// What evidence does to a claim, for people.
pub(super) fn does(stance: Stance) -> &'static str {
    match stance {
        Stance::Supports => "Supports",
        Stance::Refutes => "Refutes",
        Stance::Partial => "Supports a part",
        Stance::Context => "Context",
    }
}

/// A source as it is cited: who, what, when.
pub(super) fn reference(source: Option<&CitedSource>) -> String {
    let Some(CitedSource { title, publisher, byline, published, licence, .. }) = source else {
        return "The article itself".to_owned();
    };
    let parts = [byline, publisher].into_iter().flatten().map(String::as_str);
    let parts = parts.chain([title.as_str()]).chain(published.as_deref());
    let terms = licence.as_ref().map(|terms| format!("Licence: {terms}"));
    parts.chain(terms.as_deref()).collect::<Vec<_>>().join(". ")
}
