//! What the tagger looks at in a token: numbers made of its letters.

/// FNV-1a over the bytes, started from `seed`.
pub fn hash_bytes(seed: u32, bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes.into_iter().fold(seed ^ 0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// One number of several, well spread.
pub fn mix(seed: u32, parts: &[u32]) -> u32 {
    let hash = parts
        .iter()
        .fold(seed.wrapping_mul(0x9E37_79B1), |hash, part| (hash ^ part).wrapping_mul(0x85EB_CA6B).rotate_left(13));
    (hash ^ (hash >> 15)).wrapping_mul(0xC2B2_AE35)
}

/// A token as the models see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form {
    /// Of the lower-cased word, digits made alike.
    pub word: u32,
    pub prefix: u32,
    pub suffixes: [u32; 3],
    pub shape: u32,
}

impl Form {
    pub fn new(token: &str) -> Self {
        let lower: String = token.to_lowercase().chars().map(same).collect();
        let letters: Vec<char> = lower.chars().collect();
        let last = |count: usize| tail(&letters, count);
        Self {
            word: hash_bytes(1, lower.bytes()),
            prefix: mix(2, &letters.iter().take(3).map(|each| *each as u32).collect::<Vec<_>>()),
            suffixes: [last(2), last(3), last(4)],
            shape: shape(token),
        }
    }
}

/// Digits and the two apostrophes count as one.
fn same(character: char) -> char {
    match character {
        '0'..='9' => '0',
        '’' | 'ʼ' => '\'',
        '“' | '”' => '"',
        other => other,
    }
}

fn tail(letters: &[char], count: usize) -> u32 {
    mix(3, &letters[letters.len().saturating_sub(count)..].iter().map(|each| *each as u32).collect::<Vec<_>>())
}

/// Capitals, small letters, digits and signs, runs cut to two.
fn shape(token: &str) -> u32 {
    let mut classes: Vec<u32> = Vec::new();
    for character in token.chars().take(12) {
        let class = match character {
            _ if character.is_uppercase() => 1,
            _ if character.is_lowercase() => 2,
            _ if character.is_numeric() => 3,
            _ => 4,
        };
        if !classes.ends_with(&[class, class]) {
            classes.push(class);
        }
    }
    mix(4, &classes)
}
