//! Who calls, and what they may do. A handler names its permission by taking one of these as an argument, and the
//! queries take them in turn, so that none can be written that is not bound to a project.

mod origin;
mod authenticate;
mod actor;
mod role;
mod user;
mod project;
mod public;

pub(crate) use actor::{Acting, Actor};
pub(crate) use authenticate::Credential;
pub(crate) use origin::Origin;
pub(crate) use project::{Access, Admin, Editor, Rank, Reviewer, Scope, Viewer};
pub(crate) use public::Public;
pub(crate) use role::Role;
pub(crate) use user::{InstanceAdmin, SignedIn, User};

/// The security schemes, as the description calls them.
pub(crate) const SESSION: &str = "session";
pub(crate) const TOKEN: &str = "token";

/// The name of the session's cookie over https; over plain http, which browsers trust on loopback only, the prefix
/// is not allowed.
pub(crate) const SECURE_COOKIE: &str = "__Host-claimbench-session";
pub(crate) const PLAIN_COOKIE: &str = "claimbench-session";
