use std::collections::BTreeSet;

use serde::Serialize;
use uuid::Uuid;

use crate::database::Write;
use crate::id::{ProjectId, SnapshotId};
use crate::problem::Problem;
use crate::{claim, derivation, evidence, release};

/// A text that went, by what tells whether another copy of it is the same.
#[derive(Serialize)]
pub(crate) struct Expired {
    pub(crate) snapshot: SnapshotId,
    pub(crate) text_sha256: String,
}

/// The texts of a project that something leans on: a claim stands on them, evidence quotes them or did, a release cites them, a
/// confirmed derivation joins them.
pub(crate) async fn leaned_on(write: &Write, project: ProjectId) -> Result<BTreeSet<Uuid>, Problem> {
    let mut leaned_on = release::cited(write, project).await?;
    leaned_on.extend(claim::stood_on(write, project).await?);
    leaned_on.extend(evidence::redact::quoted(write, project).await?);
    leaned_on.extend(derivation::store::joined(write, project).await?);
    Ok(leaned_on)
}
