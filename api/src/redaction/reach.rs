//! What a redaction takes, and from where.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use uuid::Uuid;

use super::erased::Erased;
use super::wire::{NewRedaction, Reached, Redacted, Redaction};
use super::{row, store};
use crate::access::Admin;
use crate::database::{Write, json as stored, word};
use crate::id::{ArticleId, ClaimId, RedactionId, ReleaseId, SnapshotId, SourceId};
use crate::problem::{Code, Problem};
use crate::release::Told;
use crate::secret::sha256;
use crate::{
    article, assessment, claim, comment, derivation, event, evidence, job, kept_answer, passage, queue, release,
    snapshot, source,
};

/// Takes the words of one thing out of the record, with every copy of them.
pub(super) async fn redact(write: &Write, admin: &Admin, new: NewRedaction) -> Result<Redaction, Problem> {
    let NewRedaction { of, subject, reason } = new;
    let mut erasing =
        Erasing { write, admin, erased: Erased::new(RedactionId::from(write.id())), concerned: BTreeSet::new() };
    let sha256 = erasing.choose(of, subject).await?;
    erasing.find_copies().await?;
    // Before the record tells of this, which stays.
    let entries = event::erase(write, admin.project(), &erasing.erased).await?;
    let reached = erasing.erase(&reason).await?;
    let Erasing { erased, .. } = erasing;
    let reached = Reached { entries: entries.len(), ..reached };
    let told = json!({ "of": of, "subject": subject, "reason": reason, "sha256": sha256, "reached": reached, "erased": entries });
    event::record(write, Some(admin.project()), "redaction.made", erased.redaction, &told).await?;
    let row = row::Model {
        id: erased.redaction.uuid(),
        project_id: admin.project().uuid(),
        kind: word(of),
        subject_id: subject,
        reason,
        sha256,
        reached: stored(&reached)?,
        created_by: admin.user().uuid(),
        created_at: write.now(),
    };
    store::add(write, row.clone()).await?;
    Redaction::from_row(row)
}

/// A redaction under way.
struct Erasing<'a> {
    write: &'a Write,
    admin: &'a Admin,
    erased: Erased,
    /// The claims that lose their words, or something of what they rest on.
    concerned: BTreeSet<Uuid>,
}

impl Erasing<'_> {
    /// The hash of what is taken, where its words are more than a person's remark.
    async fn choose(&mut self, of: Redacted, subject: Uuid) -> Result<Option<String>, Problem> {
        match of {
            Redacted::Article => self.article(subject.into()).await.map(Some),
            Redacted::Source => self.source(subject.into()).await.map(Some),
            Redacted::Snapshot => self.snapshot(subject.into()).await.map(Some),
            Redacted::Claim => self.claim(subject.into()).await.map(Some),
            Redacted::Evidence => self.evidence(subject).await.map(Some),
            Redacted::Comment => self.comment(subject).await.map(|()| None),
            Redacted::Assessment => self.assessment(subject).await.map(|()| None),
        }
    }

    async fn article(&mut self, id: ArticleId) -> Result<String, Problem> {
        stands(article::redact::redaction(self.write, self.admin, id).await?)?;
        let snapshots = snapshot::store::of_article(self.write.on(), self.admin, id).await?;
        for row in claim::of_article(self.write.on(), self.admin, id.uuid()).await? {
            self.take_claim(&row)?;
        }
        self.document(id.uuid(), snapshots).await
    }

    async fn source(&mut self, id: SourceId) -> Result<String, Problem> {
        stands(source::redact::row(self.write, self.admin, id.uuid()).await?.map(|row| row.redaction_id))?;
        let heads = snapshot::store::of_sources(self.write.on(), self.admin, vec![id.uuid()]).await?;
        self.document(id.uuid(), heads.into_iter().map(|head| head.id).collect()).await
    }

    /// A document with all its texts, oldest first; the hash of the newest.
    async fn document(&mut self, id: Uuid, snapshots: Vec<Uuid>) -> Result<String, Problem> {
        self.erased.documents.insert(id);
        let newest = snapshots.last().copied();
        self.texts(snapshots.clone()).await?;
        let heads = snapshot::store::these(self.write.on(), self.admin, snapshots).await?;
        let newest = heads.into_iter().find(|head| Some(head.id) == newest);
        newest.map(|head| head.text_sha256).ok_or_else(|| Problem::internal("A document has no text"))
    }

    async fn snapshot(&mut self, id: SnapshotId) -> Result<String, Problem> {
        let head = snapshot::store::these(self.write.on(), self.admin, vec![id.uuid()]).await?.pop();
        stands(head.as_ref().map(|head| head.redaction_id))?;
        self.texts(vec![id.uuid()]).await?;
        Ok(head.map(|head| head.text_sha256).unwrap_or_default())
    }

    /// Texts, with the claims that stand on them and the quotes from them.
    async fn texts(&mut self, snapshots: Vec<Uuid>) -> Result<(), Problem> {
        let on = self.write.on();
        for (id, text) in snapshot::store::texts(on, self.admin, snapshots.clone()).await? {
            self.erased.takes(&text);
            self.erased.snapshots.insert(id);
        }
        for row in claim::standing_on(on, self.admin, snapshots.clone()).await? {
            self.take_claim(&row)?;
        }
        for row in evidence::redact::quoting(on, self.admin, snapshots.clone()).await? {
            self.erased.evidence.insert(row.id);
            self.concerned.insert(row.claim_id);
        }
        self.erased.derivations.extend(derivation::store::touching(on, self.admin, snapshots).await?);
        Ok(())
    }

    fn take_claim(&mut self, row: &claim::Row) -> Result<(), Problem> {
        for words in claim::words(row)? {
            self.erased.takes(&words);
        }
        self.erased.claims.insert(row.id);
        self.concerned.insert(row.id);
        Ok(())
    }

    async fn claim(&mut self, id: ClaimId) -> Result<String, Problem> {
        let row = claim::store::these(self.write.on(), self.admin, vec![id.uuid()]).await?.pop();
        stands(row.as_ref().map(|row| row.redaction_id))?;
        let row = row.ok_or_else(unknown)?;
        self.take_claim(&row)?;
        Ok(sha256(row.text.as_bytes()))
    }

    async fn evidence(&mut self, id: Uuid) -> Result<String, Problem> {
        let row = evidence::redact::row(self.write.on(), self.admin, id).await?;
        stands(row.as_ref().map(|row| row.redaction_id))?;
        let row = row.ok_or_else(unknown)?;
        self.erased.takes(&row.exact);
        self.erased.evidence.insert(id);
        self.concerned.insert(row.claim_id);
        Ok(sha256(row.exact.as_bytes()))
    }

    async fn comment(&mut self, id: Uuid) -> Result<(), Problem> {
        let row = comment::redact::row(self.write.on(), self.admin, id).await?;
        stands(row.as_ref().map(|row| row.redaction_id.or(row.deleted_by)))?;
        self.erased.comments.insert(id);
        Ok(())
    }

    async fn assessment(&mut self, id: Uuid) -> Result<(), Problem> {
        let row = assessment::redact::row(self.write.on(), self.admin, id).await?;
        stands(row.as_ref().map(|row| row.redaction_id))?;
        let row = row.ok_or_else(unknown)?;
        self.erased.takes(&row.rationale);
        self.erased.assessments.insert(id);
        self.concerned.insert(row.claim_id);
        Ok(())
    }

    /// What people have said of the claims concerned, where it repeats the words that go.
    async fn find_copies(&mut self) -> Result<(), Problem> {
        let (on, concerned) = (self.write.on(), self.concerned());
        for (id, text) in comment::redact::on_claims(on, self.admin, &concerned).await? {
            if self.erased.repeats(&text) {
                self.erased.comments.insert(id);
            }
        }
        for row in assessment::redact::of_claims(on, self.admin, &concerned).await? {
            if row.redaction_id.is_none() && self.erased.repeats(&row.rationale) {
                self.erased.assessments.insert(row.id);
            }
        }
        Ok(())
    }

    fn concerned(&self) -> Vec<Uuid> {
        self.concerned.iter().copied().collect()
    }

    async fn erase(&self, reason: &str) -> Result<Reached, Problem> {
        let Self { write, admin, erased, .. } = self;
        let concerned = self.concerned();
        snapshot::redact(write, erased).await?;
        passage::store::remove(write, &erased.snapshots).await?;
        derivation::store::redact(write, erased).await?;
        article::redact::redact(write, erased).await?;
        source::redact::redact(write, erased).await?;
        claim::redact(write, admin, erased, concerned.clone()).await?;
        queue::store::redact(write, erased).await?;
        evidence::redact::redact(write, admin, erased, &concerned).await?;
        comment::redact::redact(write, erased).await?;
        let judgements = assessment::redact::redact(write, erased).await?;
        job::store::redact(write, admin, erased).await?;
        kept_answer::forget(write, erased).await?;
        let told = Told { at: write.now(), reason, judgements: &judgements };
        let releases = release::redact(write, admin, erased, &told).await?;
        self.tell(reason, &concerned, &releases).await?;
        Ok(Reached {
            snapshots: erased.snapshots.len(),
            claims: erased.claims.len(),
            evidence: erased.evidence.len(),
            comments: erased.comments.len(),
            assessments: erased.assessments.len(),
            releases: releases.len(),
            entries: 0,
        })
    }

    /// The history of each claim and of each release says what became of it.
    async fn tell(&self, reason: &str, concerned: &[Uuid], releases: &[ReleaseId]) -> Result<(), Problem> {
        let (project, redaction) = (self.admin.project(), self.erased.redaction);
        let (lost, lean): (Vec<Uuid>, Vec<Uuid>) = concerned.iter().partition(|id| self.erased.claims.contains(id));
        let data: Value = json!({ "redaction": redaction, "reason": reason });
        for (kind, claims) in [("claim.redacted", lost), ("claim.ground_redacted", lean)] {
            let claims: Vec<ClaimId> = claims.into_iter().map(ClaimId::from).collect();
            event::record_each(self.write, project, kind, &claims, &data).await?;
        }
        event::record_each(self.write, project, "release.redacted", releases, &data).await
    }
}

/// Whether there is such a thing that still has words; `redaction` is what took them.
fn stands(redaction: Option<Option<Uuid>>) -> Result<(), Problem> {
    match redaction {
        None => Err(unknown()),
        Some(None) => Ok(()),
        Some(Some(_)) => Err(Problem::because(Code::WrongState, "Its words are gone already.")),
    }
}

fn unknown() -> Problem {
    Problem::because(Code::UnknownReference, "`subject` names nothing of this kind in this project.")
}
