//! Ids: UUIDv7, one type per kind of thing, so that a claim's id cannot stand where a source's belongs.

use std::fmt;
use std::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use uuid::Uuid;

/// What a kind of id is called: as a path parameter, and in a message.
pub(crate) trait Kind {
    const NAME: &'static str;
}

pub(crate) struct Id<K>(Uuid, PhantomData<fn() -> K>);

macro_rules! kinds {
    ($($id:ident $kind:ident $name:literal),*) => {$(
        #[derive(Clone, Copy, Debug)]
        pub(crate) enum $kind {}

        impl Kind for $kind {
            const NAME: &'static str = $name;
        }

        pub(crate) type $id = Id<$kind>;
    )*};
}

kinds!(
    UserId UserKind "user", SessionId SessionKind "session", LinkId LinkKind "link", ProjectId ProjectKind "project",
    InvitationId InvitationKind "invitation", TokenId TokenKind "token", ArticleId ArticleKind "article",
    SourceId SourceKind "source", SnapshotId SnapshotKind "snapshot", ClaimId ClaimKind "claim",
    EvidenceId EvidenceKind "evidence", AssessmentId AssessmentKind "assessment", EventId EventKind "event",
    PublisherId PublisherKind "publisher", DerivationId DerivationKind "derivation",
    ReleaseId ReleaseKind "release", JobId JobKind "job",
    ImportId ImportKind "import", CommentId CommentKind "comment", WebhookId WebhookKind "webhook",
    DeliveryId DeliveryKind "delivery", RedactionId RedactionKind "redaction", ComparisonId ComparisonKind "comparison"
);

impl<K> Id<K> {
    pub(crate) fn uuid(self) -> Uuid {
        self.0
    }
}

impl<K> From<Uuid> for Id<K> {
    fn from(id: Uuid) -> Self {
        Self(id, PhantomData)
    }
}

impl<K> From<Id<K>> for Uuid {
    fn from(id: Id<K>) -> Self {
        id.0
    }
}

impl<K> From<Id<K>> for sea_orm::Value {
    fn from(id: Id<K>) -> Self {
        id.0.into()
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::from)
    }
}

impl<K> utoipa::PartialSchema for Id<K> {
    fn schema() -> RefOr<Schema> {
        let uuid = SchemaFormat::KnownFormat(KnownFormat::Uuid);
        ObjectBuilder::new().schema_type(Type::String).format(Some(uuid)).into()
    }
}

impl<K: Kind> utoipa::ToSchema for Id<K> {
    fn name() -> std::borrow::Cow<'static, str> {
        format!("{}_id", K::NAME).into()
    }
}
