use claimbench_core::extraction::{
    self, Ambiguity, Argument, Attribution, ClaimType, Detail, Edit, Mention, Modality, Place, Polarity, Predicate,
    Quantity, Subject, Time, WorthReason,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::row;
use crate::database::{json, meaning, parsed, word};
use crate::problem::Problem;

/// What a claim says: all that a change of it makes a new revision.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Content {
    pub(super) claim_type: ClaimType,
    pub(super) text: String,
    pub(super) checkable: bool,
    pub(super) facets: Facets,
}

/// The part of a claim's content that is stored as one document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Facets {
    pub(super) mention: Mention,
    pub(super) restatements: Vec<Mention>,
    pub(super) subject: Option<Subject>,
    pub(super) predicate: Option<Predicate>,
    pub(super) objects: Vec<Argument>,
    pub(super) times: Vec<Time>,
    pub(super) places: Vec<Place>,
    pub(super) quantities: Vec<Quantity>,
    pub(super) attributions: Vec<Attribution>,
    pub(super) polarity: Polarity,
    pub(super) modality: Modality,
    pub(super) ambiguity: Option<Ambiguity>,
    pub(super) edits: Vec<Edit>,
    /// Read by the claim's type.
    pub(super) detail: Value,
    /// What was stored before there were reasons has none.
    #[serde(default)]
    pub(super) check_worthiness_reasons: Vec<WorthReason>,
    pub(super) rule: String,
    pub(super) confidence: f32,
}

impl Facets {
    /// Of a claim of which nothing is known but the words that say it.
    pub(super) fn bare(mention: Mention) -> Self {
        Self {
            mention,
            restatements: Vec::new(),
            subject: None,
            predicate: None,
            objects: Vec::new(),
            times: Vec::new(),
            places: Vec::new(),
            quantities: Vec::new(),
            attributions: Vec::new(),
            polarity: Polarity::Affirmed,
            modality: Modality::Asserted,
            ambiguity: None,
            edits: Vec::new(),
            detail: Value::Object(Map::new()),
            check_worthiness_reasons: Vec::new(),
            rule: String::new(),
            confidence: 1.0,
        }
    }
}

impl Content {
    pub(super) fn of(row: &row::Model) -> Result<Self, Problem> {
        let (claim_type, facets) = (meaning(&row.claim_type)?, parsed(&row.content)?);
        Ok(Self { claim_type, text: row.text.clone(), checkable: row.checkable, facets })
    }

    /// Writes the content into a row.
    pub(super) fn into_row(self, row: &mut row::Model) -> Result<(), Problem> {
        let Self { claim_type, text, checkable, facets } = self;
        row.claim_type = word(claim_type);
        row.text = text;
        row.checkable = checkable;
        row.start = place(facets.mention.start);
        row.end = place(facets.mention.end);
        row.content = json(&facets)?;
        Ok(())
    }

    pub(super) fn detail(&self) -> Result<Detail, Problem> {
        Ok(Detail::read(self.claim_type, self.facets.detail.clone())?)
    }
}

/// A claim of the extraction, without what only the extraction's own document needs.
pub(super) fn extracted(claim: extraction::Claim) -> Result<Content, Problem> {
    let extraction::Claim {
        ordinal: _,
        claim_type,
        text,
        mention,
        restatements,
        subject,
        predicate,
        objects,
        times,
        places,
        quantities,
        attributions,
        polarity,
        modality,
        checkable,
        check_worthiness: _,
        check_worthiness_reasons,
        ambiguity,
        edits,
        part_of: _,
        detail,
        rule,
        confidence,
    } = claim;
    let detail = serde_json::to_value(detail)?;
    let facets = Facets {
        mention,
        restatements,
        subject,
        predicate,
        objects,
        times,
        places,
        quantities,
        attributions,
        polarity,
        modality,
        ambiguity,
        edits,
        detail,
        check_worthiness_reasons,
        rule,
        confidence,
    };
    Ok(Content { claim_type, text, checkable, facets })
}

/// A text's length is bounded by the size of a request, far below this.
fn place(point: usize) -> i32 {
    i32::try_from(point).unwrap_or(i32::MAX)
}
