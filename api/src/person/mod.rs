//! What the instance holds on a person, for the person and for the instance's administrator.

mod file;
mod record;
mod table;

use file::PersonFile;

use crate::access::{InstanceAdmin, User};
use crate::id::UserId;
use crate::operation::{Operation, get};
use crate::problem::Problem;
use crate::user;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/me/data", "me.export", export_me)
            .says("Streams all that the instance holds on you, as one JSON document")
            .more("Your account, sessions, sign-in links and tokens without their secrets; memberships and invitations; what you added, judged, said, were assigned, lease or skipped; and the entries of the audit log on what you did, in every project, those that you have left included. A field for each kind, which says by which column you are named, with its rows oldest first."),
        get("/v1/users/{user}/data", "users.export", export)
            .says("Streams all that the instance holds on a user, as one JSON document")
            .more("The same as `me.export`, to answer a person who asks what is held on them."),
    ]
}

async fn export_me(user: User) -> Result<PersonFile, Problem> {
    open(user.read(), user.id()).await
}

async fn export(admin: InstanceAdmin, id: UserId) -> Result<PersonFile, Problem> {
    open(admin.read(), id).await
}

async fn open(on: &sea_orm::DatabaseConnection, id: UserId) -> Result<PersonFile, Problem> {
    Ok(PersonFile::new(on.clone(), id, &user::store::read(on, id).await?))
}
