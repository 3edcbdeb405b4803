//! Rules on sentences of our own, through the whole pipeline.

mod signature;
mod statement;
mod splitting;
mod standalone;
mod mending;
mod lives;
mod nominal;
mod worth;
mod invariant;

use crate::extraction::{Claim, ClaimType, Extraction};
use crate::format::{Format, Options};

/// The extraction of a plain text, published on 2031-05-14.
fn extraction(text: &str) -> Extraction {
    let published = jiff::civil::Date::constant(2031, 5, 14);
    let options = Options { published: Some(published), format: Some(Format::Plain), ..Options::default() };
    crate::extract(text.as_bytes(), &options).unwrap()
}

fn claims(text: &str) -> Vec<Claim> {
    extraction(text).claims
}

/// The sentences of the claims of one type.
fn of_type(text: &str, claim_type: ClaimType) -> Vec<String> {
    claims(text).into_iter().filter(|claim| claim.claim_type == claim_type).map(|claim| claim.text).collect()
}

fn texts(text: &str) -> Vec<String> {
    claims(text).into_iter().map(|claim| claim.text).collect()
}
