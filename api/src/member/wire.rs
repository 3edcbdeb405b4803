use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::access::Role;
use crate::answer::Wire;
use crate::database::meaning;
use crate::id::UserId;
use crate::problem::Problem;
use crate::request::Body;

#[derive(Serialize, ToSchema)]
pub(crate) struct Member {
    user: UserId,
    name: String,
    role: Role,
    created_at: DateTime<Utc>,
    version: i64,
}

impl Wire for Member {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Member {
    pub(super) fn from_row(row: row::Model, name: String) -> Result<Self, Problem> {
        let row::Model { id: _, project_id: _, user_id, role, created_at, version } = row;
        Ok(Self { user: user_id.into(), name, role: meaning(&role)?, created_at, version })
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MemberChange {
    pub(super) role: Role,
}

impl Body for MemberChange {}
