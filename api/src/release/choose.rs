use std::collections::BTreeSet;

use uuid::Uuid;

use super::manifest::Manifest;
use super::wire::Choice;
use super::{row, store};
use crate::access::Editor;
use crate::claim::{self, DecidedFilter};
use crate::database::{Write, parsed};
use crate::id::ClaimId;
use crate::problem::{Code, Problem};

/// The claims that are meant, in the order of the articles and of their texts. A filter leaves out what was taken back.
pub(super) async fn chosen(
    write: &Write,
    editor: &Editor,
    choice: &Choice,
    taken_back: &BTreeSet<ClaimId>,
) -> Result<Vec<Uuid>, Problem> {
    let ids = match choice {
        Choice::Claims(claims) => return these(write, editor, claims).await,
        Choice::Filter(filter) => claim::store::decided(write.on(), editor, filter).await?,
    };
    let ids: Vec<Uuid> = ids.into_iter().filter(|id| !taken_back.contains(&ClaimId::from(*id))).collect();
    if ids.is_empty() {
        return Err(Problem::because(Code::WrongState, "No claim that has a verdict meets the filter."));
    }
    Ok(ids)
}

/// What the previous release chose, chosen anew.
pub(super) async fn chosen_again(
    write: &Write,
    editor: &Editor,
    previous: &row::Model,
) -> Result<(Vec<Uuid>, Option<DecidedFilter>), Problem> {
    let Manifest { filter, .. } = parsed(&previous.manifest)?;
    let choice = match filter.clone() {
        Some(filter) => Choice::Filter(filter),
        None => {
            let held = store::fingerprints(write.on(), previous.id).await?;
            Choice::Claims(held.into_keys().map(ClaimId::from).collect())
        }
    };
    let gone = store::taken_back(write.on(), editor, &previous.name).await?;
    Ok((chosen(write, editor, &choice, &gone).await?, filter))
}

async fn these(write: &Write, editor: &Editor, claims: &[ClaimId]) -> Result<Vec<Uuid>, Problem> {
    let decided = claim::store::decided_among(write.on(), editor, claims).await?;
    let found: BTreeSet<Uuid> = decided.iter().copied().collect();
    let lacking: BTreeSet<Uuid> = claims.iter().map(|claim| claim.uuid()).filter(|id| !found.contains(id)).collect();
    let Some(first) = lacking.first() else { return Ok(decided) };
    let known = claim::store::these(write.on(), editor, vec![*first]).await?;
    Err(if known.is_empty() {
        Problem::because(Code::UnknownReference, format!("`claims` names no claim of this project: {first}."))
    } else {
        let detail = format!("{} of the claims have no verdict, or do not stand; the first is {first}.", lacking.len());
        Problem::because(Code::WrongState, detail)
    })
}
