use claimbench_core::verify::Check;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::wire::NewEvidence;
use crate::access::{Reviewer, Scope};
use crate::extraction::{self, Passage, Question};
use crate::id::{ArticleId, ClaimId, SnapshotId};
use crate::problem::Problem;
use crate::{article, claim, snapshot, source};

/// What the quote confirms, contradicts or is silent on: reasons for a person, no verdict.
#[derive(Serialize, Deserialize, ToSchema)]
#[schema(as = EvidenceChecks)]
pub(crate) struct Checks {
    /// The revision of the claim that was held against the quote.
    revision: i64,
    /// Their spans are code points of the quote.
    facets: Vec<Check>,
}

/// Holds a claim against words that are about to become evidence; outside of any transaction, since it reads both.
pub(super) async fn checks(reviewer: &Reviewer, claim: ClaimId, new: &NewEvidence) -> Result<Checks, Problem> {
    let row = claim::store::row(reviewer.read(), reviewer, claim).await?;
    let article = ArticleId::from(row.article_id);
    let question = Question {
        claim: row.text,
        known: claim::names(reviewer.read(), reviewer, article).await?,
        published: article::store::published(reviewer.read(), reviewer, article).await?,
        passages: vec![Passage { text: new.quote.exact.clone(), published: day_of(reviewer, new.snapshot).await? }],
    };
    Ok(Checks { revision: row.revision, facets: extraction::check(question).await?.into_iter().flatten().collect() })
}

/// The day on which the quoted source was published, where it is known.
async fn day_of(scope: &Scope, snapshot: SnapshotId) -> Result<Option<String>, Problem> {
    let heads = snapshot::store::these(scope.read(), scope, vec![snapshot.uuid()]).await?;
    match heads.first().and_then(|head| head.source_id) {
        Some(source) => source::store::published(scope.read(), scope, source.into()).await,
        None => Ok(None),
    }
}
