//! The network: words to vectors, vectors with their neighbours', recurrent layers that read them both ways, and small
//! heads that name tags, governors and relations. The numbers are 32-bit floats, added in a fixed order with nothing but `+ - * /`,
//! so that every machine finds the same tree.

mod reader;
mod activation;
mod lanes;
mod matrix;
mod embedding;
mod window;
mod recurrent;
mod distance;
mod heads;

pub use activation::{leaky, sigmoid, tanh};
pub use distance::{DISTANCES, distance};
pub(super) use heads::Analysis;

use super::form::Form;
use super::label::{Upos, Xpos};
use embedding::{Rows, Vocabulary};
use heads::Heads;
use lanes::{Lanes, Plain};
use matrix::{Input, Matrix};
use reader::Reader;
use recurrent::Layer;
use window::Window;

/// The first bytes of a file of weights.
pub const MAGIC: &[u8; 8] = b"cbsyn002";

/// Everything that was learnt but the lemmas.
pub struct Network<'a> {
    words: Vocabulary<'a>,
    affixes: Rows<'a>,
    shapes: Rows<'a>,
    window: Window,
    layers: Vec<Layer>,
    heads: Heads,
    tags: Vec<(Xpos, Upos)>,
}

impl<'a> Network<'a> {
    /// The network at the start of `bytes`, with what follows it; none where the bytes are no network.
    pub fn read(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let mut reader = Reader::new(bytes.strip_prefix(MAGIC)?);
        let tags = read_tags(&mut reader)?;
        let words = Vocabulary::read(&mut reader)?;
        let affixes = Rows::read(&mut reader)?;
        let shapes = Rows::read(&mut reader)?;
        let window = Window::read(&mut reader, words.width() + affixes.width() + shapes.width())?;
        let mut width = window.width();
        let mut layers = Vec::new();
        for _ in 0..reader.number()? {
            let layer = Layer::read(&mut reader, width)?;
            width = layer.width();
            layers.push(layer);
        }
        let heads = Heads::read(&mut reader, layers.first()?.width(), width, tags.len())?;
        Some((Self { words, affixes, shapes, window, layers, heads, tags }, reader.rest()))
    }

    /// Tags, heads and relations of one sentence, with the widest instructions that the machine has: they change the time
    /// and no number.
    pub fn analyse(&self, forms: &[Form]) -> Analysis {
        #[cfg(target_arch = "x86_64")]
        if let Some(v3) = pulp::x86::V3::try_new() {
            return v3.vectorize(Analysing { network: self, forms, lanes: lanes::Wide(v3) });
        }
        self.read_through(forms, Plain)
    }

    #[inline(always)]
    fn read_through(&self, forms: &[Form], lanes: impl Lanes) -> Analysis {
        let mut states = self.window.run(lanes, &self.embed(forms));
        let mut first = Vec::new();
        for (depth, layer) in self.layers.iter().enumerate() {
            states = layer.run(lanes, &states, forms.len());
            if depth == 0 {
                first.clone_from(&states);
            }
        }
        self.heads.decide(lanes, &first, &states, forms.len())
    }

    /// The tags behind a class.
    pub fn tags(&self, class: usize) -> (Xpos, Upos) {
        self.tags.get(class).copied().unwrap_or((Xpos::Nn, Upos::Noun))
    }

    /// A row of word, affixes and shape for each token.
    #[inline(always)]
    fn embed(&self, forms: &[Form]) -> Vec<f32> {
        let (word, affix) = (self.words.width(), self.affixes.width());
        let width = word + affix + self.shapes.width();
        let mut vectors = vec![0.0; forms.len() * width];
        for (form, vector) in forms.iter().zip(vectors.chunks_exact_mut(width)) {
            let (of_word, rest) = vector.split_at_mut(word);
            let (of_affixes, of_shape) = rest.split_at_mut(affix);
            self.words.add(form.word, of_word);
            form.affixes.iter().for_each(|each| self.affixes.add_bucket(*each, of_affixes));
            self.shapes.add_bucket(form.shape, of_shape);
        }
        vectors
    }
}

/// `Network::read_through` as a call that can be compiled for other instructions than the rest.
#[cfg(target_arch = "x86_64")]
struct Analysing<'a, 'n, L> {
    network: &'a Network<'n>,
    forms: &'a [Form],
    lanes: L,
}

#[cfg(target_arch = "x86_64")]
impl<L: Lanes> pulp::NullaryFnOnce for Analysing<'_, '_, L> {
    type Output = Analysis;

    #[inline(always)]
    fn call(self) -> Analysis {
        self.network.read_through(self.forms, self.lanes)
    }
}

fn read_tags(reader: &mut Reader) -> Option<Vec<(Xpos, Upos)>> {
    let count = reader.number()?;
    let pairs = reader.bytes(count.checked_mul(2)?)?;
    let pair = |pair: &[u8; 2]| Some((*Xpos::ALL.get(pair[0] as usize)?, *Upos::ALL.get(pair[1] as usize)?));
    pairs.as_chunks::<2>().0.iter().map(pair).collect()
}
