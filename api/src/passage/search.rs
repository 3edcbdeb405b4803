use std::collections::BTreeSet;

use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Statement};

use super::row::Found;
use crate::access::Scope;
use crate::id::ArticleId;
use crate::problem::Problem;

/// Words that are looked for at most: what a claim is about stands in its first ones.
const WORDS: usize = 60;

/// Best first, by BM25. What stands in the article itself, or in a retracted source, is no evidence for it.
const SQLITE: &str = "select text, snapshot_id, start from passage
    where passage match ? and project_id = ?
    and snapshot_id not in (
        select snapshot.id from snapshot left join source on source.id = snapshot.source_id
        where snapshot.project_id = ? and (snapshot.article_id = ? or source.retracted_at is not null)
    )
    order by rank, rowid limit ?";

const POSTGRES: &str = "select text, snapshot_id, start from passage, websearch_to_tsquery('english', $1) as wanted
    where words @@ wanted and passage.project_id = $2
    and snapshot_id not in (
        select snapshot.id from snapshot left join source on source.id = snapshot.source_id
        where snapshot.project_id = $3 and (snapshot.article_id = $4 or source.retracted_at is not null)
    )
    order by ts_rank(words, wanted, 1) desc, snapshot_id, start limit $5";

/// The passages of the project, but for the article's own, that hold the most of these words.
pub(crate) async fn search(
    on: &impl ConnectionTrait,
    scope: &Scope,
    article: ArticleId,
    words: &str,
    limit: u32,
) -> Result<Vec<Found>, Problem> {
    let words = distinct(words);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let backend = on.get_database_backend();
    // Words are letters and digits only, so that none is an operator of either language.
    let (statement, query) = match backend {
        DbBackend::Sqlite => (SQLITE, words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR ")),
        _ => (POSTGRES, words.join(" or ")),
    };
    let project = scope.project().uuid();
    let values = [query.into(), project.into(), project.into(), article.uuid().into(), i64::from(limit).into()];
    Ok(Found::find_by_statement(Statement::from_sql_and_values(backend, statement, values)).all(on).await?)
}

/// The words that can be looked for, each once: "a" and "of" tell nothing.
fn distinct(text: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let telling = words.filter(|word| word.chars().count() > 2 || word.chars().any(char::is_numeric));
    // "or" would be an operator.
    telling.filter(|word| word != "not" && seen.insert(word.clone())).take(WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_tell_something_are_looked_for() {
        assert_eq!(distinct("\"Osterby's\" OR a* NOT 3 May: osterby"), ["osterby", "3", "may"]);
    }
}
