use super::fault::Miss;
use super::order::{ArticleOrder, ArticleRefetchOrder, RefetchOrder, SourceOrder};
use super::page::page;
use crate::access::{Acting, Editor, Reviewer};
use crate::article::{ArticleVersion, store as articles, version};
use crate::database::Write;
use crate::extraction::{self, Given, LIMIT, Page, Text};
use crate::id::{ArticleId, SourceId};
use crate::job::{Fault, JobOutcome, JobStep, Run};
use crate::problem::Problem;
use crate::secret::sha256;
use crate::snapshot::Fetched;
use crate::source::{place, store as sources};

/// Fetches an article and extracts its claims. One with this address gets a snapshot, if its text has changed.
pub(crate) async fn article(run: &Run, order: ArticleOrder) -> Result<(), Fault> {
    let editor: Editor = run.access().await?;
    let (page, fetched) = small(page(run, order.url()).await?)?;
    let asked = order.url().to_owned();
    let about = order.about(&fetched.url, &page);
    let given = Given { text: page.text.clone(), url: about.url.clone(), published: about.published };
    let mut extraction = extraction::extract(given).await?;
    run.step(JobStep::Keeping).await?;
    let write = editor.begin().await?;
    let known = match articles::same(&write, &editor, &fetched.url, &extraction.document.sha256).await? {
        Some((article, _)) => Some(article),
        None => version::at(&write, &editor, &[&asked, &fetched.url]).await?,
    };
    let outcome = match known {
        Some(article) => {
            let outside = articles::outside(&mut extraction, page, fetched);
            changed(article, &version::renew(&write, &editor, article, extraction, Some(outside)).await?)
        }
        None => {
            let (article, snapshot) = articles::add_fetched(&write, &editor, about, extraction, page, fetched).await?;
            JobOutcome { article: Some(article), snapshot: Some(snapshot), changed: true, ..JobOutcome::default() }
        }
    };
    finish(run, write, outcome).await
}

/// Fetches an article once more.
pub(crate) async fn refetch_article(run: &Run, order: ArticleRefetchOrder) -> Result<(), Fault> {
    let editor: Editor = run.access().await?;
    let (page, fetched) = small(page(run, order.url()).await?)?;
    let given = version::given(&editor, order.article(), page.text.clone()).await?;
    let mut extraction = extraction::extract(given).await?;
    run.step(JobStep::Keeping).await?;
    let write = editor.begin().await?;
    let outside = articles::outside(&mut extraction, page, fetched);
    let renewed = version::renew(&write, &editor, order.article(), extraction, Some(outside)).await?;
    finish(run, write, changed(order.article(), &renewed)).await
}

fn changed(article: ArticleId, version: &ArticleVersion) -> JobOutcome {
    let (snapshot, changed) = version.parts();
    JobOutcome { article: Some(article), snapshot: Some(snapshot), changed, ..JobOutcome::default() }
}

/// Fetches a source; one with this address gets a snapshot.
pub(crate) async fn source(run: &Run, order: SourceOrder) -> Result<(), Fault> {
    let reviewer: Reviewer = run.access().await?;
    let (page, fetched) = small(page(run, order.url()).await?)?;
    run.step(JobStep::Keeping).await?;
    let write = reviewer.begin().await?;
    let outcome = match place::at(&write, &reviewer, &[order.url(), &fetched.url]).await? {
        Some(known) => renewed(&write, &reviewer, known, text(page, fetched)).await?,
        None => {
            let (kind, about) = order.about(&fetched.url, &page);
            let (source, snapshot) = sources::add(&write, &reviewer, kind, about, text(page, fetched)).await?;
            JobOutcome { source: Some(source), snapshot: Some(snapshot), changed: true, ..JobOutcome::default() }
        }
    };
    finish(run, write, outcome).await
}

/// Fetches a source once more.
pub(crate) async fn refetch(run: &Run, order: RefetchOrder) -> Result<(), Fault> {
    let reviewer: Reviewer = run.access().await?;
    let (page, fetched) = small(page(run, order.url()).await?)?;
    run.step(JobStep::Keeping).await?;
    let write = reviewer.begin().await?;
    let outcome = renewed(&write, &reviewer, order.source(), text(page, fetched)).await?;
    finish(run, write, outcome).await
}

async fn finish(run: &Run, write: Write, outcome: JobOutcome) -> Result<(), Fault> {
    run.finish(&write, &outcome).await?;
    Ok(write.commit().await?)
}

/// Adds a snapshot to a source, if its text is another than before.
async fn renewed(write: &Write, reviewer: &Reviewer, source: SourceId, text: Text) -> Result<JobOutcome, Problem> {
    let newest = place::newest(write.on(), reviewer, source).await?;
    let same = newest.filter(|newest| newest.text_sha256 == sha256(text.text.as_bytes()));
    let (snapshot, changed) = match same {
        Some(same) => (same.id.into(), false),
        None => (sources::add_snapshot(write, reviewer, source, text).await?.id, true),
    };
    Ok(JobOutcome { source: Some(source), snapshot: Some(snapshot), changed, ..JobOutcome::default() })
}

/// No more text than is taken from somebody who sends it.
fn small((page, fetched): (Page, Fetched)) -> Result<(Page, Fetched), Miss> {
    if page.text.len() > LIMIT { Err(crate::egress::Failure::TooLarge(LIMIT).into()) } else { Ok((page, fetched)) }
}

fn text(page: Page, fetched: Fetched) -> Text {
    let Page { text, raw_sha256, title: _, byline: _, published: _, language, reading } = page;
    Text { text, raw_sha256, language, reading, fetched: Some(fetched) }
}
