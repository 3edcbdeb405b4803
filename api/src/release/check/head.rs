use super::{Report, Trust};
use crate::release::edition::{self, Edition, EditionRedaction, SealedEdition};
use crate::release::manifest::{FORMAT, FORMAT_VERSION, Head, Manifest, ReleaseKind, Signature};
use crate::secret::sha256;

/// A manifest, and what was found of its seal.
pub(super) struct Sealed {
    pub(super) manifest: Manifest,
    sha256: String,
    signature: Option<Signature>,
    is_trusted: bool,
    /// What is left of it, where words of it were redacted.
    pub(super) edition: Option<Edition>,
}

/// Reads the first line. Without a manifest there is nothing to check the rest by.
pub(super) fn check(report: &mut Report, line: &str, trust: &Trust) -> Option<Sealed> {
    let head: Head = serde_json::from_str(line).map_err(|error| unreadable(report, &error)).ok()?;
    let bytes = head.manifest.get();
    let manifest: Manifest = serde_json::from_str(bytes).map_err(|error| unreadable(report, &error)).ok()?;
    let known = manifest.format == FORMAT && manifest.format_version == FORMAT_VERSION;
    if !known {
        report.fault(1, format!("{} {} is no format that is known here", manifest.format, manifest.format_version));
        return None;
    }
    let hash = sha256(bytes.as_bytes());
    report.expect(hash == head.manifest_sha256, 1, "the manifest is not what `manifest_sha256` is of");
    let announced = trust.sha256.as_ref().is_none_or(|told| *told == hash);
    report.expect(announced, 1, "the manifest's SHA-256 is not the one that you were told");
    signature(report, &head, &manifest, trust);
    history(report, &manifest);
    let edition = head.redacted.as_ref().and_then(|sealed| edition(report, sealed, &manifest, &hash));
    let is_trusted = trust.key.is_some();
    Some(Sealed { manifest, sha256: hash, signature: head.signature, is_trusted, edition })
}

/// What was taken out since has to be vouched for as the release was.
fn edition(report: &mut Report, sealed: &SealedEdition, manifest: &Manifest, manifest_sha256: &str) -> Option<Edition> {
    let bytes = sealed.edition.get();
    let edition: Edition = match serde_json::from_str(bytes) {
        Ok(edition) => edition,
        Err(error) => {
            report.fault(1, format!("no redacted edition of a release: {error}"));
            return None;
        }
    };
    let known = edition.format == edition::FORMAT && edition.format_version == edition::FORMAT_VERSION;
    report.expect(known, 1, "the redacted edition is of no format that is known here");
    let is_its = edition.release == manifest.release && edition.manifest_sha256 == manifest_sha256;
    report.expect(is_its, 1, "the redacted edition is of another release");
    let hash = sha256(bytes.as_bytes());
    report.expect(hash == sealed.edition_sha256, 1, "the redacted edition is not what `edition_sha256` is of");
    let vouched = match (&sealed.signature, &manifest.public_key) {
        (Some(signature), Some(key)) => signature.public_key == *key && signature.holds(bytes),
        (None, None) => true,
        _ => false,
    };
    report.expect(vouched, 1, "the redacted edition is not signed by the key that has signed the release");
    Some(edition)
}

fn unreadable(report: &mut Report, error: &serde_json::Error) {
    report.fault(1, format!("no manifest of a release: {error}"));
}

fn signature(report: &mut Report, head: &Head, manifest: &Manifest, trust: &Trust) {
    match (&head.signature, &manifest.public_key) {
        (Some(signature), Some(key)) => {
            report.expect(signature.public_key == *key, 1, "the signature is by another key than the manifest names");
            report.expect(signature.holds(head.manifest.get()), 1, "the signature is not of this manifest");
        }
        (None, Some(_)) => report.fault(1, "the manifest names a key, and its signature is missing"),
        (Some(_), None) => report.fault(1, "there is a signature, and the manifest names no key"),
        (None, None) => {}
    }
    let is_publishers = trust.key.is_none() || trust.key == manifest.public_key;
    report.expect(is_publishers, 1, "it is not signed by the key that you trust");
}

/// What a manifest says of the release before.
fn history(report: &mut Report, manifest: &Manifest) {
    let Manifest { version, kind, previous, reason, changes, audit_head, .. } = manifest;
    let is_first = *kind == ReleaseKind::First;
    let agrees =
        [*version == 1, previous.is_none(), reason.is_none(), changes.is_none()].iter().all(|so| *so == is_first);
    report.expect(agrees, 1, "version, kind, previous, reason and changes do not agree");
    let follows =
        previous.as_ref().is_none_or(|previous| previous.version + 1 == *version && is_hash(&previous.manifest_sha256));
    report.expect(follows, 1, "it does not follow the version that it names as the previous one");
    report.expect(is_hash(&audit_head.hash) && audit_head.sequence >= 0, 1, "the audit head is no entry of a log");
}

pub(super) fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

impl Sealed {
    pub(super) fn conclude(self, report: &mut Report) {
        let Manifest { name, version, created, audit_head, reason, public_key, .. } = &self.manifest;
        report.found("release", format!("{name}, version {version}, {created}"));
        if let Some(reason) = reason {
            report.found("reason", reason.clone());
        }
        report.found("manifest", format!("SHA-256 {}", self.sha256));
        let signed = match (public_key, self.signature, self.is_trusted) {
            (Some(key), Some(_), true) => format!("Ed25519 by {key}, the key that you trust"),
            (Some(key), Some(_), false) => {
                format!("Ed25519 by {key}: compare it with the publisher's, or give it as --key")
            }
            _ => "none: compare the manifest's SHA-256 with the publisher's, or give it as --sha256".to_owned(),
        };
        report.found("signature", signed);
        for EditionRedaction { redaction, at, reason, claims } in
            self.edition.iter().flat_map(|edition| &edition.redactions)
        {
            report.found("redaction", format!("{redaction}, {at}, {} claims: {reason}", claims.len()));
        }
        report.found(
            "audit",
            format!("rests on entry {} of the project's log, {}", audit_head.sequence, audit_head.hash),
        );
    }
}
