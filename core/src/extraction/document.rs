use serde::{Deserialize, Serialize};

/// The article as it was read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Document {
    pub text: String,
    pub title: Option<String>,
    pub byline: Option<String>,
    /// ISO 639-1 code; null where the text does not tell.
    pub language: Option<String>,
    /// The publication day, as given or as the document says: `2025-09-15`.
    pub published: Option<String>,
    /// Of `text` as UTF-8, in lower-case hexadecimal.
    pub sha256: String,
    /// Of the bytes as received, in lower-case hexadecimal.
    pub source_sha256: String,
    pub blocks: Vec<Block>,
    pub repairs: Vec<Repair>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Block {
    pub kind: BlockKind,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum BlockKind {
    Heading,
    Paragraph,
    ListItem,
    Caption,
    /// What belongs to the page and not to the article: a cookie line, a share button, an editor's comment.
    Boilerplate,
}

/// One stretch of damaged text that was mended. `start` and `end` are where `to` stands in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Repair {
    pub kind: RepairKind,
    pub start: usize,
    pub end: usize,
    pub from: String,
    pub to: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum RepairKind {
    /// UTF-8 that was once read in another encoding, with nothing lost.
    Mojibake,
    /// The same with bytes dropped on the way: the character was chosen by its context.
    LossyMojibake,
    /// Bytes that are invalid in the document's encoding, shown as U+FFFD.
    InvalidBytes,
    /// A control character that no text needs, left out.
    Control,
}

/// A person, an organization or a place, under all the names that the article gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Entity {
    /// `e1`, `e2` and so on, in the order of first mention.
    pub id: String,
    pub kind: EntityKind,
    /// The fullest name.
    pub name: String,
    /// The other names, acronyms among them.
    pub aliases: Vec<String>,
    pub mentions: Vec<EntityMention>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum EntityKind {
    Person,
    Organization,
    Place,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EntityMention {
    pub exact: String,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Range {
    pub start: usize,
    pub end: usize,
}

/// A sentence that gave no claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Silence {
    pub start: usize,
    pub end: usize,
    pub reason: SilenceReason,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum SilenceReason {
    Boilerplate,
    Caption,
    /// A heading or a label without a verb.
    NoPredicate,
    Question,
    Instruction,
    /// The text is in a language that is not parsed.
    Language,
    /// It repeats a claim that another sentence gave; see that claim's `restatements`.
    Restatement,
    /// Parsed, but no rule found a proposition that it could anchor.
    NothingFound,
}
