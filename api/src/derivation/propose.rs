use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::json;
use uuid::Uuid;

use super::compare::{Likeness, compare_all};
use super::document::{Document, documents};
use super::row::{self, Entity};
use super::store;
use super::wire::{CopiedPassage, DeclaredCredit, DerivationState, Method};
use crate::access::Scope;
use crate::database::{Write, json as stored, word};
use crate::id::{Id, Kind, PublisherId, SnapshotId};
use crate::problem::Problem;
use crate::verdict::{Cause, Change};
use crate::{event, snapshot, verdict};

/// Rows per statement: below SQLite's limit of bound values.
const CHUNK: usize = 500;

/// The most texts of one family that a new one is tied to, newest first: what was printed long before is another matter.
const FAMILY: usize = 100;

/// A derivation that nobody has looked at.
struct Proposal {
    from: Uuid,
    to: Uuid,
    method: Method,
    score: Option<f64>,
    passages: Vec<CopiedPassage>,
    credit: Option<DeclaredCredit>,
}

/// Holds a new snapshot against all others of the project, proposes what it may come from and what may come from it,
/// and decides anew the verdicts that this makes doubtful. The writers of a project wait for each other (`event::hold`), so
/// that of two snapshots that come at once the second sees the first.
pub(crate) async fn propose(write: &Write, scope: &Scope, id: SnapshotId, text: &str) -> Result<(), Problem> {
    let documents = documents(write.on(), scope).await?;
    let Some(new) = documents.iter().find(|document| document.snapshot == id.uuid()) else { return Ok(()) };
    let others: Vec<&Document> = documents.iter().filter(|other| !other.is_same_document(new)).collect();
    let ids = others.iter().map(|other| other.snapshot).collect();
    let likenesses = compare_all(text.to_owned(), snapshot::store::texts(write.on(), scope, ids).await?).await?;
    let likenesses: BTreeMap<Uuid, Likeness> = likenesses.into_iter().map(|like| (like.other, like)).collect();
    let mut proposals = copies(new, &others, &likenesses);
    proposals.extend(credits(new, &others, &likenesses));
    for method in [Method::CanonicalLink, Method::SamePublisher] {
        let mut known = tied(write, scope, &documents, method).await?;
        proposals.extend(ties(new, &others, &mut known, method));
    }
    keep(write, scope, id, proposals).await
}

/// Proposes ties among the texts of a publisher of which something new is known, and with those of its family.
pub(crate) async fn propose_for_publisher(write: &Write, scope: &Scope, id: PublisherId) -> Result<(), Problem> {
    let documents = documents(write.on(), scope).await?;
    let mut known = tied(write, scope, &documents, Method::SamePublisher).await?;
    let mut proposals = Vec::new();
    // The newest snapshot of each document speaks for it.
    for new in documents.iter().rev().filter(|document| document.is_of(id)) {
        let others: Vec<&Document> = documents.iter().filter(|other| !other.is_same_document(new)).collect();
        proposals.extend(ties(new, &others, &mut known, Method::SamePublisher));
    }
    keep(write, scope, id, proposals).await
}

/// The articles and sources that a method ties already, whatever people made of it: they are not asked again whenever one
/// of them is fetched anew.
async fn tied(
    write: &Write,
    scope: &Scope,
    documents: &[Document],
    method: Method,
) -> Result<BTreeSet<(Uuid, Uuid)>, Problem> {
    let owners: BTreeMap<Uuid, Uuid> = documents.iter().map(|one| (one.snapshot, one.owner)).collect();
    let pairs = store::pairs(write.on(), scope, method).await?;
    let owner = |snapshot| owners.get(&snapshot).copied();
    Ok(pairs.into_iter().filter_map(|(one, other)| Some(pair(owner(one)?, owner(other)?))).collect())
}

/// Texts of which so much is the same that one was copied, or that have a quotation from the same mouth.
fn copies(new: &Document, others: &[&Document], likenesses: &BTreeMap<Uuid, Likeness>) -> Vec<Proposal> {
    let compared = others.iter().filter_map(|other| Some((other, likenesses.get(&other.snapshot)?)));
    let copy = |(other, like): (&&Document, &Likeness)| {
        let method = like.method()?;
        let passages = like.passages_from(new.is_later_than(other));
        Some(Proposal { score: Some(like.score), passages, ..tie(new, other, method) })
    };
    compared.filter_map(copy).collect()
}

/// What the new text says it has from another, and what others say they have from it.
fn credits(new: &Document, others: &[&Document], likenesses: &BTreeMap<Uuid, Likeness>) -> Vec<Proposal> {
    let mut found: BTreeMap<(Uuid, Uuid), Proposal> = BTreeMap::new();
    let mut add = |from: &Document, to: &Document, credit: &DeclaredCredit| {
        let score = likenesses.get(&from.snapshot).or(likenesses.get(&to.snapshot)).map(|like| like.score);
        let (from, to, credit) = (from.snapshot, to.snapshot, Some(credit.clone()));
        let proposal = Proposal { from, to, method: Method::DeclaredCredit, score, passages: Vec::new(), credit };
        found.entry((from, to)).or_insert(proposal);
    };
    // Every comparison read the new text's credits; the first will do.
    for credit in likenesses.values().next().map(|like| like.credits.as_slice()).unwrap_or_default() {
        if let Some(other) = meant(credit, new, others, likenesses) {
            add(new, other, credit);
        }
    }
    for (other, like) in others.iter().filter_map(|other| Some((other, likenesses.get(&other.snapshot)?))) {
        let credit = like.other_credits.iter().find(|credit| new.is_meant_by(&credit.source, other));
        credit.into_iter().for_each(|credit| add(other, new, credit));
    }
    found.into_values().collect()
}

/// Of the texts that a credit can mean the one that is most like the text that gives it; of equals the newest.
fn meant<'d>(
    credit: &DeclaredCredit,
    new: &Document,
    others: &[&'d Document],
    likenesses: &BTreeMap<Uuid, Likeness>,
) -> Option<&'d Document> {
    let score = |other: &Document| likenesses.get(&other.snapshot).map_or(0.0, |like| like.score);
    let meant = others.iter().filter(|other| other.is_meant_by(&credit.source, new));
    meant.copied().max_by(|one, other| score(one).total_cmp(&score(other)))
}

/// Ties of the new text to others by what is said of both, each article or source once, by its newest snapshot.
fn ties(new: &Document, others: &[&Document], tied: &mut BTreeSet<(Uuid, Uuid)>, method: Method) -> Vec<Proposal> {
    let is_tied = |other: &&&Document| match method {
        Method::CanonicalLink => other.is_at_the_address_of(new),
        _ => other.is_of_the_family_of(new),
    };
    let near = others.iter().rev().filter(is_tied).filter(|other| tied.insert(pair(new.owner, other.owner)));
    near.take(FAMILY).map(|other| tie(new, other, method)).collect()
}

/// Two, in the same order whichever comes first.
fn pair(one: Uuid, other: Uuid) -> (Uuid, Uuid) {
    (one.min(other), one.max(other))
}

/// A proposal in which the later of two texts comes from the earlier.
fn tie(new: &Document, other: &Document, method: Method) -> Proposal {
    let (from, to) = if new.is_later_than(other) { (new, other) } else { (other, new) };
    let (from, to) = (from.snapshot, to.snapshot);
    Proposal { from, to, method, score: None, passages: Vec::new(), credit: None }
}

async fn keep<K: Kind>(write: &Write, scope: &Scope, about: Id<K>, proposals: Vec<Proposal>) -> Result<(), Problem> {
    if proposals.is_empty() {
        return Ok(());
    }
    let rows = proposals.iter().map(|proposal| row(write, scope, proposal)).collect::<Result<Vec<_>, _>>()?;
    for chunk in rows.chunks(CHUNK) {
        let models = chunk.iter().cloned().map(|row| row.into_active_model().reset_all());
        Entity::insert_many(models).exec_without_returning(write.on()).await?;
    }
    let proposed: Vec<_> = rows
        .iter()
        .map(|row| json!({ "derivation": row.id, "from": row.from_snapshot, "to": row.to_snapshot, "method": row.method }))
        .collect();
    event::record(write, Some(scope.project()), "derivation.proposed", about, &json!({ "derivations": proposed }))
        .await?;
    let touched = proposals.iter().flat_map(|proposal| [proposal.from, proposal.to]).collect();
    verdict::store::decide_around(write, scope, touched, Change::new(Cause::DerivationProposed, about)).await
}

fn row(write: &Write, scope: &Scope, proposal: &Proposal) -> Result<row::Model, Problem> {
    let Proposal { from, to, method, score, passages, credit } = proposal;
    Ok(row::Model {
        id: write.id(),
        project_id: scope.project().uuid(),
        from_snapshot: *from,
        to_snapshot: *to,
        method: word(method),
        score: *score,
        passages: stored(passages)?,
        credit: credit.as_ref().map(stored).transpose()?,
        state: word(DerivationState::Proposed),
        reason: None,
        created_by: None,
        created_at: write.now(),
        decided_by: None,
        decided_at: None,
        version: 1,
    })
}
