//! The best tree under scores of arcs (Chu and Liu 1965, Edmonds 1967), with one word under the root.

/// The heads of the best tree. `scores` has a row for each of `count` words and a column for each governor, the root's last.
pub(super) fn heads(scores: &[f32], count: usize) -> Vec<Option<usize>> {
    let greedy: Vec<usize> = scores.chunks_exact(count + 1).map(best).collect();
    let heads = if greedy.iter().filter(|head| **head == count).count() == 1 && cycle(&greedy, count).is_none() {
        greedy
    } else {
        best_with_one_root(scores, count)
    };
    heads.into_iter().map(|head| Some(head).filter(|head| *head < count)).collect()
}

fn best(row: &[f32]) -> usize {
    let pairs = row.iter().enumerate();
    pairs.fold((0, f32::NEG_INFINITY), |best, (index, value)| if *value > best.1 { (index, *value) } else { best }).0
}

/// Tries the words that score highest under the root, and takes the best tree of all.
fn best_with_one_root(scores: &[f32], count: usize) -> Vec<usize> {
    const TRIED: usize = 4;
    let mut roots: Vec<usize> = (0..count).collect();
    let under_root = |word: usize| scores[word * (count + 1) + count] - highest_below_root(scores, word, count);
    roots.sort_by(|a, b| under_root(*b).total_cmp(&under_root(*a)));
    let trees = roots.into_iter().take(TRIED).map(|root| {
        let tree = spanning(scores, count, root);
        let total: f32 = (0..count).map(|word| scores[word * (count + 1) + tree[word]]).sum();
        (total, tree)
    });
    trees.reduce(|best, tree| if tree.0 > best.0 { tree } else { best }).map(|(_, tree)| tree).unwrap_or_default()
}

fn highest_below_root(scores: &[f32], word: usize, count: usize) -> f32 {
    let row = &scores[word * (count + 1)..][..count];
    row.iter().enumerate().filter(|(head, _)| *head != word).map(|(_, score)| *score).fold(-1e9, f32::max)
}

/// The best tree in which `root` alone hangs from the root.
fn spanning(scores: &[f32], count: usize, root: usize) -> Vec<usize> {
    let mut graph = Graph::new(scores, count, root);
    let mut heads = graph.greedy();
    while let Some(members) = cycle(&heads, count) {
        graph.contract(&members, &heads);
        heads = graph.greedy();
    }
    graph.expand(heads)
}

/// The members of a cycle among these heads.
fn cycle(heads: &[usize], count: usize) -> Option<Vec<usize>> {
    let mut seen = vec![0; heads.len()];
    for start in 0..heads.len() {
        let mut at = start;
        while at < heads.len() && at != count && seen[at] == 0 {
            seen[at] = start + 1;
            at = heads[at];
        }
        if at < heads.len() && at != count && seen[at] == start + 1 {
            return Some(members(heads, at));
        }
    }
    None
}

fn members(heads: &[usize], start: usize) -> Vec<usize> {
    let mut members = vec![start];
    let mut at = heads[start];
    while at != start {
        members.push(at);
        at = heads[at];
    }
    members
}

/// The words and their scores while cycles are drawn together into one of their words.
struct Graph {
    count: usize,
    /// A row for each dependent, a column for each governor.
    scores: Vec<f32>,
    drawn_in: Vec<bool>,
    root: usize,
    cycles: Vec<Cycle>,
}

/// A cycle that was drawn together into its first member.
struct Cycle {
    members: Vec<usize>,
    heads: Vec<usize>,
    /// For each word outside: the member that it would govern, and the member that would govern it.
    enters: Vec<usize>,
    leaves: Vec<usize>,
}

impl Graph {
    fn new(scores: &[f32], count: usize, root: usize) -> Self {
        let scores = scores.chunks_exact(count + 1).flat_map(|row| &row[..count]).copied().collect();
        Self { count, scores, drawn_in: vec![false; count], root, cycles: Vec::new() }
    }

    fn score(&self, dependent: usize, governor: usize) -> f32 {
        self.scores[dependent * self.count + governor]
    }

    /// The best governor of each word that still stands for itself; no word (`count`) for the others.
    fn greedy(&self) -> Vec<usize> {
        let stands = |word: usize| word != self.root && !self.drawn_in[word];
        (0..self.count).map(|word| if stands(word) { self.best_governor(word) } else { self.count }).collect()
    }

    fn best_governor(&self, word: usize) -> usize {
        let others = (0..self.count).filter(|other| *other != word && !self.drawn_in[*other]);
        others
            .reduce(|best, other| if self.score(word, other) > self.score(word, best) { other } else { best })
            .unwrap_or(self.root)
    }

    fn contract(&mut self, members: &[usize], heads: &[usize]) {
        let whole = members[0];
        let mut cycle = Cycle {
            members: members.to_vec(),
            heads: members.iter().map(|member| heads[*member]).collect(),
            enters: vec![whole; self.count],
            leaves: vec![whole; self.count],
        };
        for other in (0..self.count).filter(|other| !self.drawn_in[*other] && !members.contains(other)) {
            let gain = |member: usize| self.score(member, other) - self.score(member, heads[member]);
            let enters = first_highest(members, gain);
            let leaves = first_highest(members, |member| self.score(other, member));
            let (into, out) = (gain(enters), self.score(other, leaves));
            self.scores[whole * self.count + other] = into;
            self.scores[other * self.count + whole] = out;
            cycle.enters[other] = enters;
            cycle.leaves[other] = leaves;
        }
        members[1..].iter().for_each(|member| self.drawn_in[*member] = true);
        self.cycles.push(cycle);
    }

    /// Opens the cycles again, the last first, each where an arc enters it.
    fn expand(self, mut heads: Vec<usize>) -> Vec<usize> {
        for cycle in self.cycles.iter().rev() {
            let whole = cycle.members[0];
            let entered_from = heads[whole];
            let entry = cycle.enters.get(entered_from).copied().unwrap_or(whole);
            for (word, head) in heads.iter_mut().enumerate() {
                if *head == whole && !cycle.members.contains(&word) {
                    *head = cycle.leaves[word];
                }
            }
            for (member, head) in cycle.members.iter().zip(&cycle.heads) {
                heads[*member] = if *member == entry { entered_from } else { *head };
            }
        }
        heads
    }
}

fn first_highest(members: &[usize], score: impl Fn(usize) -> f32) -> usize {
    members.iter().copied().reduce(|best, member| if score(member) > score(best) { member } else { best }).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The best total over all trees with one word under the root, by trying every choice of heads.
    fn best_total(scores: &[f32], count: usize) -> f32 {
        let choices = (count + 1).pow(count as u32);
        let trees = (0..choices).map(|mut choice| {
            let digits = (0..count).map(|_| {
                let digit = choice % (count + 1);
                choice /= count + 1;
                digit
            });
            digits.collect::<Vec<_>>()
        });
        let valid = trees
            .filter(|heads| heads.iter().filter(|head| **head == count).count() == 1 && cycle(heads, count).is_none());
        valid.map(|heads| total(scores, &heads)).fold(f32::NEG_INFINITY, f32::max)
    }

    fn total(scores: &[f32], heads: &[usize]) -> f32 {
        heads.iter().enumerate().map(|(word, head)| scores[word * (heads.len() + 1) + head]).sum()
    }

    proptest! {
        #[test]
        fn no_tree_scores_higher(scores in proptest::collection::vec(-8.0f32..8.0, 20)) {
            let found = heads(&scores, 4).into_iter().map(|head| head.unwrap_or(4)).collect::<Vec<_>>();
            prop_assert!((total(&scores, &found) - best_total(&scores, 4)).abs() < 1e-3);
        }
    }
}
