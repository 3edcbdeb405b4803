use std::sync::Arc;

use actix_web::web;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use super::wire::PasswordSignIn;
use crate::id::UserId;
use crate::problem::{Code, Problem};
use crate::state::State;
use crate::user;

/// OWASP's first choice for Argon2id: 46 MiB, one pass, one lane.
const MEMORY_KIB: u32 = 47_104;
/// Each hash takes that memory, so only so many run at once.
const AT_ONCE: usize = 2;

/// Hashes and checks passwords, off the async threads.
#[derive(Clone)]
pub(crate) struct Passwords(Arc<Semaphore>);

impl Default for Passwords {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Passwords {
    pub(crate) async fn hash(&self, password: String) -> Result<String, Problem> {
        let _turn = self.0.acquire().await.map_err(Problem::internal)?;
        let hash = web::block(move || argon2()?.hash_password(password.as_bytes()).map(|hash| hash.to_string()));
        hash.await?.map_err(Problem::internal)
    }

    pub(crate) async fn matches(&self, password: String, hash: String) -> Result<bool, Problem> {
        let _turn = self.0.acquire().await.map_err(Problem::internal)?;
        let check = web::block(move || {
            let hash = PasswordHash::new(&hash)?;
            Ok::<_, argon2::password_hash::Error>(argon2()?.verify_password(password.as_bytes(), &hash).is_ok())
        });
        check.await?.map_err(Problem::internal)
    }
}

fn argon2() -> Result<Argon2<'static>, argon2::password_hash::Error> {
    let params = Params::new(MEMORY_KIB, 1, 1, None).map_err(|_| argon2::password_hash::Error::ParamsInvalid)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The user of this email and password. An unknown email takes as long as a wrong password.
pub(super) async fn check(state: &State, given: PasswordSignIn) -> Result<UserId, Problem> {
    let PasswordSignIn { email, password } = given;
    let email = email.to_lowercase();
    state.attempts.check(&email)?;
    let failed = || Problem::new(Code::SignInFailed);
    let row = user::store::find_by_email(state.database.read(), &email).await?;
    match row.and_then(|row| row.password_hash.map(|hash| (row.id, hash))) {
        Some((id, hash)) => state.passwords.matches(password, hash).await?.then(|| id.into()).ok_or_else(failed),
        None => {
            state.passwords.hash(password).await?;
            Err(failed())
        }
    }
}
