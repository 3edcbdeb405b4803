/// Things in groups, each known by the number of one of its members (union-find with path halving).
#[derive(Clone, Debug)]
pub(super) struct Groups(Vec<usize>);

impl Groups {
    /// Everything in a group of its own.
    pub(super) fn apart(count: usize) -> Self {
        Self((0..count).collect())
    }

    /// The group that something is in.
    pub(super) fn of(&self, mut at: usize) -> usize {
        while let Some(above) = self.0.get(at).filter(|above| **above != at) {
            at = *above;
        }
        at
    }

    /// Makes one group of two; its number is the smaller.
    pub(super) fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.halved(one), self.halved(other));
        if let Some(above) = self.0.get_mut(one.max(other)) {
            *above = one.min(other);
        }
    }

    /// The group, with the way to it made shorter.
    fn halved(&mut self, mut at: usize) -> usize {
        while let Some(above) = self.0.get(at).copied().filter(|above| *above != at) {
            let next = self.0.get(above).copied().unwrap_or(above);
            if let Some(place) = self.0.get_mut(at) {
                *place = next;
            }
            at = next;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_joined_by_way_of_others_is_one_group() {
        let mut groups = Groups::apart(6);
        for (one, other) in [(4, 5), (1, 2), (5, 1), (2, 2)] {
            groups.join(one, other);
        }
        let numbers: Vec<usize> = (0..6).map(|at| groups.of(at)).collect();
        assert_eq!(numbers, [0, 1, 1, 3, 1, 1]);
    }
}
