use std::collections::BTreeMap;

use serde::Serialize;

use super::extractor;
use super::wire::{OriginCount, Overview, PublicationCount, ReviewCount, StatusCount, TypeCount, VerdictTally};
use crate::access::Viewer;
use crate::claim::{Group, census};
use crate::database::word;
use crate::problem::Problem;
use crate::{article, evidence, snapshot, source};

pub(super) async fn read(viewer: &Viewer) -> Result<Overview, Problem> {
    let on = viewer.read();
    let all = census(on, viewer).await?;
    let standing: Vec<Group> = all.iter().copied().filter(Group::stands).collect();
    let decided: Vec<Group> = standing.iter().copied().filter(|group| group.verdict.is_some()).collect();
    Ok(Overview {
        articles: article::store::count(on, viewer).await?,
        sources: source::store::count(on, viewer).await?,
        evidence: evidence::store::count(on, viewer).await?,
        claims: sum(&standing),
        decided: sum(&decided),
        by_type: counted(&standing, |group| group.claim_type, |claim_type, count| TypeCount { claim_type, count }),
        by_status: counted(&all, |group| group.status, |status, count| StatusCount { status, count }),
        by_review: counted(&standing, |group| group.review, |review, count| ReviewCount { review, count }),
        by_verdict: verdicts(&standing),
        by_origins: origins(&standing),
        by_publication: counted(
            &standing,
            |group| group.publication,
            |publication, count| PublicationCount { publication, count },
        ),
        by_extractor: extractor::count(on, viewer).await?,
        extractor: snapshot::store::EXTRACTOR.to_owned(),
    })
}

fn sum(groups: &[Group]) -> i64 {
    groups.iter().map(|group| group.count).sum()
}

/// One line for each value that is there, the most frequent first.
fn counted<T: Copy + Serialize, L>(
    groups: &[Group],
    value: impl Fn(&Group) -> T,
    line: impl Fn(T, i64) -> L,
) -> Vec<L> {
    let mut found: BTreeMap<String, (T, i64)> = BTreeMap::new();
    for group in groups {
        let value = value(group);
        found.entry(word(value)).or_insert((value, 0)).1 += group.count;
    }
    let mut found: Vec<(T, i64)> = found.into_values().collect();
    found.sort_by_key(|(_, count)| -count);
    found.into_iter().map(|(value, count)| line(value, count)).collect()
}

fn verdicts(groups: &[Group]) -> Vec<VerdictTally> {
    let corroborated = |verdict| {
        let these = groups.iter().filter(|group| group.verdict == verdict && group.corroborated);
        these.map(|group| group.count).sum()
    };
    let line = |verdict, count| VerdictTally { verdict, count, corroborated: corroborated(verdict) };
    counted(groups, |group| group.verdict, line)
}

fn origins(groups: &[Group]) -> Vec<OriginCount> {
    let mut found: BTreeMap<i32, i64> = BTreeMap::new();
    for group in groups {
        *found.entry(group.independent_origins).or_default() += group.count;
    }
    let line = |(independent_origins, count)| OriginCount { independent_origins, count };
    found.into_iter().map(line).collect()
}
