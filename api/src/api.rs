//! The table of contents: every operation of the API, noun by noun.

use crate::operation::Operation;
use crate::{event, invitation, member, project, session, token, user};

pub(crate) fn operations() -> Vec<Operation> {
    [
        session::operations(),
        user::operations(),
        project::operations(),
        member::operations(),
        invitation::operations(),
        token::operations(),
        event::operations(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
