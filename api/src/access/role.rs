use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a member may do; each includes the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    /// Reads and exports, and may appeal against a verdict.
    Viewer,
    /// Attaches sources and evidence, assesses claims.
    Reviewer,
    /// Adds articles, edits claims.
    Editor,
    /// Manages members, tokens and the policy.
    Admin,
}

impl Role {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Role::Viewer => "viewer",
            Role::Reviewer => "reviewer",
            Role::Editor => "editor",
            Role::Admin => "admin",
        }
    }
}
