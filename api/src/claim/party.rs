use claimbench_core::extraction::{Entity, EntityKind};
use claimbench_core::verify::Name;
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::access::Scope;
use crate::database::parsed;
use crate::id::ArticleId;
use crate::problem::Problem;
use crate::snapshot;

/// Somebody whom a claim names, under all names that the article has for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Party {
    name: String,
    aliases: Vec<String>,
}

impl Party {
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The name and its aliases.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}

impl From<&Entity> for Party {
    fn from(entity: &Entity) -> Self {
        Self { name: entity.name.clone(), aliases: entity.aliases.clone() }
    }
}

impl From<&Name> for Party {
    fn from(name: &Name) -> Self {
        Self { name: name.name.clone(), aliases: name.aliases.clone() }
    }
}

impl From<Party> for Name {
    fn from(party: Party) -> Self {
        Self { name: party.name, aliases: party.aliases, kind: None }
    }
}

/// Those of the article's entities that a claim's text names.
pub(super) fn parties(text: &str, known: impl IntoIterator<Item = Party>) -> Vec<Party> {
    known.into_iter().filter(|party| party.forms().any(|form| holds(text, form))).collect()
}

/// Whether the words stand in the text, whole.
fn holds(text: &str, words: &str) -> bool {
    let mut places = text.match_indices(words).filter(|_| !words.is_empty());
    places.any(|(at, words)| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + words.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

/// An entity of the article, as far as it is looked for elsewhere.
#[derive(Deserialize)]
struct Known {
    name: String,
    aliases: Vec<String>,
    kind: EntityKind,
}

#[derive(Deserialize)]
struct Findings {
    entities: Vec<Known>,
}

/// The names of everybody and everything that was found in the article.
pub(crate) async fn names(on: &impl ConnectionTrait, scope: &Scope, article: ArticleId) -> Result<Vec<Name>, Problem> {
    let (_, _, reading) = snapshot::store::newest_of_article(on, scope, article).await?;
    let Findings { entities } = parsed(&reading)?;
    let name = |Known { name, aliases, kind }| Name { name, aliases, kind: Some(kind) };
    Ok(entities.into_iter().map(name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_is_named_by_any_of_its_names_but_not_by_a_part_of_a_word() {
        let mill = Party { name: "Osterby Mills".to_owned(), aliases: vec!["OM".to_owned()] };
        let named = |text: &str| !parties(text, [mill.clone()]).is_empty();
        assert!(named("Osterby Mills signed."));
        assert!(named("It was OM that signed."));
        assert!(!named("ROMA signed."));
    }
}
