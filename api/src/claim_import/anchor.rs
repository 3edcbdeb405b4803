use std::collections::{BTreeMap, BTreeSet};

use claimbench_core::extraction::{Claim, ClaimType, Detail, EventDetail, Extraction, Mention, Modality, Polarity};
use serde_json::{Value, json};

use super::contents::{Contents, ForeignClaim, ForeignText, unread};
use super::entity::known;
use super::wire::{
    ClaimFileFormat, ClaimImport, ImportLoss, ImportLossKind, ImportedArticle, UnreadEntry, UnreadReason,
};
use crate::article;
use crate::document::About;
use crate::export::VerifiedClaim;
use crate::extraction::{Given, extract};
use crate::problem::{Code, Problem};
use crate::quote::{Quote, anchor, find_again};

/// What tells that no rule of ours has found a claim.
pub(crate) const IMPORTED: &str = "import";
/// Nothing is known of how much it deserves a check.
const WORTH: f32 = 0.5;

/// The texts as they are read here, with the claims where they stand in them.
pub(super) struct Anchored {
    pub(super) texts: Vec<AnchoredText>,
    pub(super) unread: Vec<UnreadEntry>,
}

pub(super) struct AnchoredText {
    pub(super) position: String,
    pub(super) about: About,
    /// Its claims are the imported ones, in the order of the text.
    pub(super) extraction: Extraction,
    /// Of each claim: what its history keeps.
    pub(super) said: Vec<Value>,
    losses: Vec<BTreeSet<ImportLossKind>>,
}

pub(super) async fn anchored(contents: Contents) -> Result<Anchored, Problem> {
    let Contents { texts, mut unread } = contents;
    let mut anchored = Vec::new();
    for text in texts {
        let (position, head) = (text.position.clone(), text.text.clone());
        match of_text(text, &mut unread).await {
            Ok(text) => anchored.extend(text),
            Err(problem) if problem.code() == Code::UnreadableText => {
                unread.push(self::unread(&position, UnreadReason::UnreadableText, &problem.to_string(), &head));
            }
            Err(problem) => return Err(problem),
        }
    }
    Ok(Anchored { texts: anchored, unread })
}

/// The text with those of its claims that stand in it as it is read here.
async fn of_text(text: ForeignText, unread: &mut Vec<UnreadEntry>) -> Result<Option<AnchoredText>, Problem> {
    let ForeignText { position, about, text, claims } = text;
    let given = Given { text: text.clone(), url: about.url.clone(), published: about.published };
    let mut extraction = extract(given).await?;
    let is_same = extraction.document.text == text;
    let mut placed = Vec::new();
    for claim in claims {
        match place(&extraction, claim, is_same) {
            Ok(one) => placed.push(one),
            Err(entry) => unread.push(entry),
        }
    }
    // Claims that begin with the same word stay in the order of the file.
    placed.sort_by_key(|one| one.claim.mention.start);
    let (mut said, mut losses) = (Vec::new(), Vec::new());
    // Which sentences are silent, no extraction has told: the claims are others.
    (extraction.claims, extraction.silent) = (Vec::new(), Vec::new());
    for (at, one) in placed.into_iter().enumerate() {
        extraction.claims.push(Claim { ordinal: at + 1, ..one.claim });
        said.push(one.said);
        losses.push(one.losses);
    }
    let is_empty = extraction.claims.is_empty();
    Ok((!is_empty).then_some(AnchoredText { position, about, extraction, said, losses }))
}

struct Placed {
    claim: Claim,
    said: Value,
    losses: BTreeSet<ImportLossKind>,
}

fn place(extraction: &Extraction, claim: ForeignClaim, is_same: bool) -> Result<Placed, UnreadEntry> {
    let text = claim.text();
    let ForeignClaim { position, mention, released, said, mut losses } = claim;
    let Some(mention) = again(&extraction.document.text, &mention, is_same) else {
        let says = "Its words do not stand in the text as it is read here.";
        return Err(unread(&position, UnreadReason::MentionNotFound, says, &text));
    };
    let own = extraction.claims.iter().find(|own| own.text == text && own.mention == mention);
    let plain = bare(extraction, own, text, mention);
    let claim = match released {
        Some(released) => full(extraction, plain, *released, is_same, &mut losses),
        None => plain,
    };
    Ok(Placed { claim, said: json!({ "position": position, "said": said }), losses })
}

/// Where the words stand in a text that may have been mended, with what stands around them.
fn again(text: &str, mention: &Mention, is_same: bool) -> Option<Mention> {
    let exact = mention.exact.replace("\r\n", "\n");
    let mention = Mention { exact, ..mention.clone() };
    let start = if is_same { Some(mention.start) } else { find_again(text, &mention) };
    anchor(text, &Quote { exact: mention.exact, start: Some(start?) }).ok()
}

/// A claim of which only the words are known; times and amounts are those that were found in them here. `own` is the same claim
/// as the extraction has made it.
fn bare(extraction: &Extraction, own: Option<&Claim>, text: String, mention: Mention) -> Claim {
    let within = |start: usize, end: usize| mention.start <= start && end <= mention.end;
    Claim {
        ordinal: 0,
        claim_type: ClaimType::Event,
        text,
        restatements: Vec::new(),
        subject: own.and_then(|own| own.subject.clone()),
        predicate: own.and_then(|own| own.predicate.clone()),
        objects: own.map(|own| own.objects.clone()).unwrap_or_default(),
        times: extraction.times.iter().filter(|time| within(time.start, time.end)).cloned().collect(),
        places: Vec::new(),
        quantities: extraction.quantities.iter().filter(|one| within(one.start, one.end)).cloned().collect(),
        attributions: Vec::new(),
        polarity: Polarity::Affirmed,
        modality: Modality::Asserted,
        checkable: true,
        check_worthiness: own.map_or(WORTH, |own| own.check_worthiness),
        check_worthiness_reasons: own.map(|own| own.check_worthiness_reasons.clone()).unwrap_or_default(),
        ambiguity: None,
        edits: Vec::new(),
        part_of: None,
        detail: Detail::Event(EventDetail {}),
        rule: IMPORTED.to_owned(),
        confidence: own.map_or(1.0, |own| own.confidence),
        mention,
    }
}

/// The claim with all that its release says of it. Where the text is read otherwise here, its places mean nothing any more.
fn full(
    extraction: &Extraction,
    plain: Claim,
    released: VerifiedClaim,
    is_same: bool,
    losses: &mut BTreeSet<ImportLossKind>,
) -> Claim {
    let had_entities = released.names_entities();
    let released = known(released, &extraction.entities);
    losses.extend((had_entities > released.names_entities()).then_some(ImportLossKind::Entities));
    let VerifiedClaim { claim_type, polarity, modality, detail, rule, .. } = released;
    // The release was checked: the detail is of the shape that belongs to the type.
    let detail = Detail::read(claim_type, detail).unwrap_or(Detail::Event(EventDetail {}));
    let checkable = claim_type != ClaimType::Opinion;
    let claim = Claim { claim_type: detail.claim_type(), polarity, modality, checkable, detail, rule, ..plain };
    if !is_same {
        return claim;
    }
    let VerifiedClaim { restatements, times, places, quantities, attributions, edits, .. } = released;
    Claim { restatements, times, places, quantities, attributions, edits, ..claim }
}

impl Anchored {
    /// What would be stored.
    pub(super) fn report(self, format: ClaimFileFormat) -> ClaimImport {
        let (articles, losses) = (self.articles(|_| None), self.losses());
        let claims = articles.iter().map(|article| article.claims).sum();
        ClaimImport { format, dry_run: true, claims, articles, unread: self.unread, losses }
    }

    pub(super) fn articles(&self, id: impl Fn(usize) -> Option<crate::id::ArticleId>) -> Vec<ImportedArticle> {
        let article = |(at, text): (usize, &AnchoredText)| ImportedArticle {
            position: text.position.clone(),
            article: id(at),
            title: article::title(&text.about, &text.extraction.document),
            claims: text.extraction.claims.len(),
        };
        self.texts.iter().enumerate().map(article).collect()
    }

    pub(super) fn losses(&self) -> Vec<ImportLoss> {
        let mut counted: BTreeMap<ImportLossKind, usize> = BTreeMap::new();
        for what in self.texts.iter().flat_map(|text| text.losses.iter().flatten()) {
            *counted.entry(*what).or_default() += 1;
        }
        counted.into_iter().map(|(what, claims)| ImportLoss { what, claims }).collect()
    }
}
