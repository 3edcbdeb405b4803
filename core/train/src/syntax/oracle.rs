//! Which moves still lead to the best tree that a state can reach (the dynamic oracle of the arc-hybrid system).

use claimbench_core::syntax::transition::{Move, State};

/// The tree to be found; the root's head is the number of words.
pub(super) struct Gold {
    pub(super) heads: Vec<usize>,
    pub(super) relations: Vec<u8>,
}

/// Whether `step` loses no arc of the tree and names its arc rightly.
pub(super) fn is_right(state: &State, gold: &Gold, step: Move) -> bool {
    let (shift, left, right) = costs(state, gold);
    let named = |relation: u8, head: Option<usize>| {
        state.stack.last().is_some_and(|top| Some(gold.heads[*top]) != head || gold.relations[*top] == relation)
    };
    match step {
        Move::Shift => shift == 0,
        Move::Left(relation) => left == 0 && named(relation, Some(state.next)),
        Move::Right(relation) => right == 0 && named(relation, under(state)),
    }
}

fn under(state: &State) -> Option<usize> {
    state.stack.len().checked_sub(2).map(|at| state.stack[at])
}

/// Arcs lost by a shift, a left arc, a right arc.
fn costs(state: &State, gold: &Gold) -> (usize, usize, usize) {
    let ahead = state.next..state.len();
    let top = state.stack.last().copied();
    let child_ahead = |head: usize| ahead.clone().filter(|child| gold.heads[*child] == head).count();
    let (mut left, mut right) = (0, 0);
    if let Some(top) = top {
        let head = gold.heads[top];
        let lost = child_ahead(top);
        left = lost + usize::from(head != state.next && (head > state.next || Some(head) == under(state)));
        right = lost + usize::from(head >= state.next);
    }
    let mut shift = 0;
    if state.next < state.len() {
        let head = gold.heads[state.next];
        shift += state.stack.iter().filter(|word| gold.heads[**word] == state.next).count();
        shift += usize::from(state.stack.iter().rev().skip(1).any(|word| *word == head));
    }
    (shift, left, right)
}
