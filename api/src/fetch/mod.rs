//! Fetching: an address becomes an article or a source by a job. The site is asked, if its robots.txt allows it; the text is
//! taken out of what came in a process of its own; what is kept is kept as if somebody had sent it.

mod wire;
mod order;
mod robots;
mod permission;
mod canonical;
mod licence;
mod page;
mod keep;
mod fault;

pub(crate) use keep::{article, refetch, refetch_article, source};
pub(crate) use order::{ArticleOrder, ArticleRefetchOrder, RefetchOrder, SourceOrder};
pub(crate) use permission::Permissions;

use reqwest::Url;
pub(crate) use wire::FetchArticle;
use wire::FetchSource;

use crate::access::{Acting, Editor, Reviewer, Scope};
use crate::answer::Accepted;
use crate::article::version;
use crate::database::Write;
use crate::id::{ArticleId, ProjectId, SourceId};
use crate::job::{self, Job, Work};
use crate::operation::{Operation, post};
use crate::problem::{Code, Problem};
use crate::request::{Once, Valid};
use crate::source;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/articles/fetch", "articles.fetch", fetch_article)
            .says("Fetches an article from its address and extracts its claims: a job, whose outcome names the article")
            .more("Web pages, PDF, plain and Markdown texts are read. The site's robots.txt is honoured, redirects are followed and recorded. An address that is an article already gets a snapshot, if its text has changed, and its claims are carried over as `articles.renew` does. Why nothing was fetched is the job's `problem`.")
            .fails(&[Code::UrlForbidden]),
        post("/v1/projects/{project}/articles/{article}/refetch", "articles.refetch", renew_article)
            .says("Fetches an article once more: a job, which does as `articles.renew` does if the text has changed")
            .fails(&[Code::UrlForbidden, Code::WrongState]),
        post("/v1/projects/{project}/sources/fetch", "sources.fetch", fetch_source)
            .says("Fetches a source from its address: a job, whose outcome names the source and its snapshot")
            .more("Web pages, PDF, plain and Markdown texts are read. The site's robots.txt is honoured, redirects are followed and recorded. An address that is a source already gets a snapshot, if its text has changed.")
            .fails(&[Code::UrlForbidden]),
        post("/v1/projects/{project}/sources/{source}/refetch", "sources.refetch", refetch_source)
            .says("Fetches a source once more: a job, which adds a snapshot if the text has changed")
            .fails(&[Code::UrlForbidden, Code::WrongState]),
    ]
}

async fn fetch_article(editor: Editor, once: Once, body: Valid<FetchArticle>) -> Result<Accepted<Job>, Problem> {
    let work = Work::FetchArticle(body.0.order());
    let place = jobs_of(editor.project());
    let answer = once.accept(&editor, place, async |write| queue(write, &editor, &work).await).await;
    editor.state().bell.ring();
    answer
}

async fn renew_article(editor: Editor, id: ArticleId, once: Once) -> Result<Accepted<Job>, Problem> {
    let place = jobs_of(editor.project());
    let answer = once.accept(&editor, place, async |write| {
        let url = version::address(write.on(), &editor, id).await?;
        queue(write, &editor, &Work::RefetchArticle(ArticleRefetchOrder::new(id, url))).await
    });
    let answer = answer.await;
    editor.state().bell.ring();
    answer
}

async fn fetch_source(reviewer: Reviewer, once: Once, body: Valid<FetchSource>) -> Result<Accepted<Job>, Problem> {
    let work = Work::FetchSource(body.0.order());
    let place = jobs_of(reviewer.project());
    let answer = once.accept(&reviewer, place, async |write| queue(write, &reviewer, &work).await).await;
    reviewer.state().bell.ring();
    answer
}

async fn refetch_source(reviewer: Reviewer, id: SourceId, once: Once) -> Result<Accepted<Job>, Problem> {
    let place = jobs_of(reviewer.project());
    let answer = once.accept(&reviewer, place, async |write| {
        let url = source::place::address(write.on(), &reviewer, id).await?;
        queue(write, &reviewer, &Work::RefetchSource(RefetchOrder::new(id, url))).await
    });
    let answer = answer.await;
    reviewer.state().bell.ring();
    answer
}

/// An address that can never be fetched is refused now, not by a job later.
pub(crate) async fn queue(write: &Write, scope: &Scope, work: &Work) -> Result<Job, Problem> {
    let url = Url::parse(work.url()).map_err(|error| Problem::because(Code::UrlForbidden, error.to_string()))?;
    let checked = scope.state().egress.check(&url);
    checked.map_err(|reason| Problem::because(Code::UrlForbidden, reason.to_string()))?;
    job::store::enqueue(write, scope, work).await
}

/// Where the jobs of a project are.
fn jobs_of(project: ProjectId) -> String {
    format!("/v1/projects/{project}/jobs")
}
