//! The weights, as the training tool writes them and as they are read back.

use super::label::{Upos, Xpos};
use super::lemma::Lemmas;
use super::scorer::{Scorer, Table};
use super::transition::MOVES;

/// Everything that was learnt.
pub struct Model {
    pub tags: Vec<(Xpos, Upos)>,
    pub tagger: Table,
    pub parser: Table,
    pub lemmas: Lemmas,
}

/// Rows of weights before they are laid out.
pub struct Rows {
    pub width: usize,
    pub keys: Vec<u32>,
    pub weights: Vec<i8>,
}

const MAGIC: &[u8; 8] = b"cbsyn001";

/// The bytes of a model.
pub fn write(tags: &[(Xpos, Upos)], tagger: &Rows, parser: &Rows, lemmas: &str) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    put(&mut bytes, tags.len());
    bytes.extend(tags.iter().flat_map(|(xpos, upos)| [*xpos as u8, *upos as u8]));
    for rows in [tagger, parser] {
        put(&mut bytes, rows.width);
        put(&mut bytes, rows.keys.len());
        bytes.extend(rows.keys.iter().flat_map(|key| key.to_le_bytes()));
        bytes.extend(rows.weights.iter().map(|weight| weight.to_le_bytes()[0]));
    }
    put(&mut bytes, lemmas.len());
    bytes.extend(lemmas.bytes());
    bytes
}

fn put(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend((number as u32).to_le_bytes());
}

/// The model in these bytes; none where they are not what `write` made.
pub fn read(bytes: &[u8]) -> Option<Model> {
    let mut rest = bytes.strip_prefix(MAGIC)?;
    let count = number(&mut rest)?;
    let pairs = take(&mut rest, count.checked_mul(2)?)?;
    let tags: Vec<_> =
        pairs.chunks_exact(2).map(|pair| Some((xpos(pair[0])?, upos(pair[1])?))).collect::<Option<_>>()?;
    let tagger = table(&mut rest)?;
    let parser = table(&mut rest)?;
    let length = number(&mut rest)?;
    let lemmas = Lemmas::new(std::str::from_utf8(take(&mut rest, length)?).ok()?);
    let fits = tagger.width() == tags.len() && tags.len() < 255 && parser.width() == MOVES && rest.is_empty();
    fits.then_some(Model { tags, tagger, parser, lemmas })
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(count)?;
    *rest = after;
    Some(taken)
}

fn number(rest: &mut &[u8]) -> Option<usize> {
    let bytes = take(rest, 4)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
}

fn table(rest: &mut &[u8]) -> Option<Table> {
    let width = number(rest)?;
    let count = number(rest)?;
    let keys = take(rest, count.checked_mul(4)?)?;
    let keys: Vec<u32> = keys.as_chunks::<4>().0.iter().map(|key| u32::from_le_bytes(*key)).collect();
    let rows = take(rest, count.checked_mul(width)?)?.iter().map(|byte| i8::from_le_bytes([*byte])).collect();
    Table::new(width, &keys, rows)
}

fn xpos(number: u8) -> Option<Xpos> {
    Xpos::ALL.get(usize::from(number)).copied()
}

fn upos(number: u8) -> Option<Upos> {
    Upos::ALL.get(usize::from(number)).copied()
}
