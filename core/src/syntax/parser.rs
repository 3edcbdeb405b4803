//! Heads and relations, greedily.

use super::form::{Form, mix};
use super::scorer::Scorer;
use super::transition::{Move, State};

/// A tagged sentence as the parser sees it.
pub struct Input<'a> {
    pub forms: &'a [Form],
    /// Numbers of `Xpos`.
    pub tags: &'a [u8],
}

pub fn parse(input: &Input, scorer: &impl Scorer) -> State {
    let mut state = State::new(input.forms.len());
    let mut features = Vec::with_capacity(80);
    let mut scores = vec![0.0; scorer.width()];
    while !state.is_done() {
        self::features(input, &state, &mut features);
        scores.fill(0.0);
        scorer.score(&features, &mut scores);
        state.apply(Move::from_class(best_allowed(&state, &scores)));
    }
    state
}

/// The first of the highest among the moves that the state allows.
pub fn best_allowed(state: &State, scores: &[f32]) -> usize {
    let mut best = None;
    for (class, score) in scores.iter().enumerate() {
        if best.is_none_or(|(_, highest)| *score > highest) && state.may(class) {
            best = Some((class, *score));
        }
    }
    best.map_or(0, |(class, _)| class)
}

/// Word, tag and relation of one place in the state.
#[derive(Clone, Copy)]
struct Place {
    word: u32,
    tag: u32,
    relation: u32,
}

const NOWHERE: Place = Place { word: 0, tag: 99, relation: 99 };

fn place(input: &Input, state: &State, index: Option<usize>) -> Place {
    match index {
        Some(index) if index < input.forms.len() => Place {
            word: input.forms[index].word,
            tag: u32::from(input.tags[index]),
            relation: u32::from(state.relations[index]),
        },
        Some(_) => Place { word: 1, tag: 98, relation: 98 },
        None => NOWHERE,
    }
}

pub fn features(input: &Input, state: &State, features: &mut Vec<u32>) {
    let depth = state.stack.len();
    let on_stack = |from_top: usize| depth.checked_sub(from_top + 1).map(|at| state.stack[at]);
    let ahead = |offset: usize| Some(state.next + offset).filter(|index| *index <= state.len());
    let of = |index: Option<usize>| place(input, state, index);
    let child = |index: Option<usize>, left: bool, which: usize| {
        let children = if left { &state.left } else { &state.right };
        index.and_then(|index| children[index][which])
    };
    let (s0i, s1i, s2i, b0i) = (on_stack(0), on_stack(1), on_stack(2), ahead(0));
    let (s0, s1, s2, b0, b1, b2) = (of(s0i), of(s1i), of(s2i), of(b0i), of(ahead(1)), of(ahead(2)));
    let s0l = of(child(s0i, true, 0));
    let s0r = of(child(s0i, false, 0));
    let s0r2 = of(child(s0i, false, 1));
    let s0l2 = of(child(s0i, true, 1));
    let s1r = of(child(s1i, false, 0));
    let s1l = of(child(s1i, true, 0));
    let s1r2 = of(child(s1i, false, 1));
    let b0l = of(child(b0i, true, 0));
    let b0l2 = of(child(b0i, true, 1));
    let distance = match (s0i, b0i) {
        (Some(s0), Some(b0)) => (b0 - s0).min(6) as u32,
        _ => 0,
    };
    let gap = match (s1i, s0i) {
        (Some(s1), Some(s0)) => (s0 - s1).min(6) as u32,
        _ => 0,
    };
    features.clear();
    features.extend([
        mix(101, &[s0.word]),
        mix(102, &[s0.tag]),
        mix(103, &[s0.word, s0.tag]),
        mix(104, &[b0.word]),
        mix(105, &[b0.tag]),
        mix(106, &[b0.word, b0.tag]),
        mix(107, &[s1.word]),
        mix(108, &[s1.tag]),
        mix(109, &[s1.word, s1.tag]),
        mix(110, &[b1.word]),
        mix(111, &[b1.tag]),
        mix(112, &[b2.tag]),
        mix(113, &[b2.word]),
        mix(114, &[s0.word, b0.word]),
        mix(115, &[s0.word, b0.tag]),
        mix(116, &[s0.tag, b0.word]),
        mix(117, &[s0.tag, b0.tag]),
        mix(118, &[s0.word, s0.tag, b0.word, b0.tag]),
        mix(119, &[s1.word, s0.word]),
        mix(120, &[s1.word, s0.tag]),
        mix(121, &[s1.tag, s0.word]),
        mix(122, &[s1.tag, s0.tag]),
        mix(123, &[s1.tag, s0.tag, b0.tag]),
        mix(124, &[s2.tag, s1.tag, s0.tag]),
        mix(125, &[s0.tag, b0.tag, b1.tag]),
        mix(126, &[b0.tag, b1.tag, b2.tag]),
        mix(127, &[s1.tag, s0.word, b0.tag]),
        mix(128, &[s0.tag, s0l.tag, b0.tag]),
        mix(129, &[s0.tag, s0r.tag, b0.tag]),
        mix(130, &[s0.tag, b0l.tag, b0.tag]),
        mix(131, &[s1.tag, s1r.tag, s0.tag]),
        mix(132, &[s1.tag, s0l.tag, s0.tag]),
        mix(133, &[s1.tag, s0r.tag, s0.tag]),
        mix(134, &[s1.tag, s1l.tag, s0.tag]),
        mix(135, &[s0.word, s0r.relation, s0r2.relation]),
        mix(136, &[s0.tag, s0r.relation, s0r2.relation, b0.tag]),
        mix(137, &[s0.word, s0l.relation, s0l2.relation]),
        mix(138, &[s0.tag, s0l.relation, s0l2.relation, b0.tag]),
        mix(139, &[b0.word, b0l.relation, b0l2.relation]),
        mix(140, &[b0.tag, b0l.relation, b0l2.relation, s0.tag]),
        mix(141, &[s1.word, s1r.relation, s1r2.relation]),
        mix(142, &[s1.tag, s1r.relation, s1r2.relation, s0.tag]),
        mix(143, &[s1.word, s1l.relation]),
        mix(144, &[distance, s0.tag, b0.tag]),
        mix(145, &[distance, s0.word]),
        mix(146, &[distance, b0.word]),
        mix(147, &[gap, s1.tag, s0.tag]),
        mix(148, &[gap, s1.word]),
        mix(149, &[s0.word, s0r.word]),
        mix(150, &[s1.word, s1r.word]),
        mix(151, &[s2.tag, s0.tag, b0.tag]),
        mix(152, &[s2.word, s0.tag]),
        mix(153, &[s1.word, s0.tag, b0.word]),
        mix(154, &[s1.word, b0.word]),
        mix(155, &[s1.tag, b0.tag]),
        mix(156, &[s0.tag, b0.word, b1.word]),
        mix(157, &[s0l.word, s0.tag, s1.tag]),
        mix(158, &[b0l.word, b0.tag, s0.tag]),
        mix(159, &[s0.word, b0.tag, b1.tag]),
    ]);
}
