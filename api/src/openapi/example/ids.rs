/// What has ids of its own; a field that names one of them has its id.
const THINGS: [&str; 19] = [
    "project",
    "user",
    "article",
    "snapshot",
    "claim",
    "source",
    "evidence",
    "assessment",
    "derivation",
    "publisher",
    "invitation",
    "token",
    "session",
    "member",
    "auditentry",
    "signinlink",
    "from",
    "to",
    "comparison",
];

/// Fields that hold the id of a user, whatever they are called.
const PEOPLE: [&str; 8] = ["created_by", "decided_by", "accepted_by", "by", "reviewer", "user", "assignee", "holder"];

/// The same id wherever the same thing is meant.
pub(super) fn of(owner: &str, field: &str) -> String {
    let owner = owner.strip_prefix("Cited").unwrap_or(owner).to_lowercase();
    let thing = match field {
        "id" if owner == "comparedclaim" => "claim",
        "id" => owner.as_str(),
        "subject" => "claim",
        "published_by" => "publisher",
        "into" | "second" => "other",
        "first" => "claim",
        field if PEOPLE.contains(&field) => "user",
        "snapshots" => "snapshot",
        field => field,
    };
    let known = THINGS.iter().position(|one| *one == thing).unwrap_or(THINGS.len());
    format!("019ab3f0-4c00-7000-8000-0000000000{:02x}", known + 1)
}
