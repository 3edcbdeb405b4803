use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::run::Run;
use super::wire::JobKind;
use crate::fetch::{self, ArticleOrder, ArticleRefetchOrder, RefetchOrder, SourceOrder};

/// What a job is to do, with all that it needs to know, as it is stored.
#[derive(Serialize, Deserialize)]
#[serde(tag = "work", content = "order", rename_all = "snake_case")]
pub(crate) enum Work {
    FetchArticle(ArticleOrder),
    RefetchArticle(ArticleRefetchOrder),
    FetchSource(SourceOrder),
    RefetchSource(RefetchOrder),
}

impl Work {
    pub(super) fn kind(&self) -> JobKind {
        match self {
            Work::FetchArticle(_) => JobKind::FetchArticle,
            Work::RefetchArticle(_) => JobKind::RefetchArticle,
            Work::FetchSource(_) => JobKind::FetchSource,
            Work::RefetchSource(_) => JobKind::RefetchSource,
        }
    }

    pub(crate) fn url(&self) -> &str {
        match self {
            Work::FetchArticle(order) => order.url(),
            Work::RefetchArticle(order) => order.url(),
            Work::FetchSource(order) => order.url(),
            Work::RefetchSource(order) => order.url(),
        }
    }

    /// Does it, and keeps what came of it together with the job's end.
    pub(super) async fn carry_out(self, run: &Run) -> Result<(), Fault> {
        match self {
            Work::FetchArticle(order) => fetch::article(run, order).await,
            Work::RefetchArticle(order) => fetch::refetch_article(run, order).await,
            Work::FetchSource(order) => fetch::source(run, order).await,
            Work::RefetchSource(order) => fetch::refetch(run, order).await,
        }
    }
}
