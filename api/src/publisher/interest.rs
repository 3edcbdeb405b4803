use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::name::key;
use super::row;
use crate::claim::Party;

/// Why a source has a stake in a claim: whoever stands behind it is named by the claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct Interest {
    /// What of the source is a party to the claim.
    by: InterestBy,
    /// Its name, as the publisher has it.
    name: String,
    /// The name of the party, as the article has it.
    party: String,
}

impl Interest {
    pub(crate) fn party(&self) -> &str {
        &self.party
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum InterestBy {
    Publisher,
    Owner,
    Family,
}

/// Each of the publisher, its owner and its family that is a party to a claim.
pub(crate) fn interests(publisher: &row::Model, parties: &[Party]) -> Vec<Interest> {
    let sides = [
        (InterestBy::Publisher, Some(&publisher.name)),
        (InterestBy::Owner, publisher.owner.as_ref()),
        (InterestBy::Family, publisher.family.as_ref()),
    ];
    sides.into_iter().filter_map(|(by, name)| interest(by, name?, parties)).collect()
}

fn interest(by: InterestBy, name: &str, parties: &[Party]) -> Option<Interest> {
    let wanted = key(name);
    let party = parties.iter().find(|party| !wanted.is_empty() && party.forms().any(|form| key(form) == wanted))?;
    Some(Interest { by, name: name.to_owned(), party: party.name().to_owned() })
}
