//! What projects that publish show anybody: feeds of their releases, the releases' files, a page for each claim.

mod cached;
mod feed;
mod page;

use cached::{AtomFeed, ClaimPage, JsonFeed};

use super::content::{ContentQuery, ReleaseFile};
use crate::access::Public;
use crate::id::{ClaimId, ReleaseId};
use crate::operation::{Operation, get};
use crate::problem::{Code, Problem};
use crate::request::{Query, Wanted};

pub(super) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/public/{project}/releases.atom", "published.atom", atom)
            .says("Reads the newest releases of a project that publishes, as an Atom feed")
            .more("The newest 50, newest first; each links to its report and to its file. A project publishes if its `publishes` says so; of others nothing is here."),
        get("/v1/public/{project}/releases.json", "published.json_feed", json_feed)
            .says("Reads the newest releases of a project that publishes, as a JSON Feed")
            .more("The same as `published.atom`, by JSON Feed 1.1."),
        get("/v1/public/{project}/releases/{release}", "published.release", release)
            .says("Streams a release of a project that publishes as one file")
            .more("The same bytes as `releases.content`, which says how a download goes on.")
            .fails(&[Code::WrongState]),
        get("/v1/public/{project}/claims/{claim}", "published.claim", claim)
            .says("Reads a page about a released claim, with its ClaimReview, to embed in other pages")
            .more("For an `iframe`: it has no script, loads nothing and may be framed anywhere. It shows the claim as the newest release that holds it does; where a later version took it back, it says so and why, and has no ClaimReview."),
    ]
}

async fn atom(public: Public) -> Result<AtomFeed, Problem> {
    AtomFeed::new(&feed::read(&public).await?)
}

async fn json_feed(public: Public) -> Result<JsonFeed, Problem> {
    JsonFeed::new(&feed::read(&public).await?)
}

async fn release(
    public: Public,
    id: ReleaseId,
    query: Query<ContentQuery>,
    wanted: Wanted,
) -> Result<ReleaseFile, Problem> {
    Ok(ReleaseFile::open(public.into_reader(), id, &query.0, &wanted).await?.published())
}

async fn claim(public: Public, id: ClaimId) -> Result<ClaimPage, Problem> {
    ClaimPage::new(page::read(&public, id).await?)
}
