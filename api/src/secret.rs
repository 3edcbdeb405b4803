//! Secrets: 256 random bits that are shown once and kept only as their SHA-256.

use sha2::{Digest, Sha256};

use crate::problem::Problem;

/// What a link, a session or a token is known by.
pub(crate) struct Secret(String);

impl Secret {
    /// `prefix` says what the secret opens, for a person and for a scanner that looks for leaked secrets.
    pub(crate) fn new(prefix: &str) -> Result<Self, Problem> {
        Ok(Self(format!("{prefix}{}", hexadecimal(&random::<32>()?))))
    }

    pub(crate) fn sha256(&self) -> String {
        sha256(self.0.as_bytes())
    }

    pub(crate) fn reveal(self) -> String {
        self.0
    }
}

/// Random bits, kept as they are, that make a hash of something else impossible to guess.
pub(crate) fn nonce() -> Result<String, Problem> {
    Ok(hexadecimal(&random::<16>()?))
}

/// So many bytes that nobody can guess.
pub(crate) fn random<const BYTES: usize>() -> Result<[u8; BYTES], Problem> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(Problem::internal)?;
    Ok(bytes)
}

/// The SHA-256 of `bytes` in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
