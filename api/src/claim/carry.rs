//! An article has changed and was read anew: its claims are carried over to the text as it is now. One that was found again
//! in the same words, saying the same, is the same claim, with everything that people made of it.

use std::collections::BTreeMap;

use claimbench_core::extraction;
use serde_json::{Value, json};
use uuid::Uuid;

use super::add::BY_HAND;
use super::content::{Content, extracted};
use super::moved::Move;
use super::party::{Party, parties};
use super::row;
use super::status::Status;
use super::store::{add_all, of_article, relate, save};
use super::wire::RelationKind;
use crate::access::Scope;
use crate::claim_import::IMPORTED;
use crate::database::{Write, json as stored, word};
use crate::id::{ArticleId, ClaimId, SnapshotId};
use crate::problem::Problem;
use crate::{event, queue};

/// What an article says now.
pub(crate) struct Reading<'a> {
    pub(crate) snapshot: SnapshotId,
    pub(crate) text: &'a str,
    pub(crate) claims: Vec<extraction::Claim>,
    pub(crate) entities: &'a [extraction::Entity],
    /// The text before, and its entities as they were stored.
    pub(crate) old_text: &'a str,
    pub(crate) old_entities: Value,
}

/// How many claims stayed, went and came.
pub(crate) struct Carried {
    pub(crate) kept: usize,
    pub(crate) gone: usize,
    pub(crate) added: usize,
}

pub(crate) async fn carry_over(
    write: &Write,
    scope: &Scope,
    article: ArticleId,
    reading: Reading<'_>,
) -> Result<Carried, Problem> {
    let Reading { snapshot, text, claims, entities, old_text, old_entities } = reading;
    let parts: Vec<(usize, Option<usize>)> = claims.iter().map(|claim| (claim.ordinal, claim.part_of)).collect();
    let mut found: Vec<Option<extraction::Claim>> = claims.into_iter().map(Some).collect();
    let shift = Move::new(old_text, text, old_entities, entities)?;
    let rows = of_article(write, scope, article).await?;
    // What a person has written follows its words, and leaves the claims as they were extracted to those that are such.
    let (mut as_found, mut written) = (Vec::new(), Vec::new());
    for row in rows {
        let content = Content::of(&row)?;
        if is_written(&row, &content) { written.push((row, content)) } else { as_found.push((row, content)) }
    }
    let (mut kept, mut gone, mut known) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (row, content) in as_found.into_iter().chain(written) {
        match again(&row, content, &mut found, &shift)? {
            Some((content, ordinal)) => {
                let id = keep(write, row, snapshot, content, ordinal, entities).await?;
                known.extend(ordinal.map(|ordinal| (ordinal, id)));
                kept.push(ClaimId::from(id));
            }
            None => gone.extend(take_leave(write, scope, row).await?),
        }
    }
    let new: Vec<extraction::Claim> = found.into_iter().flatten().collect();
    let carried = Carried { kept: kept.len(), gone: gone.len(), added: new.len() };
    let data = json!({ "snapshot": snapshot });
    event::record_each(write, scope.project(), "claim.carried_over", &kept, &data).await?;
    event::record_each(write, scope.project(), "claim.gone", &gone, &data).await?;
    let ordinals: Vec<usize> = new.iter().map(|claim| claim.ordinal).collect();
    let ids = add_all(write, scope, article, snapshot, new, entities).await?;
    let came: BTreeMap<usize, Uuid> = ordinals.into_iter().zip(ids.into_iter().map(ClaimId::uuid)).collect();
    // A date that stayed may be that of an event which is told anew, and the other way round.
    for (part, whole) in parts.iter().filter_map(|(part, whole)| Some((part, whole.as_ref()?))) {
        let ends = known.get(part).zip(came.get(whole)).or(came.get(part).zip(known.get(whole)));
        if let Some((part, whole)) = ends {
            relate(write, scope, *part, *whole, RelationKind::PartOf).await?;
        }
    }
    Ok(carried)
}

/// Whether its text is not as we have extracted it: a person has written it, or others have found it.
pub(super) fn is_written(row: &row::Model, content: &Content) -> bool {
    let is_edited = row.gone_from.as_deref().unwrap_or(&row.status) == word(Status::Edited);
    is_edited || row.revision > 1 || [IMPORTED, BY_HAND].contains(&content.facets.rule.as_str())
}

/// What the claim holds in the new text, and the ordinal that it was found under there: what a person has written may stand
/// on words that give no claim now.
fn again(
    row: &row::Model,
    content: Content,
    found: &mut [Option<extraction::Claim>],
    shift: &Move,
) -> Result<Option<(Content, Option<usize>)>, Problem> {
    let is_written = is_written(row, &content);
    let same = |claim: &extraction::Claim| {
        let in_place = claim.mention.exact == content.facets.mention.exact && claim.rule == content.facets.rule;
        in_place && (is_written || says_the_same(claim, &content))
    };
    let place = found.iter_mut().find(|claim| claim.as_ref().is_some_and(same));
    if let Some(claim) = place.and_then(Option::take) {
        let ordinal = claim.ordinal;
        let new = extracted(claim)?;
        let content = if is_written { shift.under(content, new.facets) } else { shift.beside(new, &content) };
        return Ok(Some((content, Some(ordinal))));
    }
    let moved = if is_written { shift.alone(content)? } else { None };
    Ok(moved.map(|content| (content, None)))
}

/// The same words can say something else where the words around them have changed.
fn says_the_same(claim: &extraction::Claim, content: &Content) -> bool {
    let extraction::Claim { claim_type, text, polarity, modality, checkable, .. } = claim;
    let Content { facets, .. } = content;
    let same_words = *claim_type == content.claim_type && *text == content.text;
    same_words && *polarity == facets.polarity && *modality == facets.modality && *checkable == content.checkable
}

async fn keep(
    write: &Write,
    mut row: row::Model,
    snapshot: SnapshotId,
    content: Content,
    ordinal: Option<usize>,
    entities: &[extraction::Entity],
) -> Result<Uuid, Problem> {
    row.filed = row.filed && row.gone_from.is_none() && content == Content::of(&row)?;
    content.into_row(&mut row)?;
    row.snapshot_id = snapshot.uuid();
    row.ordinal = ordinal.map_or(row.ordinal, |ordinal| i32::try_from(ordinal).unwrap_or(i32::MAX));
    row.parties = Some(stored(&parties(&row.text, entities.iter().map(Party::from)))?);
    if let Some(status) = row.gone_from.take() {
        row.status = status;
    }
    Ok(save(write, row).await?.id)
}

/// The claim that has just gone; none if it had gone before.
async fn take_leave(write: &Write, scope: &Scope, mut row: row::Model) -> Result<Option<ClaimId>, Problem> {
    if row.gone_from.is_some() {
        return Ok(None);
    }
    let id = ClaimId::from(row.id);
    queue::store::take_from_all_but(write, scope, id, None).await?;
    row.gone_from = Some(std::mem::replace(&mut row.status, word(Status::Gone)));
    save(write, row).await?;
    Ok(Some(id))
}
