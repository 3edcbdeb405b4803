use super::Writer;
use super::named::urn;
use crate::database::{parsed, word};
use crate::export::{CitedEvidence, CitedSnapshot, CitedSource, VerifiedClaim};
use crate::problem::Problem;
use crate::release::manifest::Manifest;
use crate::release::row;

/// Nanopublications as TriG: of each claim what is asserted, what it rests on, and who published it when. A nanopublication's name
/// holds the release's id, since the next release may say otherwise of the same claim.
#[derive(Default)]
pub(super) struct Nanopublications {
    release: String,
    published: String,
}

const PREFIXES: &str = "@prefix np: <http://www.nanopub.org/nschema#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix claimbench: <urn:claimbench:> .
";

impl Writer for Nanopublications {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        let Manifest { release: id, project_name, name, version, created, previous, .. } = parsed(&release.manifest)?;
        self.release = urn(id);
        let at = moment(&created.to_rfc3339());
        self.published = format!("dcterms:creator {} ; prov:generatedAtTime {at}", text(&project_name)?);
        let title = text(&format!("{name}, version {version}"))?;
        let sha256 = text(&release.manifest_sha256)?;
        let revised =
            previous.map(|one| format!(" ;\n  prov:wasRevisionOf <{}>", urn(one.release))).unwrap_or_default();
        out.extend_from_slice(PREFIXES.as_bytes());
        let collection = format!(
            "\n<{}> a prov:Collection ; dcterms:title {title} ; claimbench:manifestSha256 {sha256} ;\n  {}{revised} .\n",
            self.release, self.published
        );
        out.extend_from_slice(collection.as_bytes());
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        let claim: VerifiedClaim = parsed(line)?;
        let name = format!("{}#{}", self.release, claim.id);
        let (assertion, provenance, info) =
            (format!("<{name}/assertion>"), format!("<{name}/provenance>"), format!("<{name}/info>"));
        let written = format!(
            "\n<{name}/head> {{\n  <{name}> a np:Nanopublication ; np:hasAssertion {assertion} ;\n    np:hasProvenance {provenance} ; np:hasPublicationInfo {info} .\n}}\n\
             {assertion} {{\n{}}}\n{provenance} {{\n{}}}\n{info} {{\n  <{name}> {} ; dcterms:isPartOf <{}> .\n}}\n",
            asserted(&claim)?,
            grounds(&claim, &assertion)?,
            self.published,
            self.release,
        );
        out.extend_from_slice(written.as_bytes());
        Ok(())
    }
}

fn asserted(claim: &VerifiedClaim) -> Result<String, Problem> {
    let (id, says, verdict) = (urn(claim.id), text(&claim.text)?, text(&word(claim.verdict))?);
    Ok(format!("  <{id}> a claimbench:Claim ; prov:value {says} ; claimbench:verdict {verdict} .\n"))
}

/// The words that say it and the quotes for and against it, each in its archived text.
fn grounds(claim: &VerifiedClaim, assertion: &str) -> Result<String, Problem> {
    let mut grounds = format!("  {assertion} prov:wasQuotedFrom <{}> .\n", urn(claim.snapshot.id));
    grounds += &archived(&claim.snapshot, &urn(claim.article.id))?;
    grounds += &document(
        &urn(claim.article.id),
        &claim.article.title,
        claim.article.url.as_deref(),
        claim.article.licence.as_deref(),
    )?;
    for one in &claim.evidence {
        grounds += &format!("  {assertion} prov:wasDerivedFrom <{}> .\n", urn(one.id));
        grounds += &quoted(one)?;
        let source = one.source.as_ref().map_or_else(|| urn(claim.article.id), |source| urn(source.id));
        grounds += &archived(&one.snapshot, &source)?;
        if let Some(CitedSource { title, url, licence, .. }) = &one.source {
            grounds += &document(&source, title, url.as_deref(), licence.as_deref())?;
        }
    }
    Ok(grounds)
}

fn quoted(evidence: &CitedEvidence) -> Result<String, Problem> {
    let (id, snapshot) = (urn(evidence.id), urn(evidence.snapshot.id));
    let (quote, stance) = (text(&evidence.says())?, text(&word(evidence.stance))?);
    Ok(format!("  <{id}> prov:value {quote} ; claimbench:stance {stance} ; prov:wasQuotedFrom <{snapshot}> .\n"))
}

fn archived(snapshot: &CitedSnapshot, document: &str) -> Result<String, Problem> {
    let (id, at, sha256) = (urn(snapshot.id), moment(&snapshot.fetched_at.to_rfc3339()), text(&snapshot.text_sha256)?);
    Ok(format!(
        "  <{id}> prov:specializationOf <{document}> ; prov:generatedAtTime {at} ; claimbench:sha256 {sha256} .\n"
    ))
}

/// An address is a literal: what is taken as an address elsewhere need not be a name that RDF can hold.
fn document(name: &str, title: &str, url: Option<&str>, licence: Option<&str>) -> Result<String, Problem> {
    let url = url.map(|url| Ok::<_, Problem>(format!(" ; dcterms:source {}^^xsd:anyURI", text(url)?))).transpose()?;
    let terms = licence.map(|terms| Ok::<_, Problem>(format!(" ; dcterms:rights {}", text(terms)?))).transpose()?;
    let (url, terms) = (url.unwrap_or_default(), terms.unwrap_or_default());
    Ok(format!("  <{name}> dcterms:title {}{url}{terms} .\n", text(title)?))
}

fn moment(rfc3339: &str) -> String {
    format!("\"{rfc3339}\"^^xsd:dateTime")
}

/// A literal. Every escape of JSON is one of TriG.
fn text(words: &str) -> Result<String, Problem> {
    Ok(serde_json::to_string(words)?)
}
