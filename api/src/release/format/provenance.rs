use serde_json::{Value, json};

use super::Writer;
use super::listed::Listed;
use super::named::urn;
use crate::database::{parsed, word};
use crate::export::{CitedEvidence, CitedSnapshot, VerifiedClaim};
use crate::problem::Problem;
use crate::release::manifest::Manifest;
use crate::release::row;

/// PROV-O as JSON-LD: the release, its claims, the quotes, the archived texts, and what was derived from what.
#[derive(Default)]
pub(super) struct Provenance {
    list: Listed,
    release: String,
}

const CONTEXT: &str = r#"{"@context":{"prov":"http://www.w3.org/ns/prov#","dcterms":"http://purl.org/dc/terms/","claimbench":"urn:claimbench:","id":"@id","type":"@type","prov:generatedAtTime":{"@type":"http://www.w3.org/2001/XMLSchema#dateTime"},"prov:wasDerivedFrom":{"@type":"@id"},"prov:wasQuotedFrom":{"@type":"@id"},"prov:hadPrimarySource":{"@type":"@id"},"prov:wasRevisionOf":{"@type":"@id"},"prov:specializationOf":{"@type":"@id"},"prov:hadMember":{"@type":"@id"}},"@graph":"#;

impl Writer for Provenance {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        let Manifest { release: id, name, version, created, previous, content_sha256, .. } = parsed(&release.manifest)?;
        self.release = urn(id);
        self.list.begin(out, CONTEXT);
        let collection = json!({
            "id": self.release,
            "type": ["prov:Entity", "prov:Collection"],
            "dcterms:title": format!("{name}, version {version}"),
            "prov:generatedAtTime": created,
            "prov:wasRevisionOf": previous.map(|previous| urn(previous.release)),
            "claimbench:sha256": content_sha256,
        });
        self.list.item(out, &without_nulls(collection))
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        let claim: VerifiedClaim = parsed(line)?;
        self.list.item(out, &json!({ "id": self.release, "prov:hadMember": urn(claim.id) }))?;
        self.list.item(out, &of_claim(&claim))?;
        self.list.item(out, &text(&claim.snapshot, urn(claim.article.id)))?;
        for one in &claim.evidence {
            self.list.item(out, &of_evidence(one))?;
            let source = one.source.as_ref().map_or_else(|| urn(claim.article.id), |source| urn(source.id));
            self.list.item(out, &text(&one.snapshot, source.clone()))?;
            let licence = one.source.as_ref().and_then(|source| source.licence.as_ref());
            licence.map_or(Ok(()), |terms| self.list.item(out, &json!({ "id": source, "dcterms:rights": terms })))?;
        }
        for link in claim.origins.iter().flat_map(|origin| &origin.joined_by) {
            let (from, to) = link.ends();
            self.list.item(out, &json!({ "id": urn(from), "type": "prov:Entity", "prov:wasDerivedFrom": urn(to) }))?;
        }
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.list.end(out, "}");
        Ok(())
    }
}

fn of_claim(claim: &VerifiedClaim) -> Value {
    json!({
        "id": urn(claim.id),
        "type": "prov:Entity",
        "prov:value": claim.text,
        "claimbench:verdict": word(claim.verdict),
        "claimbench:revision": claim.revision,
        "prov:wasQuotedFrom": urn(claim.snapshot.id),
        "prov:wasDerivedFrom": claim.evidence.iter().map(|one| urn(one.id)).collect::<Vec<_>>(),
    })
}

fn of_evidence(evidence: &CitedEvidence) -> Value {
    json!({
        "id": urn(evidence.id),
        "type": "prov:Entity",
        "prov:value": evidence.says(),
        "claimbench:stance": word(evidence.stance),
        "prov:wasQuotedFrom": urn(evidence.snapshot.id),
    })
}

/// An archived text: a document as it was at one moment.
fn text(snapshot: &CitedSnapshot, document: String) -> Value {
    json!({
        "id": urn(snapshot.id),
        "type": "prov:Entity",
        "prov:specializationOf": document,
        "prov:generatedAtTime": snapshot.fetched_at,
        "claimbench:sha256": snapshot.text_sha256,
    })
}

fn without_nulls(mut node: Value) -> Value {
    if let Some(fields) = node.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    node
}
