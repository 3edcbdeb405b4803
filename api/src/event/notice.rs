use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::row;
use super::topic::Topic;
use crate::id::{EventId, ProjectId};

/// What those who follow a project are told of an entry of its record: that something happened, and where to read it. Not
/// by whom, nor what it is now, since reviewers must not see each other before all are in; reading it says what the reader may know.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Notice {
    /// Of the entry in the record; the same however often it is told.
    id: EventId,
    project: ProjectId,
    /// The number of the entry in the project's record. Numbers grow; not every entry is told.
    sequence: i64,
    /// The noun and what became of it: `claim.accepted`. More kinds may come.
    kind: String,
    topic: Topic,
    at: DateTime<Utc>,
    /// The id of that noun.
    subject: Uuid,
    /// Where to read it.
    path: String,
}

impl Notice {
    /// Of an entry that they are told of.
    pub(crate) fn of(row: &row::Model) -> Option<Self> {
        let topic = Topic::of(&row.kind)?;
        let (project, subject) = (ProjectId::from(row.scope), row.subject_id);
        let path = format!("/v1/projects/{project}/{}/{subject}", topic.folder());
        let (kind, sequence, at) = (row.kind.clone(), row.sequence, row.at);
        Some(Self { id: row.id.into(), project, sequence, kind, topic, at, subject, path })
    }

    pub(crate) fn sequence(&self) -> i64 {
        self.sequence
    }

    pub(crate) fn id(&self) -> EventId {
        self.id
    }

    pub(crate) fn kind(&self) -> &str {
        &self.kind
    }

    pub(crate) fn topic(&self) -> Topic {
        self.topic
    }

    pub(crate) fn at(&self) -> DateTime<Utc> {
        self.at
    }

    pub(crate) fn subject(&self) -> Uuid {
        self.subject
    }
}
