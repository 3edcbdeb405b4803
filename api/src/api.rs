//! The table of contents: every operation of the API, noun by noun.

use crate::operation::Operation;
use crate::{
    agreement, article, assessment, claim, claim_import, comment, comparison, delivery, derivation, event, evidence,
    export, extraction, fetch, import, invitation, job, member, overview, person, project, publisher, queue, redaction,
    release, session, snapshot, source, suggestion, token, user, verdict, webhook,
};

pub(crate) fn operations() -> Vec<Operation> {
    [
        session::operations(),
        user::operations(),
        person::operations(),
        project::operations(),
        overview::operations(),
        member::operations(),
        invitation::operations(),
        token::operations(),
        extraction::operations(),
        publisher::operations(),
        article::operations(),
        claim::operations(),
        claim_import::operations(),
        comparison::operations(),
        source::operations(),
        snapshot::operations(),
        import::operations(),
        fetch::operations(),
        job::operations(),
        derivation::operations(),
        suggestion::operations(),
        evidence::operations(),
        queue::operations(),
        assessment::operations(),
        verdict::operations(),
        agreement::operations(),
        comment::operations(),
        export::operations(),
        release::operations(),
        redaction::operations(),
        event::operations(),
        webhook::operations(),
        delivery::operations(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
