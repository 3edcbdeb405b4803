use std::collections::BTreeMap;

use uuid::Uuid;

/// One snapshot, as far as its origin goes.
#[derive(Clone, Debug)]
pub(super) struct Witness {
    pub(super) snapshot: Uuid,
    /// The source that it is a snapshot of; none for an article's.
    pub(super) source: Option<Uuid>,
    pub(super) text_sha256: String,
}

/// The snapshots in groups, each group one origin: a source is one origin however often it was fetched, and the same text is
/// one origin wherever it was printed. What has the article's own text cannot corroborate it and is left out.
pub(super) fn origins(witnesses: &[Witness], article_sha256: &str) -> Vec<Vec<Uuid>> {
    let mut group: Vec<usize> = (0..witnesses.len()).collect();
    let mut first: BTreeMap<(bool, String), usize> = BTreeMap::new();
    for (at, witness) in witnesses.iter().enumerate() {
        let same_source = witness.source.map(|source| (true, source.to_string()));
        for mark in same_source.into_iter().chain([(false, witness.text_sha256.clone())]) {
            let other = *first.entry(mark).or_insert(at);
            join(&mut group, at, other);
        }
    }
    let own: Vec<usize> =
        (0..witnesses.len()).filter(|at| witnesses[*at].text_sha256 == article_sha256).map(|at| group[at]).collect();
    let mut origins: BTreeMap<usize, Vec<Uuid>> = BTreeMap::new();
    for (witness, group) in witnesses.iter().zip(&group).filter(|(_, group)| !own.contains(group)) {
        origins.entry(*group).or_default().push(witness.snapshot);
    }
    origins.into_values().collect()
}

/// Makes one group of two; its number is the smaller.
fn join(group: &mut [usize], a: usize, b: usize) {
    let (Some(a), Some(b)) = (group.get(a).copied(), group.get(b).copied()) else { return };
    let (kept, gone) = (a.min(b), a.max(b));
    group.iter_mut().filter(|number| **number == gone).for_each(|number| *number = kept);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn witness(snapshot: u128, source: u128, text: &str) -> Witness {
        Witness {
            snapshot: Uuid::from_u128(snapshot),
            source: Some(Uuid::from_u128(source)),
            text_sha256: text.to_owned(),
        }
    }

    #[test]
    fn without_a_tie_each_snapshot_is_an_origin() {
        assert_eq!(origins(&[witness(1, 1, "a"), witness(2, 2, "b")], "article").len(), 2);
    }

    #[test]
    fn one_text_in_two_papers_is_one_origin_and_so_are_two_snapshots_of_one_paper() {
        let printed = [witness(1, 1, "a"), witness(2, 2, "a"), witness(3, 2, "b"), witness(4, 4, "c")];
        let groups = origins(&printed, "article");
        assert_eq!(groups.iter().map(Vec::len).collect::<Vec<_>>(), [3, 1]);
    }

    #[test]
    fn the_articles_own_text_is_no_origin() {
        assert!(origins(&[witness(1, 1, "article")], "article").is_empty());
        // A later snapshot of a paper that once printed the article is no independent voice either.
        assert!(origins(&[witness(1, 1, "article"), witness(2, 1, "changed")], "article").is_empty());
    }
}
