use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::body::Fingerprint;
use crate::access::Acting;
use crate::answer::{Accepted, Answer, Created, Found, Resource, Wire};
use crate::database::Write;
use crate::kept_answer::{self, Asked};
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};
use crate::secret::sha256;

/// A request that is carried out once, however often it is sent with the same `Idempotency-Key`: the answer is
/// kept in the transaction that did the work, and a repetition gets the same bytes.
pub(crate) struct Once {
    request: HttpRequest,
    key: Option<String>,
}

impl Once {
    /// Makes something new: 201, its address, its version.
    pub(crate) async fn create<T: Resource>(
        self,
        acting: &impl Acting,
        work: impl AsyncFnOnce(&Write) -> Result<T, Problem>,
    ) -> Result<Created<T>, Problem> {
        let path = self.request.path().to_owned();
        self.create_at(acting, path, work).await
    }

    /// Makes something new whose address is not under the path that was asked.
    pub(crate) async fn create_at<T: Resource>(
        self,
        acting: &impl Acting,
        collection: String,
        work: impl AsyncFnOnce(&Write) -> Result<T, Problem>,
    ) -> Result<Created<T>, Problem> {
        let answer =
            self.run(acting, T::SECRET, async |write| Answer::created(&collection, &work(write).await?)).await?;
        Ok(Created::from(answer))
    }

    /// Takes on work that is done later: 202, and where to look for it.
    pub(crate) async fn accept<T: Resource>(
        self,
        acting: &impl Acting,
        collection: String,
        work: impl AsyncFnOnce(&Write) -> Result<T, Problem>,
    ) -> Result<Accepted<T>, Problem> {
        let answer =
            self.run(acting, T::SECRET, async |write| Answer::accepted(&collection, &work(write).await?)).await?;
        Ok(Accepted::from(answer))
    }

    /// Changes something that is there: 200.
    pub(crate) async fn change<T: Wire>(
        self,
        acting: &impl Acting,
        work: impl AsyncFnOnce(&Write) -> Result<T, Problem>,
    ) -> Result<Found<T>, Problem> {
        let answer = self.run(acting, T::SECRET, async |write| Answer::found(&work(write).await?)).await?;
        Ok(Found::from(answer))
    }

    async fn run(
        self,
        acting: &impl Acting,
        secret: bool,
        work: impl AsyncFnOnce(&Write) -> Result<Answer, Problem>,
    ) -> Result<Answer, Problem> {
        let write = acting.begin().await?;
        let Some(asked) = self.asked(acting) else {
            let answer = work(&write).await?;
            write.commit().await?;
            return Ok(answer);
        };
        if let Some(kept) = kept_answer::claim(&write, &asked).await? {
            return Ok(kept);
        }
        let answer = work(&write).await?;
        kept_answer::keep(&write, &asked, &answer, secret).await?;
        write.commit().await?;
        Ok(answer)
    }

    fn asked(&self, acting: &impl Acting) -> Option<Asked> {
        let body = self.request.extensions().get::<Fingerprint>().map(|print| print.0.clone()).unwrap_or_default();
        let what = format!("{} {}\n{body}", self.request.method(), self.request.uri());
        let key = self.key.clone()?;
        Some(Asked { actor: acting.actor().key(), key, fingerprint: sha256(what.as_bytes()) })
    }
}

impl Input for Once {
    fn describe(description: &mut Description) {
        let says = "Any text of your own, at most 255 characters, kept for 24 hours: the same request with the same key is carried out once.";
        description.header("Idempotency-Key", false, "^[!-~]{1,255}$", says);
        description.fails(&[Code::InvalidIdempotencyKey, Code::IdempotencyKeyReused, Code::Redacted]);
    }
}

impl FromRequest for Once {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let key = request.headers().get("Idempotency-Key").map(|value| value.to_str().unwrap_or("").to_owned());
        let valid = key
            .as_ref()
            .is_none_or(|key| (1..=255).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic()));
        ready(if valid {
            Ok(Self { request: request.clone(), key })
        } else {
            Err(Problem::new(Code::InvalidIdempotencyKey))
        })
    }
}
