//! Takes words out of releases. What was frozen stays hashed and signed as it was; the lines that are left are an edition of
//! their own, which is hashed and signed too.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use sea_orm::sea_query::ExprTrait;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::edition::{Edition, EditionRedaction, FORMAT, FORMAT_VERSION, RedactedLine};
use super::row::{self, line};
use super::sign::Signer;
use super::store;
use crate::access::{Acting, Admin};
use crate::database::{Write, json, parsed};
use crate::export::VerifiedClaim;
use crate::id::{ProjectId, ReleaseId};
use crate::problem::Problem;
use crate::redaction::Erased;
use crate::secret::{hexadecimal, sha256};

/// Lines in memory at once.
const CHUNK: u64 = 250;

/// A redaction as releases tell of it.
pub(crate) struct Told<'a> {
    pub(crate) at: DateTime<Utc>,
    pub(crate) reason: &'a str,
    /// The assessments that lost their rationale: of which claim, and when.
    pub(crate) judgements: &'a [(Uuid, DateTime<Utc>)],
}

/// The releases that have lost words, all of which are served as redacted editions from now on.
pub(crate) async fn redact(
    write: &Write,
    admin: &Admin,
    erased: &Erased,
    told: &Told<'_>,
) -> Result<Vec<ReleaseId>, Problem> {
    let mut reached: BTreeMap<Uuid, Vec<RedactedLine>> = BTreeMap::new();
    let mut after = (Uuid::nil(), -1);
    loop {
        let rows = lines_after(write, admin.project(), after).await?;
        let Some(last) = rows.last() else { break };
        after = (last.release_id, last.position);
        for row in rows.into_iter().filter(|row| erased.is_named_in(&row.line)) {
            let release = row.release_id;
            reached.entry(release).or_default().extend(without_words(write, row, erased, told).await?);
        }
    }
    reached.retain(|_, lines| !lines.is_empty());
    let ids = reached.keys().map(|id| ReleaseId::from(*id)).collect();
    for (release, claims) in reached {
        let (at, reason, redaction) = (told.at, told.reason.to_owned(), erased.redaction);
        publish(write, admin, release.into(), EditionRedaction { redaction, at, reason, claims }).await?;
    }
    Ok(ids)
}

async fn lines_after(
    write: &Write,
    project: ProjectId,
    (release, position): (Uuid, i32),
) -> Result<Vec<line::Model>, Problem> {
    use line::Column;
    let of_project = line::Entity::find().filter(Column::ProjectId.eq(project.uuid()));
    let same = Column::ReleaseId.eq(release).and(Column::Position.gt(position));
    let later = of_project.filter(same.or(Column::ReleaseId.gt(release)));
    let ordered = later.order_by_asc(Column::ReleaseId).order_by_asc(Column::Position);
    Ok(ordered.limit(CHUNK).all(write.on()).await?)
}

/// None where the line names what is erased, and holds no word of it.
async fn without_words(
    write: &Write,
    row: line::Model,
    erased: &Erased,
    told: &Told<'_>,
) -> Result<Option<RedactedLine>, Problem> {
    let mut claim: VerifiedClaim = parsed(&row.line)?;
    claim.redact(erased, told.judgements);
    let line = json(&claim)?;
    if line == row.line {
        return Ok(None);
    }
    let redacted = RedactedLine { claim: claim.id, was_sha256: row.sha256.clone(), sha256: sha256(line.as_bytes()) };
    let mut row = row.into_active_model();
    row.line = Set(line);
    row.sha256 = Set(redacted.sha256.clone());
    row.update(write.on()).await?;
    Ok(Some(redacted))
}

/// Seals what the release is now, as the manifest sealed what it was.
async fn publish(write: &Write, admin: &Admin, id: ReleaseId, redaction: EditionRedaction) -> Result<(), Problem> {
    let row = store::row(write.on(), admin, id).await?;
    let mut redactions = Edition::of(&row)?.map(|edition| edition.redactions).unwrap_or_default();
    redactions.push(redaction);
    let edition = Edition {
        format: FORMAT.to_owned(),
        format_version: FORMAT_VERSION,
        release: id,
        manifest_sha256: row.manifest_sha256.clone(),
        content_sha256: content_sha256(write, id).await?,
        redactions,
    };
    let sealed = json(&edition)?;
    let signer = admin.state().signer.as_ref().filter(|signer| row.public_key == Some(signer.public_key()));
    let signature = signer.map(|signer: &Signer| signer.sign(&sealed));
    let mut row: row::ActiveModel = row.into_active_model();
    row.edition_sha256 = Set(Some(sha256(sealed.as_bytes())));
    row.edition = Set(Some(sealed));
    row.edition_signature = Set(signature);
    row.update(write.on()).await?;
    Ok(())
}

async fn content_sha256(write: &Write, release: ReleaseId) -> Result<String, Problem> {
    let (mut content, mut from) = (Sha256::new(), 0);
    loop {
        let lines = store::lines(write.on(), release.uuid(), from, CHUNK).await?;
        let Some(last) = lines.last() else { return Ok(hexadecimal(&content.finalize())) };
        from = last.position + 1;
        for line in lines {
            content.update(line.line.as_bytes());
            content.update(b"\n");
        }
    }
}

/// The texts that the releases of a project cite.
pub(crate) async fn cited(write: &Write, project: ProjectId) -> Result<BTreeSet<Uuid>, Problem> {
    let (mut cited, mut after) = (BTreeSet::new(), (Uuid::nil(), -1));
    loop {
        let rows = lines_after(write, project, after).await?;
        let Some(last) = rows.last() else { return Ok(cited) };
        after = (last.release_id, last.position);
        for row in rows {
            let VerifiedClaim { snapshot, evidence, .. } = parsed(&row.line)?;
            cited.extend(evidence.iter().map(|one| one.snapshot.id.uuid()).chain([snapshot.id.uuid()]));
        }
    }
}
