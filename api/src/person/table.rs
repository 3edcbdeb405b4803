/// What a column holds.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Id,
    Text,
    Number,
    Flag,
    Moment,
    /// A JSON document.
    Json,
}

use Kind::{Flag, Id, Json, Moment, Number, Text};

/// The rows of one table that name a person.
pub(super) struct Section {
    /// Of the field.
    pub(super) name: &'static str,
    pub(super) table: &'static str,
    /// What tells the rows of a person apart, and puts them in order.
    pub(super) key: (&'static str, Kind),
    /// Each names a user.
    pub(super) by: &'static [&'static str],
    /// What goes out. Secrets, and what only others have said, are no column of it.
    pub(super) columns: &'static [(&'static str, Kind)],
}

const fn section(
    name: &'static str,
    table: &'static str,
    by: &'static [&'static str],
    columns: &'static [(&'static str, Kind)],
) -> Section {
    Section { name, table, key: ("id", Id), by, columns }
}

const fn keyed(section: Section, key: (&'static str, Kind)) -> Section {
    Section { key, ..section }
}

const AT: (&str, Kind) = ("created_at", Moment);
const PROJECT: (&str, Kind) = ("project_id", Id);
const CLAIM: (&str, Kind) = ("claim_id", Id);

/// Every table that names users.
pub(super) const SECTIONS: [Section; 24] = [
    section(
        "sessions",
        "session",
        &["user_id"],
        &[("user_agent", Text), ("by_link", Flag), AT, ("last_used_at", Moment), ("expires_at", Moment)],
    ),
    section("sign_in_links", "sign_in_link", &["user_id"], &[AT, ("expires_at", Moment), ("used_at", Moment)]),
    section("memberships", "member", &["user_id"], &[PROJECT, ("role", Text), AT]),
    section(
        "invitations",
        "invitation",
        &["created_by", "accepted_by"],
        &[
            PROJECT,
            ("role", Text),
            ("note", Text),
            AT,
            ("expires_at", Moment),
            ("accepted_at", Moment),
            ("revoked_at", Moment),
        ],
    ),
    section(
        "tokens",
        "token",
        &["user_id"],
        &[
            PROJECT,
            ("name", Text),
            ("role", Text),
            AT,
            ("last_used_at", Moment),
            ("expires_at", Moment),
            ("revoked_at", Moment),
        ],
    ),
    section("articles", "article", &["created_by"], &[PROJECT, ("title", Text), ("url", Text), AT]),
    section(
        "sources",
        "source",
        &["created_by", "retracted_by"],
        &[PROJECT, ("title", Text), ("url", Text), AT, ("retracted_at", Moment), ("retracted_reason", Text)],
    ),
    section("imports", "import", &["created_by"], &[PROJECT, ("kind", Text), ("format", Text), AT]),
    section("jobs", "job", &["created_by"], &[PROJECT, ("kind", Text), ("state", Text), AT]),
    section(
        "claims",
        "claim",
        &["assignee", "reopened_by"],
        &[PROJECT, ("text", Text), ("reopened_cause", Text), ("reopened_reason", Text), ("reopened_at", Moment)],
    ),
    section("leases", "lease", &["holder"], &[PROJECT, ("why", Text), ("since", Moment), ("until", Moment)]).by_claim(),
    section("skips", "skip", &["reviewer"], &[("reason", Text), AT]).by_claim(),
    section(
        "evidence",
        "evidence",
        &["created_by", "withdrawn_by"],
        &[
            PROJECT,
            CLAIM,
            ("snapshot_id", Id),
            ("exact", Text),
            ("stance", Text),
            ("reliability", Text),
            ("credibility", Number),
            ("interested_party", Flag),
            ("note", Text),
            AT,
            ("withdrawn_at", Moment),
            ("withdrawn_reason", Text),
        ],
    ),
    section(
        "assessments",
        "assessment",
        &["reviewer"],
        &[
            PROJECT,
            CLAIM,
            ("revision", Number),
            ("round", Number),
            ("verdict", Text),
            ("rationale", Text),
            ("adjudicates", Flag),
            AT,
        ],
    ),
    section(
        "comments",
        "comment",
        &["author", "deleted_by"],
        &[PROJECT, CLAIM, ("text", Text), AT, ("edited_at", Moment), ("deleted_at", Moment)],
    ),
    keyed(section("mentions", "comment_mention", &["user_id"], &[]), ("comment_id", Id)),
    section(
        "derivations",
        "derivation",
        &["created_by", "decided_by"],
        &[
            PROJECT,
            ("from_snapshot", Id),
            ("to_snapshot", Id),
            ("method", Text),
            ("state", Text),
            ("reason", Text),
            AT,
            ("decided_at", Moment),
        ],
    ),
    section(
        "comparisons",
        "comparison",
        &["decided_by"],
        &[
            PROJECT,
            ("kind", Text),
            ("first_claim", Id),
            ("second_claim", Id),
            ("state", Text),
            ("reason", Text),
            AT,
            ("decided_at", Moment),
        ],
    ),
    section(
        "releases",
        "release",
        &["created_by"],
        &[PROJECT, ("name", Text), ("version", Number), ("kind", Text), ("reason", Text), AT],
    ),
    section(
        "redactions",
        "redaction",
        &["created_by"],
        &[PROJECT, ("kind", Text), ("subject_id", Id), ("reason", Text), AT],
    ),
    section("webhooks", "webhook", &["created_by"], &[PROJECT, ("name", Text), ("url", Text), ("state", Text), AT]),
    keyed(
        section("kept_answers", "kept_answer", &["actor"], &[("status", Number), ("location", Text), AT]),
        ("key", Text),
    ),
    section(
        "actions",
        "event",
        &["actor_user"],
        &[
            ("scope", Id),
            ("sequence", Number),
            ("at", Moment),
            ("actor_token", Id),
            ("kind", Text),
            ("subject_id", Id),
            ("data", Json),
            ("hash", Text),
        ],
    ),
    section(
        "account_changes",
        "event",
        &["subject_id"],
        &[("sequence", Number), ("at", Moment), ("kind", Text), ("data", Json)],
    ),
];

impl Section {
    const fn by_claim(self) -> Self {
        keyed(self, CLAIM)
    }
}
