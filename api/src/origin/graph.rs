use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::groups::Groups;
use crate::derivation::Edge;

/// One snapshot, as far as its origin goes.
#[derive(Clone, Debug)]
pub(crate) struct Witness {
    pub(crate) snapshot: Uuid,
    pub(crate) article: Option<Uuid>,
    pub(crate) source: Option<Uuid>,
    pub(crate) text_sha256: String,
}

/// The snapshots of a project, and what joins them. A source is one origin however often it was fetched, and the same text
/// is one origin wherever it was printed; for everything else a confirmed derivation has to say so.
pub(crate) struct Graph {
    witnesses: Vec<Witness>,
    places: BTreeMap<Uuid, usize>,
    /// The snapshots of each article.
    of_article: BTreeMap<Uuid, Vec<usize>>,
    /// The snapshots of each group of `certain`.
    members: BTreeMap<usize, Vec<usize>>,
    edges: Vec<(Edge, bool)>,
    /// The edges that touch each group of `certain`.
    touching: BTreeMap<usize, Vec<usize>>,
    /// By what is confirmed.
    certain: Groups,
    /// By what is confirmed or proposed.
    possible: Groups,
}

/// How many origins stand behind something, without the article's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Origins {
    /// Should every proposed derivation be confirmed.
    pub(crate) at_least: usize,
    /// Should every proposed derivation be rejected.
    pub(crate) at_most: usize,
}

/// How a snapshot stands to an article's own text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    Certain,
    Possible,
}

impl Graph {
    /// `edges` are derivations that nobody rejected, with whether they are confirmed.
    pub(super) fn new(witnesses: Vec<Witness>, edges: Vec<(Edge, bool)>) -> Self {
        let places: BTreeMap<Uuid, usize> =
            witnesses.iter().enumerate().map(|(at, witness)| (witness.snapshot, at)).collect();
        let mut certain = joined_by_nature(&witnesses);
        let mut possible = certain.clone();
        for (edge, is_confirmed) in &edges {
            let ends = places.get(&edge.from_snapshot).zip(places.get(&edge.to_snapshot));
            if let Some((from, to)) = ends {
                possible.join(*from, *to);
                if *is_confirmed {
                    certain.join(*from, *to);
                }
            }
        }
        let touching = touching(&edges, &places, &certain);
        let of_article = sorted(witnesses.iter().map(|witness| witness.article));
        let members = sorted((0..witnesses.len()).map(|at| Some(certain.of(at))));
        Self { witnesses, places, of_article, members, edges, touching, certain, possible }
    }

    /// The origins of these snapshots, counted; `article` is the claim's.
    pub(crate) fn count(&self, snapshots: &[Uuid], article: Uuid) -> Origins {
        let count = |groups: &Groups| self.independent(groups, snapshots, article).len();
        Origins { at_least: count(&self.possible), at_most: count(&self.certain) }
    }

    fn independent(&self, groups: &Groups, snapshots: &[Uuid], article: Uuid) -> BTreeSet<usize> {
        let own: BTreeSet<usize> = self.own(article).map(|at| groups.of(at)).collect();
        let places = snapshots.iter().filter_map(|snapshot| self.places.get(snapshot));
        places.map(|at| groups.of(*at)).filter(|group| !own.contains(group)).collect()
    }

    fn own(&self, article: Uuid) -> impl Iterator<Item = usize> {
        self.of_article.get(&article).into_iter().flatten().copied()
    }

    /// Whether a snapshot goes back to the article's own text, or is it.
    pub(crate) fn tie(&self, snapshot: Uuid, article: Uuid) -> Option<Tie> {
        let at = *self.places.get(&snapshot)?;
        let is_in = |groups: &Groups| self.own(article).any(|own| groups.of(own) == groups.of(at));
        if is_in(&self.certain) {
            Some(Tie::Certain)
        } else if is_in(&self.possible) {
            Some(Tie::Possible)
        } else {
            None
        }
    }

    /// The snapshots that go back to one text with any of these, by what is confirmed: each list an origin, in the order of
    /// its first snapshot.
    pub(super) fn groups(&self, snapshots: &[Uuid]) -> Vec<Vec<&Witness>> {
        let wanted: BTreeSet<usize> =
            snapshots.iter().filter_map(|snapshot| self.places.get(snapshot)).map(|at| self.certain.of(*at)).collect();
        let members = wanted.iter().filter_map(|group| self.members.get(group));
        members.map(|members| members.iter().filter_map(|at| self.witnesses.get(*at)).collect()).collect()
    }

    /// The derivations that touch the origin of this snapshot.
    pub(super) fn edges_at(&self, snapshot: Uuid) -> impl Iterator<Item = &Edge> {
        let group = self.places.get(&snapshot).map(|at| self.certain.of(*at));
        let edges = group.and_then(|group| self.touching.get(&group)).into_iter().flatten();
        edges.filter_map(|at| self.edges.get(*at)).map(|(edge, _)| edge)
    }

    /// Every snapshot that is or may be of one origin with one of these, themselves included.
    pub(crate) fn around(&self, snapshots: &[Uuid]) -> BTreeSet<Uuid> {
        let groups: BTreeSet<usize> =
            snapshots.iter().filter_map(|snapshot| self.places.get(snapshot)).map(|at| self.possible.of(*at)).collect();
        let is_near = |(at, _): &(usize, &Witness)| groups.contains(&self.possible.of(*at));
        self.witnesses.iter().enumerate().filter(is_near).map(|(_, witness)| witness.snapshot).collect()
    }
}

/// The places of what has the same key, by key: a set of many claims asks for these once for each.
fn sorted<K: Ord>(keys: impl Iterator<Item = Option<K>>) -> BTreeMap<K, Vec<usize>> {
    let mut sorted: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    for (at, key) in keys.enumerate() {
        key.into_iter().for_each(|key| sorted.entry(key).or_default().push(at));
    }
    sorted
}

fn touching(edges: &[(Edge, bool)], places: &BTreeMap<Uuid, usize>, groups: &Groups) -> BTreeMap<usize, Vec<usize>> {
    let mut touching: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, (edge, _)) in edges.iter().enumerate() {
        let ends = [edge.from_snapshot, edge.to_snapshot];
        let ends: BTreeSet<usize> = ends.iter().filter_map(|end| places.get(end)).map(|end| groups.of(*end)).collect();
        ends.into_iter().for_each(|group| touching.entry(group).or_default().push(at));
    }
    touching
}

/// One document is one origin, and so is one text.
fn joined_by_nature(witnesses: &[Witness]) -> Groups {
    let mut groups = Groups::apart(witnesses.len());
    let mut documents: BTreeMap<Uuid, usize> = BTreeMap::new();
    let mut texts: BTreeMap<&str, usize> = BTreeMap::new();
    for (at, witness) in witnesses.iter().enumerate() {
        if let Some(owner) = witness.article.or(witness.source) {
            groups.join(*documents.entry(owner).or_insert(at), at);
        }
        groups.join(*texts.entry(&witness.text_sha256).or_insert(at), at);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARTICLE: Uuid = Uuid::from_u128(100);

    /// A snapshot of the article.
    fn own(snapshot: u128, text: &str) -> Witness {
        let text_sha256 = text.to_owned();
        Witness { snapshot: Uuid::from_u128(snapshot), article: Some(ARTICLE), source: None, text_sha256 }
    }

    fn print(snapshot: u128, source: u128, text: &str) -> Witness {
        let source = Some(Uuid::from_u128(source));
        Witness { source, article: None, ..own(snapshot, text) }
    }

    fn edge(from: u128, to: u128, is_confirmed: bool) -> (Edge, bool) {
        let edge = Edge {
            id: Uuid::from_u128(from * 1000 + to),
            from_snapshot: Uuid::from_u128(from),
            to_snapshot: Uuid::from_u128(to),
            method: String::new(),
            score: None,
            state: String::new(),
        };
        (edge, is_confirmed)
    }

    fn count(witnesses: &[Witness], edges: Vec<(Edge, bool)>) -> (usize, usize) {
        let sources: Vec<Uuid> = witnesses.iter().filter(|one| one.source.is_some()).map(|one| one.snapshot).collect();
        let Origins { at_least, at_most } = Graph::new(witnesses.to_vec(), edges).count(&sources, ARTICLE);
        (at_least, at_most)
    }

    #[test]
    fn without_a_tie_each_snapshot_is_an_origin() {
        assert_eq!(count(&[own(1, "article"), print(2, 2, "a"), print(3, 3, "b")], vec![]), (2, 2));
    }

    #[test]
    fn one_text_in_two_papers_is_one_origin_and_so_are_two_snapshots_of_one_paper() {
        let printed = [print(1, 1, "a"), print(2, 2, "a"), print(3, 2, "b"), print(4, 4, "c")];
        assert_eq!(count(&printed, vec![]), (2, 2));
    }

    #[test]
    fn what_is_proposed_makes_a_range_and_what_is_confirmed_settles_it() {
        let three = [print(1, 1, "a"), print(2, 2, "b"), print(3, 3, "c")];
        assert_eq!(count(&three, vec![edge(2, 1, false), edge(3, 1, false)]), (1, 3));
        assert_eq!(count(&three, vec![edge(2, 1, true), edge(3, 1, false)]), (1, 2));
        assert_eq!(count(&three, vec![edge(2, 1, true), edge(3, 1, true)]), (1, 1));
    }

    #[test]
    fn what_comes_from_the_article_is_no_origin_even_by_way_of_another_text() {
        let texts = [own(1, "article"), print(2, 2, "a"), print(3, 3, "b")];
        assert_eq!(count(&texts, vec![edge(2, 1, true), edge(3, 2, false)]), (0, 1));
        let graph = Graph::new(texts.to_vec(), vec![edge(2, 1, true), edge(3, 2, false)]);
        assert_eq!(graph.tie(Uuid::from_u128(2), ARTICLE), Some(Tie::Certain));
        assert_eq!(graph.tie(Uuid::from_u128(3), ARTICLE), Some(Tie::Possible));
        // A later snapshot of a paper that once printed the article is no independent voice either.
        assert_eq!(count(&[own(1, "article"), print(2, 2, "article"), print(3, 2, "changed")], vec![]), (0, 0));
    }
}
