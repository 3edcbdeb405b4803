//! Releases: decided claims with all that they rest on, frozen, hashed and versioned, so that others can rely on them. What was
//! wrong is put right by the next version; nothing is changed or deleted, unless the law takes words out.

mod wire;
mod manifest;
mod choose;
mod freeze;
mod sign;
mod make;
mod diff;
mod format;
mod written;
mod content;
mod edition;
mod redact;
mod check;
mod published;
pub(crate) mod store;
mod row;

pub use check::{Fault, Finding, Report, Trust, verify};
pub(crate) use check::{Released, Unwhole, whole};
pub(crate) use manifest::Manifest;
pub(crate) use redact::{Told, cited, redact};
pub use sign::NoKey;
pub(crate) use sign::Signer;

use content::{ContentQuery, ReleaseFile};
use diff::{ClaimDifference, DiffQuery};
use wire::{Correction, NewRelease, Release, ReleaseDocument, ReleaseKey, ReleaseQuery, Retraction};

use crate::access::{Editor, Viewer};
use crate::answer::{Created, Found};
use crate::id::ReleaseId;
use crate::operation::{Operation, get, post};
use crate::page::Page;
use crate::problem::{Code, Problem};
use crate::request::{Once, Query, Valid, Wanted};
use crate::session::Door;

pub(crate) fn operations() -> Vec<Operation> {
    let releases = vec![
        post("/v1/projects/{project}/releases", "releases.create", create)
            .says("Freezes claims that have a verdict, with their evidence, as the first version of a new series")
            .fails(&[Code::AlreadyExists, Code::WrongState, Code::UnknownReference]),
        get("/v1/projects/{project}/releases", "releases.list", list).says("Lists the releases of a project"),
        get("/v1/projects/{project}/releases/{release}", "releases.read", read)
            .says("Reads a release with its manifest and its signature; its claims are in `releases.content`"),
        get("/v1/projects/{project}/releases/{release}/content", "releases.content", content)
            .says("Streams a release as one file. The same release gives the same bytes")
            .more("A download that broke off goes on with `Range` and, in `If-Range`, the ETag that came with it. The bytes are never compressed on the way.")
            .fails(&[Code::WrongState]),
        get("/v1/projects/{project}/releases/{release}/diff", "releases.diff", difference)
            .says("Lists the claims that are otherwise in a release than in an earlier one")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/releases/{release}/correct", "releases.correct", correct)
            .says("Freezes the claims as they are now as the next version, and says what was wrong")
            .fails(&[Code::WrongState, Code::UnknownReference]),
        post("/v1/projects/{project}/releases/{release}/retract", "releases.retract", retract)
            .says("Takes claims of a release back: the next version lacks them, and says why")
            .fails(&[Code::WrongState, Code::UnknownReference]),
        get("/v1/release-key", "releases.key", key)
            .says("Reads the public key by which this service's releases are signed")
            .fails(&[Code::NotFound]),
    ];
    releases.into_iter().chain(published::operations()).collect()
}

async fn create(editor: Editor, once: Once, body: Valid<NewRelease>) -> Result<Created<Release>, Problem> {
    once.create(&editor, async |write| make::create(write, &editor, body.0).await).await
}

async fn list(viewer: Viewer, query: Query<ReleaseQuery>) -> Result<Found<Page<Release>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: ReleaseId) -> Result<Found<ReleaseDocument>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn content(
    viewer: Viewer,
    id: ReleaseId,
    query: Query<ContentQuery>,
    wanted: Wanted,
) -> Result<ReleaseFile, Problem> {
    ReleaseFile::open(viewer, id, &query.0, &wanted).await
}

async fn difference(
    viewer: Viewer,
    id: ReleaseId,
    query: Query<DiffQuery>,
) -> Result<Found<Page<ClaimDifference>>, Problem> {
    Found::new(&diff::between(&viewer, id, &query.0).await?)
}

async fn correct(
    editor: Editor,
    id: ReleaseId,
    once: Once,
    body: Valid<Correction>,
) -> Result<Created<Release>, Problem> {
    let collection = store::collection(&editor);
    once.create_at(&editor, collection, async |write| make::correct(write, &editor, id, body.0).await).await
}

async fn retract(
    editor: Editor,
    id: ReleaseId,
    once: Once,
    body: Valid<Retraction>,
) -> Result<Created<Release>, Problem> {
    let collection = store::collection(&editor);
    once.create_at(&editor, collection, async |write| make::retract(write, &editor, id, body.0).await).await
}

async fn key(door: Door) -> Result<Found<ReleaseKey>, Problem> {
    let key = door.signer().map(Signer::shown).ok_or_else(|| Problem::not_found("key"))?;
    Found::new(&key)
}
