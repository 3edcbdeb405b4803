use std::collections::BTreeMap;

use serde_json::{Value, from_str, json};

use super::super::contents::{Contents, ForeignClaim, ForeignText, Told, day, unread};
use super::super::wire::{ImportLossKind, UnreadEntry, UnreadReason};
use super::wrong;
use crate::export::{CitedArticle, CitedEvidence, VerifiedClaim};
use crate::problem::{Code, Problem};
use crate::quote::Quote;
use crate::release::{Released, Report, Unwhole, whole};

/// Faults that a problem tells of.
const TOLD: usize = 5;

/// Whether the first line, or the file, is an object with a manifest.
pub(super) fn looks_like(content: &str) -> bool {
    let has_manifest = |text: &str| from_str::<Value>(text).is_ok_and(|value| value.get("manifest").is_some());
    content.lines().next().is_some_and(has_manifest) || has_manifest(content)
}

/// The claims of a release that is whole, each in its archived text.
pub(super) fn read(content: &str) -> Result<Contents, Problem> {
    let released = whole(content).map_err(|why| match why {
        Unwhole::NoRelease(error) => wrong(format!("It is no release: {error}.")),
        Unwhole::Broken(report) => broken(&report),
    })?;
    if released.texts.is_empty() && !released.claims.is_empty() {
        let detail = "The texts that its claims stand in did not come with it: stream the release with `texts=true`.";
        return Err(Problem::because(Code::UnreadableText, detail));
    }
    Ok(sorted(released))
}

fn broken(report: &Report) -> Problem {
    let faults = report.faults().iter().take(TOLD).map(|fault| match fault.line {
        Some(line) => format!("line {line}: {}", fault.says),
        None => fault.says.clone(),
    });
    let detail = faults.collect::<Vec<_>>().join("; ");
    Problem::because(Code::ReleaseBroken, format!("Send the file as it was streamed, byte for byte. {detail}."))
}

/// Text by text, in the order of the file.
fn sorted(released: Released) -> Contents {
    let Released { release, manifest_sha256, claims, mut texts } = released;
    let (mut contents, mut found) = (Contents::default(), Vec::<ForeignText>::new());
    let mut places = BTreeMap::new();
    for (at, claim) in claims.into_iter().enumerate() {
        let position = format!("/claims/{at}");
        let snapshot = claim.snapshot.id;
        if let Some(text) = texts.remove(&snapshot) {
            places.insert(snapshot, found.len());
            found.push(ForeignText::new(position.clone(), about(&claim.article), text));
        }
        let Some(text) = places.get(&snapshot).and_then(|place| found.get_mut(*place)) else {
            let says = "The text that it stands in did not come with the release.";
            contents.unread.push(unread(&position, UnreadReason::TextMissing, says, &claim.text));
            continue;
        };
        let from = json!({ "release": release, "manifest_sha256": manifest_sha256 });
        contents.note(of_claim(text, &position, claim, from).and_then(|claim| text.keep(claim)));
    }
    found.into_iter().for_each(|text| contents.keep(text));
    contents
}

fn about(article: &CitedArticle) -> crate::document::About {
    let CitedArticle { id: _, title, url, publisher, byline, language: _, published, licence } = article;
    let told = Told {
        title: Some(title),
        url: url.as_deref(),
        publisher: publisher.as_deref(),
        byline: byline.as_deref(),
        published: published.as_deref().and_then(day),
    };
    crate::document::About { licence: licence.clone(), ..told.about() }
}

fn of_claim(
    text: &ForeignText,
    position: &str,
    claim: VerifiedClaim,
    from: Value,
) -> Result<ForeignClaim, UnreadEntry> {
    let quote = Quote { exact: claim.mention.exact.clone(), start: Some(claim.mention.start) };
    let mut foreign = text.claim(position, &quote)?;
    foreign.losses.insert(ImportLossKind::Verdict);
    foreign.losses.extend((!claim.assessments.is_empty()).then_some(ImportLossKind::Reasons));
    foreign.losses.extend((!claim.evidence.is_empty()).then_some(ImportLossKind::Evidence));
    foreign.said = json!({
        "from": from,
        "claim": claim.id,
        "revision": claim.revision,
        "verdict": claim.verdict,
        "corroborated": claim.corroborated,
        "reasons": claim.assessments.iter().map(|one| &one.rationale).collect::<Vec<_>>(),
        "evidence": claim.evidence.iter().map(cited).collect::<Vec<_>>(),
    });
    foreign.released = Some(Box::new(claim));
    Ok(foreign)
}

fn cited(evidence: &CitedEvidence) -> Value {
    let source = evidence.source.as_ref();
    json!({
        "stance": evidence.stance,
        "quote": evidence.quote.exact,
        "title": source.map(|source| &source.title),
        "url": source.and_then(|source| source.url.as_ref()),
        "text_sha256": evidence.snapshot.text_sha256,
    })
}
