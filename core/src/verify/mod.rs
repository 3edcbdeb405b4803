//! A claim against a passage: which of its names, times, quantities, posts and its polarity the passage confirms,
//! contradicts or is silent on. Reasons, not a verdict: a person decides.
//!
//! Words that look alike are no confirmation ("signed" and "did not sign" share nearly all of them), so the passage is read
//! as an article is, and what its claims say is held against what the claim says.

mod facets;
mod passage;
pub(crate) mod alike;
mod event;
pub(crate) mod name;
pub(crate) mod interval;
mod time;
pub(crate) mod quantity;
mod post;
mod polarity;

pub use facets::{Facets, Name, Post};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::extraction::Range;
use passage::Passage;

/// What is known of the passage beside its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The day on which the passage's source was published: "on Monday" is read against it.
    pub published: Option<Date>,
}

/// What a passage says of one facet of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Check {
    pub facet: Facet,
    pub status: Status,
    /// Confirmed as far as it goes: the passage is less exact than the claim, or says it of something else.
    pub partly: bool,
    pub claim_value: String,
    /// Where the passage says it, in code points of the passage.
    pub passage_span: Option<Range>,
    pub passage_value: Option<String>,
    pub reason: Reason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = CheckFacet))]
pub enum Facet {
    Name,
    Time,
    Quantity,
    Role,
    /// Whether it happened at all.
    Polarity,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = CheckStatus))]
pub enum Status {
    Confirmed,
    Contradicted,
    Silent,
}

/// Why a check came out as it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = CheckReason))]
pub enum Reason {
    /// The same name, time, value or post.
    Same,
    /// Another name of the same person, organization or place.
    Alias,
    /// A family name alone.
    FamilyName,
    /// The passage names a longer time that holds the claim's: September 2025 for 11 September 2025.
    Looser,
    /// The passage names a shorter time within the claim's.
    Finer,
    /// A value within what the other's "about", "more than" or rounding allows.
    Within,
    /// The passage has it, but not with the claim's event.
    Elsewhere,
    /// The same event with another time, value or holder.
    Other,
    /// The event is reported, and so is the claim that it did not happen; or the reverse.
    Opposite,
    /// Somebody denies it.
    Denied,
    /// The passage reports it as a plan, a hope or a possibility.
    NotYet,
    /// Only words of the post stand near the holder's name.
    SameWords,
    /// The passage does not say.
    Absent,
}

impl Reason {
    /// In words, for people.
    pub fn text(self) -> &'static str {
        match self {
            Reason::Same => "the passage says the same",
            Reason::Alias => "the passage uses another name of the same",
            Reason::FamilyName => "the passage gives the family name alone",
            Reason::Looser => "the passage gives a longer time that holds the claim's",
            Reason::Finer => "the passage gives a shorter time within the claim's",
            Reason::Within => "the passage's value agrees within rounding or bounds",
            Reason::Elsewhere => "the passage has it, but not with this event",
            Reason::Other => "the passage gives another one for the same event",
            Reason::Opposite => "the passage says the opposite of the same event",
            Reason::Denied => "the passage reports that it was denied",
            Reason::NotYet => "the passage reports it only as planned, hoped or possible",
            Reason::SameWords => "words of the post stand with the name",
            Reason::Absent => "the passage does not say",
        }
    }
}

/// Checks each facet of a claim against a passage: names first, then times, quantities, posts, polarity, each in the claim's order.
pub fn check(claim: &Facets, passage: &str, options: &Options) -> Vec<Check> {
    let passage = Passage::read(passage, options.published);
    let events = event::of(claim, &passage);
    let mut checks: Vec<Check> = claim.names.iter().map(|name| name::check(name, &passage)).collect();
    checks.extend(claim.times.iter().map(|time| time::check(time, &passage, &events)));
    checks.extend(claim.quantities.iter().map(|quantity| quantity::check(quantity, &passage, &events)));
    checks.extend(claim.posts.iter().map(|post| post::check(post, claim, &passage)));
    checks.push(polarity::check(claim, &passage, &events));
    checks
}

/// A check that is made step by step.
impl Check {
    fn new(facet: Facet, claim_value: &str) -> Self {
        Self {
            facet,
            status: Status::Silent,
            partly: false,
            claim_value: claim_value.to_owned(),
            passage_span: None,
            passage_value: None,
            reason: Reason::Absent,
        }
    }

    fn found(mut self, status: Status, reason: Reason, span: Range, value: &str) -> Self {
        self.partly = status == Status::Confirmed && !matches!(reason, Reason::Same | Reason::Alias | Reason::Finer);
        (self.status, self.reason) = (status, reason);
        self.passage_span = Some(span);
        self.passage_value = Some(value.to_owned());
        self
    }
}

#[cfg(test)]
mod tests;
