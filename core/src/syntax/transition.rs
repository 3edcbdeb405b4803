//! The arc-hybrid transition system: a stack of words that still lack a head, and the words not yet read, the root last.

use super::label::Relation;

pub const RELATIONS: usize = Relation::ALL.len();

/// Classes of the parser's model: shift, left with each relation, right with each relation.
pub const MOVES: usize = 1 + 2 * RELATIONS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Shift,
    /// The top of the stack gets the next word as its head.
    Left(u8),
    /// The top of the stack gets the word under it as its head.
    Right(u8),
}

impl Move {
    pub fn from_class(class: usize) -> Self {
        match class {
            0 => Move::Shift,
            left if left <= RELATIONS => Move::Left((left - 1) as u8),
            right => Move::Right((right - 1 - RELATIONS) as u8),
        }
    }

    pub fn class(self) -> usize {
        match self {
            Move::Shift => 0,
            Move::Left(relation) => 1 + usize::from(relation),
            Move::Right(relation) => 1 + RELATIONS + usize::from(relation),
        }
    }
}

/// A parse under way. Word `len` is the root.
#[derive(Clone, Debug)]
pub struct State {
    len: usize,
    pub stack: Vec<usize>,
    pub next: usize,
    pub heads: Vec<Option<usize>>,
    pub relations: Vec<u8>,
    /// Outermost and second outermost child on the left.
    pub left: Vec<[Option<usize>; 2]>,
    pub right: Vec<[Option<usize>; 2]>,
}

impl State {
    pub fn new(len: usize) -> Self {
        Self {
            len,
            stack: Vec::new(),
            next: 0,
            heads: vec![None; len],
            relations: vec![0; len],
            left: vec![[None; 2]; len + 1],
            right: vec![[None; 2]; len + 1],
        }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_done(&self) -> bool {
        self.stack.is_empty() && self.next == self.len
    }

    pub fn may_shift(&self) -> bool {
        self.next < self.len
    }

    /// Only one word may hang from the root.
    pub fn may_left(&self) -> bool {
        !self.stack.is_empty() && (self.next < self.len || self.stack.len() == 1)
    }

    pub fn may_right(&self) -> bool {
        self.stack.len() > 1
    }

    pub fn may(&self, class: usize) -> bool {
        match Move::from_class(class) {
            Move::Shift => self.may_shift(),
            Move::Left(relation) => {
                self.may_left() && (self.next == self.len) == (usize::from(relation) == Relation::Root as usize)
            }
            Move::Right(relation) => self.may_right() && usize::from(relation) != Relation::Root as usize,
        }
    }

    pub fn apply(&mut self, step: Move) {
        match step {
            Move::Shift => {
                self.stack.push(self.next);
                self.next += 1;
            }
            Move::Left(relation) => {
                let Some(child) = self.stack.pop() else { return };
                self.attach(child, self.next, relation);
                self.left[self.next] = [Some(child), self.left[self.next][0]];
            }
            Move::Right(relation) => {
                let Some(child) = self.stack.pop() else { return };
                let Some(head) = self.stack.last().copied() else { return };
                self.attach(child, head, relation);
                self.right[head] = [Some(child), self.right[head][0]];
            }
        }
    }

    fn attach(&mut self, child: usize, head: usize, relation: u8) {
        self.heads[child] = Some(head);
        self.relations[child] = relation;
    }
}
