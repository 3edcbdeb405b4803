/// Who may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Permission {
    Anyone,
    /// Whoever has signed in, by a session or by a token.
    SignedIn,
    /// Whoever has signed in by a session.
    User,
    InstanceAdministrator,
    Viewer,
    Reviewer,
    Editor,
    Admin,
}

use Permission::{Admin, Anyone, Editor, InstanceAdministrator, Reviewer, SignedIn, User, Viewer};

pub(super) const ACCESS: &[(&str, Permission)] = &[
    ("sessions.create", Anyone),
    ("sessions.create_by_link", Anyone),
    ("sessions.delete", User),
    ("sessions.list", User),
    ("me.read", User),
    ("me.update", User),
    ("users.list", InstanceAdministrator),
    ("users.update", InstanceAdministrator),
    ("users.create_link", InstanceAdministrator),
    ("projects.create", User),
    ("projects.delete", Admin),
    ("projects.list", SignedIn),
    ("projects.agreement", Viewer),
    ("projects.overview", Viewer),
    ("projects.read", Viewer),
    ("projects.update", Admin),
    ("members.delete", Admin),
    ("members.list", Viewer),
    ("members.update", Admin),
    ("invitations.accept", User),
    ("invitations.create", Admin),
    ("invitations.delete", Admin),
    ("invitations.join", Anyone),
    ("invitations.list", Admin),
    ("tokens.create", Admin),
    ("tokens.delete", Admin),
    ("tokens.list", Admin),
    ("audit.list", Admin),
    ("audit.head", Viewer),
    ("audit.list_of_instance", InstanceAdministrator),
    ("audit.head_of_instance", SignedIn),
    ("extractions.create", SignedIn),
    ("publishers.create", Reviewer),
    ("publishers.delete", Reviewer),
    ("publishers.list", Viewer),
    ("publishers.read", Viewer),
    ("publishers.update", Reviewer),
    ("articles.create", Editor),
    ("articles.delete", Editor),
    ("articles.fetch", Editor),
    ("articles.list", Viewer),
    ("articles.read", Viewer),
    ("comments.create", Reviewer),
    ("comments.delete", Reviewer),
    ("comments.list", Viewer),
    ("comments.mentions", Viewer),
    ("comments.read", Viewer),
    ("comments.update", Reviewer),
    ("claims.accept", Reviewer),
    ("claims.appeal", Viewer),
    ("claims.assign", Editor),
    ("claims.history", Viewer),
    ("claims.list", Viewer),
    ("claims.merge", Editor),
    ("claims.read", Viewer),
    ("claims.reject", Reviewer),
    ("claims.reopen", Reviewer),
    ("claims.split", Editor),
    ("claims.unassign", Editor),
    ("claims.update", Editor),
    ("sources.create", Reviewer),
    ("sources.delete", Reviewer),
    ("sources.fetch", Reviewer),
    ("sources.list", Viewer),
    ("sources.read", Viewer),
    ("sources.update", Reviewer),
    ("snapshots.create", Reviewer),
    ("snapshots.diff", Viewer),
    ("snapshots.read", Viewer),
    ("sources.refetch", Reviewer),
    ("sources.reinstate", Reviewer),
    ("sources.retract", Reviewer),
    ("imports.create", Editor),
    ("imports.list", Viewer),
    ("imports.read", Viewer),
    ("jobs.cancel", Reviewer),
    ("jobs.events", Viewer),
    ("jobs.list", Viewer),
    ("jobs.read", Viewer),
    ("derivations.confirm", Reviewer),
    ("derivations.create", Reviewer),
    ("derivations.list", Viewer),
    ("derivations.read", Viewer),
    ("derivations.reject", Reviewer),
    ("suggestions.list", Viewer),
    ("evidence.create", Reviewer),
    ("evidence.list", Viewer),
    ("evidence.read", Viewer),
    ("evidence.update", Reviewer),
    ("evidence.withdraw", Reviewer),
    ("queue.list", Viewer),
    ("queue.next", Reviewer),
    ("queue.release", Reviewer),
    ("queue.skip", Reviewer),
    ("assessments.adjudicate", Reviewer),
    ("assessments.create", Reviewer),
    ("assessments.list", Viewer),
    ("verdicts.read", Viewer),
    ("exports.read", Viewer),
    ("releases.content", Viewer),
    ("releases.correct", Editor),
    ("releases.create", Editor),
    ("releases.diff", Viewer),
    ("releases.key", Anyone),
    ("releases.list", Viewer),
    ("releases.read", Viewer),
    ("releases.retract", Editor),
];

impl Permission {
    pub(super) fn name(self) -> &'static str {
        match self {
            Anyone => "anyone",
            SignedIn => "signed in",
            User => "user",
            InstanceAdministrator => "instance administrator",
            Viewer => "viewer",
            Reviewer => "reviewer",
            Editor => "editor",
            Admin => "admin",
        }
    }

    /// What the service says to an actor of this name.
    pub(super) fn answer(self, actor: &str) -> &'static str {
        match (self, actor) {
            (Anyone, _) => "allowed",
            (_, "anonymous" | "revoked") => "401 unauthenticated",
            (SignedIn, _) => "allowed",
            (User | InstanceAdministrator, "token") => "403 session_required",
            (User, _) | (InstanceAdministrator, "root") => "allowed",
            (InstanceAdministrator, _) => "403 administrator_required",
            (_, "outsider") => "404 not_found",
            (role, _) if rank(actor) >= role.rank() => "allowed",
            _ => "403 role_required",
        }
    }

    fn rank(self) -> usize {
        match self {
            Anyone | SignedIn | User | InstanceAdministrator | Viewer => 0,
            Reviewer => 1,
            Editor => 2,
            Admin => 3,
        }
    }
}

/// What a member of the project may do; a token may do what its user and its ceiling both may.
fn rank(actor: &str) -> usize {
    match actor {
        "viewer" => 0,
        "reviewer" => 1,
        "editor" => 2,
        _ => 3,
    }
}
