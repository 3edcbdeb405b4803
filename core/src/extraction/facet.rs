use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Who or what a claim is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Subject {
    /// The words as they stand.
    pub text: String,
    /// The entity that they mean.
    pub entity: Option<String>,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Predicate {
    /// The words as they stand; a form of "be" where the claim adds it ("Pella, a port" is a port).
    pub text: String,
    pub lemma: String,
    /// Null where the words are added, as the claim's edits say.
    pub start: Option<usize>,
    pub end: Option<usize>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Argument {
    pub text: String,
    pub entity: Option<String>,
    /// `object`, `complement`, or the preposition.
    pub role: String,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Time {
    pub text: String,
    /// EDTF (ISO 8601-2): `2025-09-11`, `XXXX-09-11` where no year can be known; null where the words name no time that EDTF can say.
    pub edtf: Option<String>,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Place {
    pub text: String,
    pub entity: Option<String>,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Quantity {
    pub text: String,
    pub value: Option<Amount>,
    /// The upper end of a range.
    pub upper: Option<Amount>,
    /// `%`, an ISO 4217 code, or the singular name of a unit or of what is counted.
    pub unit: Option<String>,
    pub comparator: Comparator,
    pub start: usize,
    pub end: usize,
}

/// How a quantity's value bounds what is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Comparator {
    #[default]
    Exact,
    About,
    MoreThan,
    LessThan,
    AtLeast,
    AtMost,
    /// From `value` to `upper`.
    Range,
}

/// Who said it. The span is the cue's: the verb or the words "according to".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Attribution {
    /// The entity's full name where it is known, else the words as they stand; null where nobody is named.
    pub speaker: Option<String>,
    pub entity: Option<String>,
    pub verb: String,
    /// In quotation marks.
    pub direct: bool,
    pub start: usize,
    pub end: usize,
}

/// A decimal number, written in JSON as a number without an exponent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(pub Decimal);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.normalize() {
            whole if whole.scale() == 0 && whole.to_i64().is_some() => {
                serializer.serialize_i64(whole.to_i64().unwrap_or_default())
            }
            other => serializer.serialize_f64(other.to_f64().unwrap_or_default()),
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?.to_string();
        let parsed = Decimal::from_str_exact(&number).or_else(|_| Decimal::from_scientific(&number));
        parsed.map(Amount).map_err(|_| serde::de::Error::custom("expected a decimal number of at most 28 digits"))
    }
}

#[cfg(feature = "schema")]
impl utoipa::PartialSchema for Amount {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::Number)
            .description(Some("A decimal number"))
            .into()
    }
}

#[cfg(feature = "schema")]
impl utoipa::ToSchema for Amount {
    fn name() -> std::borrow::Cow<'static, str> {
        "Amount".into()
    }
}
