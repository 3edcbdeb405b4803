use std::collections::BTreeMap;

use claimbench_core::extraction::ClaimType;
use uuid::Uuid;

use super::figure::{figures, of_two};
use super::wire::{Agreement, AgreementFigures, PairAgreement, TypeAgreement};
use crate::access::Viewer;
use crate::database::meaning;
use crate::problem::Problem;
use crate::verdict::Verdict;
use crate::{assessment, claim, project};

/// A claim on which all reviewers are in.
struct Judged {
    claim_type: ClaimType,
    reviewers: BTreeMap<Uuid, Verdict>,
}

pub(super) async fn read(viewer: &Viewer) -> Result<Agreement, Problem> {
    let judged = judged(viewer).await?;
    Ok(Agreement { overall: figures_of(&judged), by_type: by_type(&judged), by_pair: by_pair(&judged) })
}

/// Those of whose reviewers one is still to come would tell that one what the others say.
async fn judged(viewer: &Viewer) -> Result<Vec<Judged>, Problem> {
    let on = viewer.read();
    let wanted = usize::try_from(project::store::policy(on, viewer).await?.min_assessments).unwrap_or_default().max(2);
    let mut judged = Vec::new();
    for page in claim::store::with_assessments(on, viewer).await?.chunks(PAGE) {
        let rounds = page.iter().map(|row| (row.id, row.round)).collect();
        let mut current = assessment::current::of_each(on, &rounds).await?;
        for row in page {
            let reviewers = current.remove(&row.id).unwrap_or_default().into_reviewers();
            if reviewers.len() >= wanted {
                judged.push(Judged { claim_type: meaning(&row.claim_type)?, reviewers });
            }
        }
    }
    Ok(judged)
}

/// Claims whose assessments are read at once: a statement takes a bounded number of values.
const PAGE: usize = 500;

fn by_type(judged: &[Judged]) -> Vec<TypeAgreement> {
    let mut types: BTreeMap<ClaimType, Vec<&Judged>> = BTreeMap::new();
    judged.iter().for_each(|one| types.entry(one.claim_type).or_default().push(one));
    let of_type = |(claim_type, claims)| TypeAgreement { claim_type, figures: figures_of(claims) };
    types.into_iter().map(of_type).collect()
}

fn figures_of<'a>(claims: impl IntoIterator<Item = &'a Judged>) -> AgreementFigures {
    figures(claims.into_iter().map(|one| one.reviewers.values().copied().collect()))
}

fn by_pair(judged: &[Judged]) -> Vec<PairAgreement> {
    let mut pairs: BTreeMap<(Uuid, Uuid), Vec<(Verdict, Verdict)>> = BTreeMap::new();
    for Judged { reviewers, .. } in judged {
        for (one, found) in reviewers {
            let after = reviewers.iter().filter(|(other, _)| *other > one);
            after.for_each(|(other, otherwise)| pairs.entry((*one, *other)).or_default().push((*found, *otherwise)));
        }
    }
    let of_pair = |((one, other), both): ((Uuid, Uuid), Vec<(Verdict, Verdict)>)| {
        let (agreed, cohen_kappa) = of_two(&both);
        PairAgreement { reviewer: one.into(), with: other.into(), claims: both.len(), agreed, cohen_kappa }
    };
    pairs.into_iter().map(of_pair).collect()
}
