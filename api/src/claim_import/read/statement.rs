use std::collections::BTreeSet;

use serde_json::Value;

use super::super::contents::{Contents, ForeignText, Told, on_one_line};
use super::super::wire::{ImportLossKind, UnreadEntry};
use crate::quote::Quote;

/// Something that somebody has claimed, as files about claims have it.
pub(super) struct Statement<'a> {
    pub(super) position: String,
    pub(super) words: &'a str,
    /// What tells where it was claimed: statements with the same are of one article.
    pub(super) key: Option<&'a str>,
    /// The text that it was claimed in, where the file has it.
    pub(super) text: Option<&'a str>,
    pub(super) told: Told<'a>,
    pub(super) said: Value,
    pub(super) losses: BTreeSet<ImportLossKind>,
}

/// The texts that statements stand in. Where the file has none, the statements are the text, a paragraph each.
#[derive(Default)]
pub(super) struct Statements {
    texts: Vec<(Option<String>, Option<String>, ForeignText)>,
    pub(super) contents: Contents,
}

impl Statements {
    pub(super) fn add(&mut self, statement: Statement<'_>) {
        let read = self.taken(statement);
        self.contents.note(read);
    }

    fn taken(&mut self, statement: Statement<'_>) -> Result<(), UnreadEntry> {
        let Statement { position, words, key, text: given, told, said, losses } = statement;
        let place = self.texts.iter().position(|(of, whole, _)| {
            of.as_deref() == key && whole.as_deref() == given && (key.is_some() || given.is_some())
        });
        let place = place.unwrap_or_else(|| {
            let text = ForeignText::new(position.clone(), told.about(), given.unwrap_or_default().to_owned());
            self.texts.push((key.map(str::to_owned), given.map(str::to_owned), text));
            self.texts.len() - 1
        });
        let (_, _, text) = &mut self.texts[place];
        let quote = match given {
            Some(_) => Quote { exact: words.to_owned(), start: None },
            None => paragraph(text, &on_one_line(words)),
        };
        let mut claim = text.claim(&position, &quote)?;
        (claim.said, claim.losses) = (said, losses);
        text.keep(claim)
    }

    pub(super) fn into_contents(mut self) -> Contents {
        for (_, _, text) in self.texts {
            // A text that lacks its only claim was listed with it.
            if !text.claims.is_empty() {
                self.contents.texts.push(text);
            }
        }
        self.contents
    }
}

/// Where the words stand as a paragraph of the text, which gets it if it has none such.
fn paragraph(text: &mut ForeignText, words: &str) -> Quote {
    let known = text.claims.iter().find(|claim| claim.mention.exact == words).map(|claim| claim.mention.start);
    let start = known.unwrap_or_else(|| {
        if !text.text.is_empty() {
            text.text.push_str("\n\n");
        }
        let start = text.text.chars().count();
        text.text.push_str(words);
        start
    });
    Quote { exact: words.to_owned(), start: Some(start) }
}
