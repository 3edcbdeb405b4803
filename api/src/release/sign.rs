use std::path::Path;

use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;

use super::manifest::Signature;
use super::wire::ReleaseKey;
use crate::secret::hexadecimal;

const ALGORITHM: &str = "Ed25519";

/// The key that vouches for what this service releases.
pub(crate) struct Signer(Ed25519KeyPair);

/// Why there is no such key.
#[derive(Debug, thiserror::Error)]
pub enum NoKey {
    #[error("{0}")]
    Unreadable(#[from] rustls_pki_types::pem::Error),
    #[error("it holds no Ed25519 key ({0})")]
    Foreign(ring::error::KeyRejected),
}

impl Signer {
    /// From a file as `openssl genpkey -algorithm ed25519` writes it (PKCS#8, PEM).
    pub(crate) fn read(file: &Path) -> Result<Self, NoKey> {
        let key = PrivatePkcs8KeyDer::from_pem_file(file)?;
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(key.secret_pkcs8_der()).map_err(NoKey::Foreign)?;
        Ok(Self(pair))
    }

    pub(super) fn shown(&self) -> ReleaseKey {
        ReleaseKey { algorithm: ALGORITHM, public_key: self.public_key() }
    }

    pub(super) fn public_key(&self) -> String {
        hexadecimal(self.0.public_key().as_ref())
    }

    /// The signature in hexadecimal.
    pub(super) fn sign(&self, manifest: &str) -> String {
        hexadecimal(self.0.sign(manifest.as_bytes()).as_ref())
    }
}

impl Signature {
    pub(super) fn ed25519(public_key: String, signature: String) -> Self {
        Self { algorithm: ALGORITHM.to_owned(), public_key, signature }
    }
    /// Whether its key has signed this manifest.
    pub(super) fn holds(&self, manifest: &str) -> bool {
        let (Some(key), Some(signature)) = (bytes(&self.public_key), bytes(&self.signature)) else { return false };
        let verified = UnparsedPublicKey::new(&ED25519, key).verify(manifest.as_bytes(), &signature);
        self.algorithm == ALGORITHM && verified.is_ok()
    }
}

/// The bytes that lower-case hexadecimal digits stand for.
pub(super) fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let digits = hexadecimal.as_bytes();
    let is_lower = digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    if !is_lower || !digits.len().is_multiple_of(2) {
        return None;
    }
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}
