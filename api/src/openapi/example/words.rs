use serde_json::{Value, json};

const SENTENCE: &str = "On 4 June 2025, Tomas Brekke signed the framework agreement for Norzinc.";
const SECRET: &str = "2Jx0mGmYvK8iX7nP1sQeRt5uWzLbCdFgHjKlMnOpQrS";

/// What stands in the field `field` of the schema `owner` in examples. Fields that are not here get a value of their
/// type, or are left out where they may be.
pub(super) fn word(owner: &str, field: &str) -> Option<Value> {
    of_one(owner, field).or_else(|| place(owner, field)).or_else(|| of_any(field))
}

/// Words of one schema only.
fn of_one(owner: &str, field: &str) -> Option<Value> {
    Some(match (owner, field) {
        ("Claim" | "VerdictReport", "verdict") => json!("supported"),
        ("Claim" | "VerdictReport", "review") => json!("agreed"),
        ("Claim", "status") => json!("accepted"),
        ("Claim" | "VerdictReport" | "VerifiedClaim", "corroborated") => json!(true),
        ("Claim" | "VerdictReport" | "VerifiedClaim", "independent_origins" | "origins_at_most") => json!(2),
        ("Claim" | "ExtractedClaim" | "VerifiedClaim", "restatements" | "edits" | "places" | "relations") => json!([]),
        ("Claim" | "ExtractedClaim", "quantities" | "attributions") => json!([]),
        ("Evidence" | "CitedEvidence", "interests") => json!([]),
        ("Evidence", "quote_verified") => json!(true),
        ("Evidence" | "NewEvidence" | "CitedEvidence", "reliability") => json!("B"),
        ("Evidence" | "NewEvidence" | "CitedEvidence", "credibility") => json!(2),
        ("Reopening", "cause") => json!("appeal"),
        ("Reopening" | "Appeal", "reason") => json!("The register was misread: it names the day of the entry."),
        ("ComparedFacet", "facet") => json!("time"),
        ("ComparedFacet", "agreement") => json!("contrary"),
        ("ComparedFacet", "first") => json!(["2025-06-04"]),
        ("ComparedFacet", "second") => json!(["2025-06-05"]),
        ("Comparison" | "NewComparison", "kind") => json!("contradiction"),
        ("ComparedClaim", "article_title") => json!("A research agreement"),
        ("ComparedClaim", "status") => json!("accepted"),
        ("ComparisonReason" | "NewComparison", "reason") => json!("Both tell of the signing in Norhaven."),
        ("Comment" | "CommentText", "text") => json!("Does the register name the day of signing, or of the entry?"),
        ("NewClaim", "type") => json!("event"),
        ("NewClaim", "mention") => json!({ "exact": "signed the framework agreement" }),
        ("ClaimChange" | "NewClaim", "text") => json!("Tomas Brekke signed the framework agreement for Norzinc."),
        ("Split", "into") => {
            json!([{ "text": "Tomas Brekke signed the framework agreement." }, { "text": "Tomas Brekke signed for Norzinc." }])
        }
        ("SplitClaim", "into") => json!([]),
        ("Project" | "NewProject" | "ProjectChange", "name") => json!("Zinc"),
        ("Project" | "NewProject", "description") => json!("What the research agreement says, checked."),
        ("Publisher" | "NewPublisher" | "PublisherChange" | "Interest", "name") => json!("The Harbour Courier"),
        ("Publisher" | "NewPublisher" | "PublisherChange", "domains") => json!(["courier.example"]),
        ("Token" | "NewToken", "name") => json!("nightly import"),
        ("NewToken" | "Token" | "NewInvitation" | "Invitation" | "MemberChange", "role") => json!("reviewer"),
        ("Project" | "Membership" | "Member", "role") => json!("editor"),
        ("Entity", "name") | ("Interest", "party") => json!("Norhaven Zinc Group"),
        ("Entity", "kind") => json!("organization"),
        ("Entity", "id") => json!("e1"),
        ("Entity", "aliases") => json!(["Norzinc"]),
        ("EntityMention", "exact") => json!("Norzinc"),
        ("Subject", "text") | ("SignatureDetail", "signatory") => json!("Tomas Brekke"),
        ("Subject" | "Argument", "entity") | ("SignatureDetail", "signatory_entity") => json!("e2"),
        ("Predicate", "text") => json!("signed"),
        ("Predicate", "lemma") => json!("sign"),
        ("Argument", "text") | ("SignatureDetail", "instrument") => json!("the framework agreement"),
        ("Argument", "role") => json!("object"),
        ("Time", "text") => json!("4 June 2025"),
        ("Time", "edtf") => json!("2025-06-04"),
        ("Quantity", "text") => json!("18 million euros"),
        ("Quantity", "value") => json!(18_000_000),
        ("Quantity", "unit") => json!("EUR"),
        ("SignatureDetail", "on_behalf_of") => json!("Norhaven Zinc Group"),
        ("Repair", "kind") => json!("mojibake"),
        ("Repair", "from") => json!("\u{e2}\u{20ac}\u{2122}"),
        ("Repair", "to") => json!("\u{2019}"),
        ("Block", "kind") => json!("paragraph"),
        ("AuditEntry", "kind") => json!("claim.accepted"),
        ("AuditEntry", "data") => json!({ "revision": 2 }),
        ("Document", "title") => json!("A research agreement"),
        ("Interest", "by") => json!("publisher"),
        ("NewRelease" | "Release" | "Manifest", "name") => json!("zinc-agreement"),
        ("Correction" | "Retraction", "reason") => json!("The date was that of the report, not of the signing."),
        ("NewRedaction" | "Redaction", "of") => json!("source"),
        ("NewRedaction" | "Redaction" | "EditionRedaction", "reason") => json!("Order of the district court, case 12."),
        ("RedactedEdition" | "Edition", "format") => json!("claimbench-redacted-edition"),
        ("Licence", "terms") => json!("CC BY 4.0"),
        ("Licence", "from") => json!("link"),
        ("Claim" | "Release", "redactions") => json!([]),
        ("Retention", "source_texts_days" | "article_versions_days" | "ended_jobs_days") => json!(365),
        ("Project" | "ProjectChange", "quote_limit") => json!(300),
        ("ClaimSet", "format") => json!("claimbench-claim-set"),
        ("SnapshotHead" | "Snapshot", "media_type") => json!("text/plain"),
        ("SnapshotHead" | "Snapshot", "extractor") => json!("claimbench 0.1.0"),
        ("Missing", "says") => json!("Evidence of 1 more independent origin"),
        ("Missing", "what") => json!("independent_origins"),
        ("Missing", "count") => json!(1),
        ("Job", "kind") => json!("fetch_source"),
        ("Job" | "ImportLine", "state") => json!("done"),
        ("Job", "outcome") => {
            json!({ "article": null, "source": "019ab3f0-4c00-7000-8000-000000000006", "snapshot": "019ab3f0-4c00-7000-8000-000000000004", "changed": true })
        }
        ("FetchHop", "http_status") => json!(200),
        ("FetchHeader", "name") => json!("content-type"),
        ("FetchHeader", "value") => json!("text/html; charset=utf-8"),
        ("NewImport" | "Import", "kind") => json!("sources"),
        ("NewImport" | "Import", "format") => json!("jsonl"),
        ("NewImport", "content") => {
            json!("{\"url\": \"https://paper.example/agreement\", \"publisher\": \"The Harbour Courier\"}\n")
        }
        ("NewClaimImport" | "ClaimImport", "format") => json!("doccano"),
        ("NewClaimImport", "content") => {
            json!("{\"text\": \"Norzinc signed in May.\", \"label\": [[0, 22, \"claim\"], [8, 40, \"claim\"]]}\n")
        }
        ("NewClaimImport", "labels") => json!(["claim"]),
        ("ImportedArticle", "position") => json!("line 1"),
        ("UnreadEntry", "position") => json!("line 1, span 2"),
        ("UnreadEntry", "reason") => json!("span_outside"),
        ("UnreadEntry", "says") => json!("It does not lie in the text."),
        ("ImportLoss", "what") => json!("labels"),
        ("VerdictTally", "verdict") => json!("supported"),
        ("StatusCount", "status") => json!("accepted"),
        ("ReviewCount", "review") => json!("agreed"),
        ("UserChange", "disabled") => json!(true),
        ("EvidenceChange", "credibility") => json!(2),
        ("SourceChange", "kind") | ("Source" | "NewSource", "kind") => json!("press_release"),
        ("User", "has_password") => json!(true),
        ("LinkSignIn" | "Acceptance" | "Joining" | "OfferedInvitation", "token") => json!(SECRET),
        ("Notice" | "WebhookMessage", "kind" | "type") => json!("claim.accepted"),
        ("Notice", "topic") => json!("claim"),
        ("Notice", "path") => {
            json!("/v1/projects/019ab3f0-4c00-7000-8000-000000000001/claims/019ab3f0-4c00-7000-8000-000000000003")
        }
        ("Webhook" | "NewWebhook" | "WebhookChange", "name") => json!("newsroom"),
        ("Webhook" | "NewWebhook" | "WebhookChange", "url") => json!("https://newsroom.example/claimbench"),
        ("Webhook" | "NewWebhook" | "WebhookChange", "topics") => json!(["verdict", "release"]),
        ("ShownWebhook", "secret") => json!("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"),
        ("Delivery", "state") => json!("delivered"),
        ("DeliveryAttempt", "http_status") => json!(200),
        ("DeliveryAttempt", "milliseconds") => json!(87),
        ("ShownToken", "secret") => json!(format!("cbt_{SECRET}")),
        ("SignInLink", "link") => json!(format!("http://127.0.0.1:8080/sign-in#{SECRET}")),
        ("OfferedInvitation", "link") => json!(format!("http://127.0.0.1:8080/join#{SECRET}")),
        ("Check", "claim_value") => json!("4 June 2025"),
        ("Check", "facet") => json!("time"),
        ("Check", "reason") => json!("same"),
        ("NewArticle" | "Article" | "CitedArticle" | "ArticleDocument", "title") => json!("A research agreement"),
        ("NewSource" | "Source" | "SourceChange" | "CitedSource" | "OriginSource", "title") => {
            json!("Norzinc and VIT sign an agreement")
        }
        _ => return None,
    })
}

/// Where words stand in the example's sentence, in code points.
fn place(owner: &str, field: &str) -> Option<Value> {
    let (start, end) = match owner {
        "Subject" => (16, 28),
        "Predicate" => (29, 35),
        "Argument" => (36, 59),
        "Time" => (3, 14),
        "EntityMention" => (64, 71),
        _ => (0, SENTENCE.len()),
    };
    match (owner, field) {
        ("Quote" | "LaterAnchor", _) => None,
        (_, "start") => Some(json!(start)),
        (_, "end") => Some(json!(end)),
        _ => None,
    }
}

/// Words of every schema that has the field.
fn of_any(field: &str) -> Option<Value> {
    Some(match field {
        "text" | "exact" => json!(SENTENCE),
        "prefix" | "suffix" | "was" => json!(""),
        "name" => json!("Ada Morrow"),
        "email" => json!("ada@paper.example"),
        "password" | "current_password" => json!("correct horse battery"),
        "url" => json!("https://paper.example/agreement"),
        "published" => json!("2025-06-05"),
        "publisher" => json!("The Harbour Courier"),
        "language" => json!("en"),
        "rationale" => json!("Two accounts agree, and neither copies the other."),
        "note" => json!("From the third paragraph."),
        "rule" => json!("signature"),
        "user_agent" => json!("Mozilla/5.0"),
        field if field == "hash" || field.ends_with("_hash") || field.ends_with("sha256") => {
            json!("9f2c1b0e7d6a5c4b3a2918070605f4e3d2c1b0a99887766554433221100ffeed")
        }
        _ => return None,
    })
}
