use std::collections::BTreeMap;

use claimbench_core::verify::{Check, Status};
use uuid::Uuid;

use super::wire::{Suggestion, Suggestions};
use crate::access::{Scope, Viewer};
use crate::claim::{self, Party};
use crate::database::parsed;
use crate::extraction::{self, Passage, Question};
use crate::id::{ArticleId, ClaimId};
use crate::origin::OriginSource;
use crate::passage::{self, Found};
use crate::problem::Problem;
use crate::quote::{Quote, anchor};
use crate::{article, snapshot, source};

/// Passages that are read for each that is suggested.
const READ: u32 = 3;

pub(super) async fn suggestions(viewer: &Viewer, id: ClaimId, limit: u32) -> Result<Suggestions, Problem> {
    let claim = claim::store::row(viewer.read(), viewer, id).await?;
    let article = ArticleId::from(claim.article_id);
    let found = passage::store::search(viewer.read(), viewer, article, &words(&claim)?, limit * READ).await?;
    let ids = found.iter().map(|found| found.snapshot_id).collect();
    let sources = source::store::of_snapshots(viewer.read(), viewer, ids).await?;
    let day = |found: &Found| sources.get(&found.snapshot_id).and_then(|source| source.published.clone());
    let passages = found.iter().map(|found| Passage { text: found.text.trim().to_owned(), published: day(found) });
    let question = Question {
        claim: claim.text,
        known: claim::names(viewer.read(), viewer, article).await?,
        published: article::store::published(viewer.read(), viewer, article).await?,
        passages: passages.collect(),
    };
    let checks = extraction::check(question).await?;
    let mut ranked: Vec<(Found, Vec<Check>)> = found.into_iter().zip(checks).collect();
    // The sort is stable: of equals, the search's own order stands.
    ranked.sort_by_key(|(_, checks)| {
        std::cmp::Reverse(count(checks, Status::Confirmed) + count(checks, Status::Contradicted))
    });
    ranked.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    shown(viewer, ranked, &sources).await
}

/// The claim's names, with all that they are called, and its words.
fn words(claim: &claim::Row) -> Result<String, Problem> {
    let parties: Vec<Party> = claim.parties.as_deref().map_or(Ok(Vec::new()), parsed)?;
    let names: Vec<&str> = parties.iter().flat_map(Party::forms).collect();
    Ok(format!("{} {}", names.join(" "), claim.text))
}

fn count(checks: &[Check], status: Status) -> usize {
    checks.iter().filter(|check| check.status == status).count()
}

async fn shown(
    scope: &Scope,
    ranked: Vec<(Found, Vec<Check>)>,
    sources: &BTreeMap<Uuid, source::Row>,
) -> Result<Suggestions, Problem> {
    let ids = ranked.iter().map(|(found, _)| found.snapshot_id).collect();
    let texts: BTreeMap<Uuid, String> = snapshot::store::texts(scope.read(), scope, ids).await?.into_iter().collect();
    let items = ranked.into_iter().filter_map(|(found, checks)| {
        let text = texts.get(&found.snapshot_id)?;
        let exact = found.text.trim().to_owned();
        let before = found.text.chars().take_while(|c| c.is_whitespace()).count();
        let start = usize::try_from(found.start).ok()? + before;
        let quote = anchor(text, &Quote { exact, start: Some(start) }).ok()?;
        Some(Suggestion {
            snapshot: found.snapshot_id.into(),
            source: sources.get(&found.snapshot_id).map(named),
            quote,
            confirmed: count(&checks, Status::Confirmed),
            contradicted: count(&checks, Status::Contradicted),
            checks,
        })
    });
    Ok(Suggestions { items: items.collect() })
}

fn named(row: &source::Row) -> OriginSource {
    OriginSource { id: row.id.into(), title: row.title.clone(), publisher: row.publisher.clone() }
}
