use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::graph::{Graph, Witness};
use crate::derivation::DerivationLink;
use crate::id::{SnapshotId, SourceId};
use crate::problem::Problem;

/// Snapshots that go back to one text, and how that is known.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Origin {
    /// Oldest first; those through which others are joined stand here too, quoted or not.
    pub(crate) snapshots: Vec<SnapshotId>,
    /// The sources of these snapshots.
    pub(crate) sources: Vec<OriginSource>,
    /// Whether it is the article's own origin: what comes from the article cannot corroborate it.
    pub(crate) is_own: bool,
    /// Whether it counts for the verdict: it holds evidence for it and is not the article's own.
    pub(crate) counts: bool,
    /// The confirmed derivations that make one origin of these snapshots.
    pub(crate) joined_by: Vec<DerivationLink>,
    /// Proposed derivations that would join it with another origin, or tie it to the article, if they were confirmed.
    pub(crate) proposed: Vec<DerivationLink>,
}

/// A source among those of one origin.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct OriginSource {
    pub(crate) id: SourceId,
    pub(crate) title: String,
    pub(crate) publisher: Option<String>,
}

impl Graph {
    /// The origins of a claim's evidence. `quoted` are the snapshots of all its evidence, `counted` those of the evidence for
    /// its verdict, `named` its sources.
    pub(crate) fn origins(
        &self,
        article: Uuid,
        quoted: &[Uuid],
        counted: &[Uuid],
        named: impl Fn(Uuid) -> Option<OriginSource>,
    ) -> Result<Vec<Origin>, Problem> {
        self.groups(quoted).into_iter().map(|group| self.origin(article, counted, &named, &group)).collect()
    }

    fn origin(
        &self,
        article: Uuid,
        counted: &[Uuid],
        named: &impl Fn(Uuid) -> Option<OriginSource>,
        group: &[&Witness],
    ) -> Result<Origin, Problem> {
        let members: BTreeSet<Uuid> = group.iter().map(|witness| witness.snapshot).collect();
        let is_own = group.iter().any(|witness| witness.article == Some(article));
        let sources: BTreeSet<Uuid> = group.iter().filter_map(|witness| witness.source).collect();
        let is_inside = |link: &DerivationLink| link.is_confirmed();
        let edges = members.first().into_iter().flat_map(|one| self.edges_at(*one));
        let links = edges.map(DerivationLink::of).collect::<Result<Vec<_>, _>>()?;
        let (joined_by, proposed): (Vec<_>, Vec<_>) = links.into_iter().partition(is_inside);
        Ok(Origin {
            snapshots: members.iter().map(|id| SnapshotId::from(*id)).collect(),
            sources: sources.into_iter().filter_map(named).collect(),
            is_own,
            counts: !is_own && counted.iter().any(|snapshot| members.contains(snapshot)),
            joined_by,
            proposed: proposed.into_iter().filter(|link| !link.is_within(&members)).collect(),
        })
    }
}
