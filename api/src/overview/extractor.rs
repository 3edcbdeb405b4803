//! Which versions of the extraction stand behind the claims.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::wire::ExtractorCount;
use crate::access::Scope;
use crate::claim;
use crate::problem::Problem;
use crate::snapshot;

pub(super) async fn count(on: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<ExtractorCount>, Problem> {
    let claims: HashMap<Uuid, i64> = claim::by_text(on, scope).await?.into_iter().collect();
    let mut found: BTreeMap<String, (BTreeSet<Uuid>, i64)> = BTreeMap::new();
    for (text, article, extractor) in snapshot::store::extractors(on, scope).await? {
        if let Some(claims) = claims.get(&text) {
            let (articles, count) = found.entry(extractor).or_default();
            articles.insert(article);
            *count += claims;
        }
    }
    let line = |(extractor, (articles, count)): (String, (BTreeSet<Uuid>, i64))| ExtractorCount {
        extractor,
        articles: articles.len(),
        count,
    };
    let mut lines: Vec<ExtractorCount> = found.into_iter().map(line).collect();
    lines.sort_by_key(|line| -line.count);
    Ok(lines)
}
