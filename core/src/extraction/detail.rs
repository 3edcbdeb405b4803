use serde::{Deserialize, Serialize};

use super::claim::ClaimType;
use super::facet::{Amount, Comparator};

/// What a claim's type adds. Names are strings, resolved to the entity's full name, with the entity's id beside them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Detail {
    Signature(SignatureDetail),
    Date(DateDetail),
    Aim(AimDetail),
    Statement(StatementDetail),
    Role(RoleDetail),
    Quantity(QuantityDetail),
    Relation(RelationDetail),
    Event(EventDetail),
    Opinion(OpinionDetail),
}

impl Detail {
    pub fn claim_type(&self) -> ClaimType {
        match self {
            Detail::Signature(_) => ClaimType::Signature,
            Detail::Date(_) => ClaimType::Date,
            Detail::Aim(_) => ClaimType::Aim,
            Detail::Statement(_) => ClaimType::Statement,
            Detail::Role(_) => ClaimType::Role,
            Detail::Quantity(_) => ClaimType::Quantity,
            Detail::Relation(_) => ClaimType::Relation,
            Detail::Event(_) => ClaimType::Event,
            Detail::Opinion(_) => ClaimType::Opinion,
        }
    }

    /// The detail of a claim of this type, from its JSON.
    pub fn read(claim_type: ClaimType, json: serde_json::Value) -> Result<Self, serde_json::Error> {
        use serde_json::from_value;
        Ok(match claim_type {
            ClaimType::Signature => Detail::Signature(from_value(json)?),
            ClaimType::Date => Detail::Date(from_value(json)?),
            ClaimType::Aim => Detail::Aim(from_value(json)?),
            ClaimType::Statement => Detail::Statement(from_value(json)?),
            ClaimType::Role => Detail::Role(from_value(json)?),
            ClaimType::Quantity => Detail::Quantity(from_value(json)?),
            ClaimType::Relation => Detail::Relation(from_value(json)?),
            ClaimType::Event => Detail::Event(from_value(json)?),
            ClaimType::Opinion => Detail::Opinion(from_value(json)?),
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SignatureDetail {
    pub signatory: String,
    pub signatory_entity: Option<String>,
    pub signatory_kind: SignatoryKind,
    /// The signatory's post.
    pub role: Option<String>,
    pub on_behalf_of: Option<String>,
    pub on_behalf_of_entity: Option<String>,
    pub counterparty: Option<String>,
    pub counterparty_entity: Option<String>,
    /// What was signed.
    pub instrument: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum SignatoryKind {
    Person,
    Organization,
    Unknown,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct DateDetail {
    pub event: String,
    pub edtf: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AimDetail {
    pub holder: Option<String>,
    pub holder_entity: Option<String>,
    pub aim: String,
    /// The word that makes it an aim: "plans", "hopes", "the aim is".
    pub cue: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct StatementDetail {
    pub speaker: Option<String>,
    pub speaker_entity: Option<String>,
    pub verb: String,
    pub direct: bool,
    pub content: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RoleDetail {
    pub person: String,
    pub person_entity: Option<String>,
    pub role: String,
    pub organization: Option<String>,
    pub organization_entity: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct QuantityDetail {
    /// What the quantity measures: "the deal's worth".
    pub measured: String,
    pub value: Option<Amount>,
    pub upper: Option<Amount>,
    pub unit: Option<String>,
    pub comparator: Comparator,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RelationDetail {
    pub subject: String,
    pub subject_entity: Option<String>,
    /// `parent_of`, `member_of`, `based_in`, `replaces`, `founded_by`, ...
    pub relation: String,
    pub object: String,
    pub object_entity: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EventDetail {}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct OpinionDetail {}
