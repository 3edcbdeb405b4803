use serde_json::{Value, json};

use super::Writer;
use super::listed::Listed;
use super::named::{day, label, urn};
use crate::database::parsed;
use crate::export::{CitedArticle, CitedEvidence, VerifiedClaim};
use crate::problem::Problem;
use crate::release::manifest::Manifest;
use crate::release::row;
use crate::verdict::Verdict;

/// schema.org's ClaimReview as JSON-LD, a review for each claim. On the scale of 1 to 5 refuted is 1, conflicting 3, supported 5; the
/// other verdicts are no place on it, and have their name only.
#[derive(Default)]
pub(super) struct ClaimReview {
    list: Listed,
    author: Value,
    published: String,
    release: String,
}

impl Writer for ClaimReview {
    fn begin(&mut self, out: &mut Vec<u8>, release: &row::Model) -> Result<(), Problem> {
        let Manifest { release: id, project_name, created, .. } = parsed(&release.manifest)?;
        self.author = json!({ "@type": "Organization", "name": project_name });
        (self.published, self.release) = (day(created), urn(id));
        self.list.begin(out, "{\"@context\":\"https://schema.org\",\"@graph\":");
        Ok(())
    }

    fn claim(&mut self, out: &mut Vec<u8>, line: &str) -> Result<(), Problem> {
        let review = self.review(&parsed(line)?);
        self.list.item(out, &review)
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.list.end(out, "}");
        Ok(())
    }
}

/// The review of one claim, as a document of its own; `url` is where people read it.
pub(in crate::release) fn alone(release: &row::Model, line: &str, url: &str) -> Result<Value, Problem> {
    let mut reviews = ClaimReview::default();
    reviews.begin(&mut Vec::new(), release)?;
    let mut review = reviews.review(&parsed(line)?);
    (review["@context"], review["url"]) = ("https://schema.org".into(), url.into());
    Ok(review)
}

impl ClaimReview {
    fn review(&self, claim: &VerifiedClaim) -> Value {
        let reasons: Vec<&str> = claim.assessments.iter().map(|one| one.rationale.as_str()).collect();
        json!({
            "@type": "ClaimReview",
            "@id": format!("{}#review", urn(claim.id)),
            "isPartOf": { "@id": self.release },
            "claimReviewed": claim.text,
            "author": self.author,
            "datePublished": self.published,
            "reviewBody": reasons.join("\n\n"),
            "reviewRating": rating(claim.verdict),
            "itemReviewed": reviewed(claim),
            "citation": claim.evidence.iter().map(citation).collect::<Vec<_>>(),
        })
    }
}

fn rating(verdict: Verdict) -> Value {
    let mut rating = json!({ "@type": "Rating", "alternateName": label(verdict) });
    let place = match verdict {
        Verdict::Supported => Some(5),
        Verdict::Conflicting => Some(3),
        Verdict::Refuted => Some(1),
        Verdict::NotEnoughEvidence | Verdict::NotCheckable => None,
    };
    if let Some(place) = place {
        (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) = (place.into(), 5.into(), 1.into());
    }
    rating
}

fn reviewed(claim: &VerifiedClaim) -> Value {
    let CitedArticle { id, title, url, publisher, byline, language, published, licence: _ } = &claim.article;
    // The innermost of those who say it is who claims it; where nobody is named, the article does.
    let speaker = claim.attributions.iter().rev().find_map(|one| one.speaker.as_deref());
    let by = speaker.or(publisher.as_deref());
    json!({
        "@type": "Claim",
        "@id": urn(claim.id),
        "author": by.map(|name| json!({ "name": name })),
        "datePublished": published,
        "appearance": {
            "@type": "Article",
            "@id": urn(*id),
            "headline": title,
            "url": url,
            "publisher": publisher.as_ref().map(|name| json!({ "@type": "Organization", "name": name })),
            "author": byline.as_ref().map(|name| json!({ "name": name })),
            "datePublished": published,
            "inLanguage": language,
        },
    })
}

fn citation(evidence: &CitedEvidence) -> Value {
    let source = evidence.source.as_ref();
    let mut citation = json!({
        "@type": "CreativeWork",
        "@id": source.map_or_else(|| urn(evidence.snapshot.id), |source| urn(source.id)),
        "name": source.map(|source| &source.title),
        "url": source.and_then(|source| source.url.as_ref()),
        "publisher": source.and_then(|source| source.publisher.as_ref()).map(|name| json!({ "name": name })),
        "datePublished": source.and_then(|source| source.published.as_ref()),
        "text": evidence.says(),
    });
    if let Some(terms) = source.and_then(|source| source.licence.as_deref()) {
        citation[licence_field(terms)] = terms.into();
    }
    citation
}

/// A licence is a work or its address there; words are a notice.
fn licence_field(terms: &str) -> &'static str {
    if terms.starts_with("http") { "license" } else { "copyrightNotice" }
}
