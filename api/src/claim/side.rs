//! A claim as it is held against others.

use claimbench_core::comparison::{Saying, Side, measures};
use claimbench_core::verify::Name;
use jiff::civil::Date;

use super::carry::is_written;
use super::content::{Content, Facets};
use super::party::Party;
use super::row;
use crate::claim_import::IMPORTED;
use crate::database::parsed;
use crate::problem::Problem;

/// `published` is the day of its article: times that a person wrote are read against it.
pub(crate) fn side(row: &row::Model, published: Option<Date>) -> Result<Side, Problem> {
    let content = Content::of(row)?;
    // The parts of what a person has written are those of the words before.
    let is_anew = is_written(row, &content) && content.facets.rule != IMPORTED;
    let detail = content.detail()?;
    let Content { claim_type, text, facets, .. } = content;
    let Facets { predicate, places, times, quantities, polarity, modality, .. } = facets;
    let (times, quantities) = if is_anew { measures(&text, published) } else { (times, quantities) };
    let predicate = predicate.filter(|predicate| !is_anew || text.contains(&predicate.text));
    let parties: Vec<Party> = row.parties.as_deref().map(parsed).transpose()?.unwrap_or_default();
    let places: Vec<&str> = places.iter().map(|place| place.text.as_str()).collect();
    Ok(Side::of(&Saying {
        claim_type,
        text: &text,
        predicate: predicate.as_ref().map(|predicate| predicate.lemma.as_str()),
        names: &parties.into_iter().map(Name::from).collect::<Vec<_>>(),
        places: &places,
        times: &times,
        quantities: &quantities,
        polarity,
        modality,
        detail: &detail,
    }))
}
