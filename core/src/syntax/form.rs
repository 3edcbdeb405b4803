//! What the network looks at in a token: numbers made of its letters.

/// The most affixes that one token has.
pub const AFFIXES: usize = 7;

/// A token as the network sees it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Of the word in small letters, digits made alike.
    pub word: u32,
    /// Of the first one to three and the last one to four characters, in small letters.
    pub affixes: [u32; AFFIXES],
    /// Of its capitals, small letters, digits and signs.
    pub shape: u32,
}

impl Form {
    /// `letters` is room for work, emptied first.
    pub fn new(token: &str, letters: &mut Vec<char>) -> Self {
        letters.clear();
        letters.extend(token.chars().flat_map(char::to_lowercase).map(alike));
        let first = |count: usize| hash(count as u32, letters.iter().take(count));
        let last = |count: usize| hash(8 + count as u32, letters.iter().skip(letters.len().saturating_sub(count)));
        Self {
            word: word(letters),
            affixes: [first(1), first(2), first(3), last(1), last(2), last(3), last(4)],
            shape: shape(token),
        }
    }
}

/// The number of a word whose letters are made alike already.
fn word(letters: &[char]) -> u32 {
    match letters {
        ['—'] => hash(0, &['-', '-']),
        ['–'] => hash(0, &['-']),
        ['…'] => hash(0, &['.', '.', '.']),
        _ => hash(0, letters),
    }
}

/// One sign for all digits, for both apostrophes, for all double quotation marks.
fn alike(character: char) -> char {
    match character {
        '0'..='9' => '0',
        '’' | 'ʼ' | '‘' => '\'',
        '“' | '”' | '„' => '"',
        other => other,
    }
}

/// FNV-1a over code points.
fn hash<'a>(seed: u32, characters: impl IntoIterator<Item = &'a char>) -> u32 {
    let start = 0x811C_9DC5 ^ seed.wrapping_mul(0x9E37_79B1);
    let hash = characters.into_iter().fold(start, |hash, each| (hash ^ *each as u32).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)).wrapping_mul(0x85EB_CA6B) ^ (hash >> 13)
}

/// Runs of one class cut to two.
fn shape(token: &str) -> u32 {
    let mut shape = 1_u32;
    let (mut last, mut run) = (0_u32, 0);
    for character in token.chars().take(16) {
        let class = match character {
            _ if character.is_uppercase() => 1,
            _ if character.is_alphabetic() => 2,
            _ if character.is_numeric() => 3,
            _ => 4,
        };
        run = if class == last { run + 1 } else { 1 };
        last = class;
        if run <= 2 {
            shape = (shape ^ class).wrapping_mul(0x0100_0193) ^ (shape >> 11);
        }
    }
    shape.wrapping_mul(0x85EB_CA6B) >> 8
}
