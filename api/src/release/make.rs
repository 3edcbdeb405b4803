use std::collections::BTreeSet;

use serde_json::json;
use uuid::Uuid;

use super::choose::{chosen, chosen_again};
use super::freeze::{Freezer, Frozen};
use super::manifest::{AuditHead, Changes, FORMAT, FORMAT_VERSION, Fingerprints, Manifest, Previous, ReleaseKind};
use super::wire::{Choice, Correction, NewRelease, Release, Retraction};
use super::{row, store};
use crate::access::{Acting, Editor};
use crate::claim::{DecidedFilter, Publication, publish};
use crate::database::{Write, json as text, parsed, word};
use crate::id::{ClaimId, ReleaseId};
use crate::problem::{Code, Problem};
use crate::secret::sha256;
use crate::{event, project};

/// What a new release is, before its claims are frozen.
struct Draft {
    id: ReleaseId,
    name: String,
    kind: ReleaseKind,
    reason: Option<String>,
    filter: Option<DecidedFilter>,
    previous: Option<row::Model>,
}

/// Freezes the first version of a new series.
pub(super) async fn create(write: &Write, editor: &Editor, new: NewRelease) -> Result<Release, Problem> {
    let (name, choice) = new.into_parts()?;
    if store::newest(write.on(), editor, &name).await?.is_some() {
        let detail = "There is a series of this name; correct its newest version, or choose another name.";
        return Err(Problem::because(Code::AlreadyExists, detail));
    }
    let ids = chosen(write, editor, &choice, &BTreeSet::new()).await?;
    let id = ReleaseId::from(write.id());
    let frozen = Freezer::new(write, editor, id).claims(&ids).await?;
    let draft = Draft { id, name, kind: ReleaseKind::First, reason: None, filter: filter(choice), previous: None };
    conclude(write, editor, draft, frozen).await
}

/// Freezes the claims as they are now, as the next version.
pub(super) async fn correct(
    write: &Write,
    editor: &Editor,
    of: ReleaseId,
    correction: Correction,
) -> Result<Release, Problem> {
    let previous = newest(write, editor, of).await?;
    let (reason, choice) = correction.into_parts()?;
    let (ids, filter) = match choice {
        Some(choice) => {
            let gone = store::taken_back(write.on(), editor, &previous.name).await?;
            (chosen(write, editor, &choice, &gone).await?, filter(choice))
        }
        None => chosen_again(write, editor, &previous).await?,
    };
    let id = ReleaseId::from(write.id());
    let frozen = Freezer::new(write, editor, id).claims(&ids).await?;
    let (name, kind) = (previous.name.clone(), ReleaseKind::Correction);
    let draft = Draft { id, name, kind, reason: Some(reason), filter, previous: Some(previous) };
    conclude(write, editor, draft, frozen).await
}

/// Takes claims back: the next version has the others as they were.
pub(super) async fn retract(
    write: &Write,
    editor: &Editor,
    of: ReleaseId,
    retraction: Retraction,
) -> Result<Release, Problem> {
    let Retraction { reason, claims } = retraction;
    let previous = newest(write, editor, of).await?;
    let held = store::fingerprints(write.on(), previous.id).await?;
    let taken_back: BTreeSet<Uuid> = match claims {
        Some(claims) => claims.into_iter().map(ClaimId::uuid).collect(),
        None => held.keys().copied().collect(),
    };
    if let Some(unknown) = taken_back.iter().find(|claim| !held.contains_key(claim)) {
        return Err(Problem::because(Code::UnknownReference, format!("The release holds no claim {unknown}.")));
    }
    let id = ReleaseId::from(write.id());
    let frozen = Freezer::new(write, editor, id).without(previous.id, &taken_back).await?;
    let Manifest { filter, .. } = parsed(&previous.manifest)?;
    let (name, kind) = (previous.name.clone(), ReleaseKind::Retraction);
    let draft = Draft { id, name, kind, reason: Some(reason), filter, previous: Some(previous) };
    conclude(write, editor, draft, frozen).await
}

fn filter(choice: Choice) -> Option<DecidedFilter> {
    match choice {
        Choice::Filter(filter) => Some(filter),
        Choice::Claims(_) => None,
    }
}

/// The release, if no other has taken its place.
async fn newest(write: &Write, editor: &Editor, id: ReleaseId) -> Result<row::Model, Problem> {
    let row = store::row(write.on(), editor, id).await?;
    match store::newest(write.on(), editor, &row.name).await? {
        Some(newest) if newest.id != row.id => {
            let detail = format!("Version {} of the series is the newest: {}.", newest.version, newest.id);
            Err(Problem::because(Code::WrongState, detail))
        }
        _ => Ok(row),
    }
}

/// Writes the manifest, lets the claims become what the release makes of them, and tells the record.
async fn conclude(write: &Write, editor: &Editor, draft: Draft, frozen: Frozen) -> Result<Release, Problem> {
    let before = match &draft.previous {
        Some(previous) => store::fingerprints(write.on(), previous.id).await?,
        None => Fingerprints::new(),
    };
    let changes = Changes::between(&before, &frozen.fingerprints);
    if changes.is_empty() {
        return Err(Problem::because(Code::WrongState, "Nothing is other than in the previous version."));
    }
    let (manifest, row) = seal(write, editor, &draft, frozen, &changes).await?;
    store::add(write, row.clone()).await?;
    let kind = format!("release.{}", done(manifest.kind));
    let data = json!({ "name": row.name, "version": row.version, "claims": row.claims, "reason": row.reason,
        "content_sha256": row.content_sha256, "manifest_sha256": row.manifest_sha256 });
    event::record(write, Some(editor.project()), &kind, draft.id, &data).await?;
    let became = [
        (&changes.added, Publication::Released),
        (&changes.changed, Publication::Corrected),
        (&changes.removed, Publication::Retracted),
    ];
    for (claims, publication) in became {
        let data = json!({ "release": row.id, "name": row.name, "version": row.version, "reason": row.reason });
        event::record_each(write, editor.project(), &format!("claim.{}", word(publication)), claims, &data).await?;
        let ids: Vec<Uuid> = claims.iter().map(|claim| claim.uuid()).collect();
        publish(write, editor, &ids, publication, draft.id).await?;
    }
    Release::from_row(row)
}

fn done(kind: ReleaseKind) -> &'static str {
    match kind {
        ReleaseKind::First => "created",
        ReleaseKind::Correction => "corrected",
        ReleaseKind::Retraction => "retracted",
    }
}

async fn seal(
    write: &Write,
    editor: &Editor,
    draft: &Draft,
    frozen: Frozen,
    changes: &Changes,
) -> Result<(Manifest, row::Model), Problem> {
    let Frozen { content_sha256, counts, extractors, fingerprints: _ } = frozen;
    let (sequence, hash) = event::head(write, editor.project()).await?;
    let previous = draft.previous.as_ref();
    let signer = editor.state().signer.as_ref();
    let count = |number: usize| i32::try_from(number).map_err(Problem::internal);
    let (claims, evidence) = (count(counts.claims)?, count(counts.evidence)?);
    let (project_name, policy) = project::store::rules(write.on(), editor).await?;
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        format_version: FORMAT_VERSION,
        release: draft.id,
        project: editor.project(),
        project_name,
        name: draft.name.clone(),
        version: previous.map_or(1, |row| row.version + 1),
        kind: draft.kind,
        created: write.now(),
        policy,
        filter: draft.filter.clone(),
        counts,
        extractors: extractors.into_iter().collect(),
        audit_head: AuditHead { sequence, hash },
        content_sha256,
        previous: previous.map(Previous::of),
        reason: draft.reason.clone(),
        changes: previous.map(|_| changes.clone()),
        public_key: signer.map(|signer| signer.public_key()),
    };
    let sealed = text(&manifest)?;
    let row = row::Model {
        id: draft.id.uuid(),
        project_id: editor.project().uuid(),
        name: manifest.name.clone(),
        version: manifest.version,
        kind: word(manifest.kind),
        reason: manifest.reason.clone(),
        previous_id: previous.map(|row| row.id),
        claims,
        evidence,
        content_sha256: manifest.content_sha256.clone(),
        manifest_sha256: sha256(sealed.as_bytes()),
        public_key: manifest.public_key.clone(),
        signature: signer.map(|signer| signer.sign(&sealed)),
        manifest: sealed,
        created_by: editor.user().uuid(),
        created_at: write.now(),
        edition: None,
        edition_sha256: None,
        edition_signature: None,
    };
    Ok((manifest, row))
}

impl Previous {
    fn of(row: &row::Model) -> Self {
        Self { release: row.id.into(), version: row.version, manifest_sha256: row.manifest_sha256.clone() }
    }
}
