use claimbench_core::extraction::Mention;
use serde_json::{Value, json};

use super::Writer;
use super::listed::Listed;
use super::named::urn;
use crate::database::{parsed, word};
use crate::export::{CitedEvidence, CitedSnapshot, VerifiedClaim};
use crate::problem::Problem;
use crate::release::row;

/// W3C Web Annotations as JSON-LD: one for the words of each claim, one for each quote held against it.
#[derive(Default)]
pub(super) struct Annotations {
    list: Listed,
    created: String,
}

impl Writer for Annotations {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        self.created = release.created_at.to_rfc3339();
        let id = json!(format!("{}#annotations", urn(release.id)));
        let page = format!(
            "{{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":{id},\"type\":\"AnnotationPage\",\"items\":"
        );
        self.list.begin(out, &page);
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        let claim: VerifiedClaim = parsed(line)?;
        self.list.item(out, &self.of_claim(&claim))?;
        claim.evidence.iter().try_for_each(|one| self.list.item(out, &self.of_evidence(&claim, one)))
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.list.end(out, "}");
        Ok(())
    }
}

impl Annotations {
    fn of_claim(&self, claim: &VerifiedClaim) -> Value {
        json!({
            "id": urn(claim.id),
            "type": "Annotation",
            "motivation": "assessing",
            "created": self.created,
            "body": [
                { "type": "TextualBody", "purpose": "describing", "value": claim.text, "format": "text/plain" },
                { "type": "TextualBody", "purpose": "classifying", "value": word(claim.verdict), "format": "text/plain" },
            ],
            "target": target(claim.article.url.as_deref(), &claim.snapshot, &claim.mention),
        })
    }

    fn of_evidence(&self, claim: &VerifiedClaim, evidence: &CitedEvidence) -> Value {
        let source = evidence.source.as_ref();
        let url = source.and_then(|source| source.url.as_deref());
        let mut annotation = json!({
            "id": urn(evidence.id),
            "type": "Annotation",
            "motivation": "linking",
            "created": self.created,
            "body": [
                { "id": urn(claim.id), "purpose": "linking" },
                { "type": "TextualBody", "purpose": "classifying", "value": word(evidence.stance), "format": "text/plain" },
            ],
            "target": target(url, &evidence.snapshot, &evidence.quote),
        });
        if let Some(terms) = source.and_then(|source| source.licence.as_deref()) {
            annotation["target"]["rights"] = terms.into();
        }
        annotation
    }
}

/// Words by themselves and by their place. Places are code points, as the model has them; the state says of which text.
fn target(url: Option<&str>, snapshot: &CitedSnapshot, quote: &Mention) -> Value {
    let Mention { exact, prefix, suffix, start, end } = quote;
    json!({
        "source": url.map_or_else(|| urn(snapshot.id), str::to_owned),
        "state": { "type": "TimeState", "sourceDate": snapshot.fetched_at, "cached": urn(snapshot.id) },
        "selector": [
            { "type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix },
            { "type": "TextPositionSelector", "start": start, "end": end },
        ],
    })
}
