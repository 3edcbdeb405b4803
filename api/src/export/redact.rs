//! A claim as it left the project, without the words that were redacted since.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::verified::{CitedArticle, CitedEvidence, CitedSource, VerifiedClaim};
use crate::assessment::Judgement;
use crate::claim::{redacted, without_its_words};
use crate::redaction::{Erased, REDACTED};

impl VerifiedClaim {
    /// `judgements`: the assessments that lost their rationale, by their claim and their moment.
    pub(crate) fn redact(&mut self, erased: &Erased, judgements: &[(Uuid, DateTime<Utc>)]) {
        if erased.claims.contains(&self.id.uuid()) && self.redaction.is_none() {
            self.lose_words(erased);
        }
        if erased.documents.contains(&self.article.id.uuid()) {
            let CitedArticle { title, byline, .. } = &mut self.article;
            (*title, *byline) = (REDACTED.to_owned(), None);
        }
        for one in &mut self.evidence {
            one.redact(erased);
        }
        let sources = self.origins.iter_mut().flat_map(|origin| &mut origin.sources);
        sources.filter(|source| erased.documents.contains(&source.id.uuid())).for_each(|source| {
            REDACTED.clone_into(&mut source.title);
        });
        let claim = self.id.uuid();
        for Judgement { rationale, assessed_at, .. } in &mut self.assessments {
            if judgements.contains(&(claim, *assessed_at)) {
                REDACTED.clone_into(rationale);
            }
        }
    }

    fn lose_words(&mut self, erased: &Erased) {
        REDACTED.clone_into(&mut self.text);
        self.detail = without_its_words(std::mem::take(&mut self.detail));
        self.mention = redacted(&self.mention);
        self.restatements.clear();
        self.times.clear();
        self.places.clear();
        self.quantities.clear();
        self.attributions.clear();
        self.edits.clear();
        self.redaction = Some(erased.redaction);
    }
}

impl CitedEvidence {
    fn redact(&mut self, erased: &Erased) {
        let is_erased = erased.evidence.contains(&self.id.uuid()) && self.redaction.is_none();
        if !self.note.is_empty() && (is_erased || erased.repeats(&self.note)) {
            REDACTED.clone_into(&mut self.note);
        }
        if is_erased {
            self.quote = redacted(&self.quote);
            self.redaction = Some(erased.redaction);
        }
        if let Some(CitedSource { id, title, byline, .. }) = &mut self.source
            && erased.documents.contains(&id.uuid())
        {
            (*title, *byline) = (REDACTED.to_owned(), None);
        }
    }
}
