//! A claim that a person found where no rule did.

use claimbench_core::extraction::{ClaimType, Mention, Modality, Polarity};
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use serde_json::json;

use super::change::{NewClaim, anchored};
use super::content::{Content, Facets};
use super::party::{Party, names, parties};
use super::status::Status;
use super::store::{blank, next_ordinal, record, shown};
use super::wire::Claim;
use crate::access::Editor;
use crate::database::{self, Write, word};
use crate::problem::{Code, Problem};
use crate::{comparison, snapshot};

/// What made it, where a rule has its name.
pub(super) const BY_HAND: &str = "person";

pub(super) async fn add(write: &Write, editor: &Editor, new: NewClaim) -> Result<Claim, Problem> {
    let article = new.article;
    let newest = snapshot::store::newest_of_article(write.on(), editor, article).await;
    let (head, text, _) = newest.map_err(unknown)?;
    if head.redaction_id.is_some() {
        return Err(Problem::because(Code::WrongState, "The article's text has been redacted."));
    }
    let mut row = blank(write, editor, article, head.id.into());
    row.ordinal = next_ordinal(write, editor, article).await?;
    row.check_worthiness = new.check_worthiness.unwrap_or(1.0);
    row.status = word(Status::Edited);
    content(new, &text)?.into_row(&mut row)?;
    let known = names(write.on(), editor, article).await?;
    row.parties = Some(database::json(&parties(&row.text, known.iter().map(Party::from)))?);
    let row = row.into_active_model().reset_all().insert(write.on()).await?;
    record(write, editor, row.id, "added", json!({ "article": article, "text": row.text })).await?;
    comparison::propose(write, editor, 1).await?;
    shown(write.on(), row).await
}

fn unknown(problem: Problem) -> Problem {
    match problem.code() {
        Code::NotFound => Problem::because(Code::UnknownReference, "`article` names no article of this project."),
        _ => problem,
    }
}

fn content(new: NewClaim, article: &str) -> Result<Content, Problem> {
    let NewClaim { article: _, mention, text, claim_type, detail, polarity, modality, checkable, check_worthiness: _ } =
        new;
    let mention = anchored(article, &mention)?;
    let text = text.unwrap_or_else(|| sentence(&mention));
    let facets = Facets {
        polarity: polarity.unwrap_or(Polarity::Affirmed),
        modality: modality.unwrap_or(Modality::Asserted),
        detail: detail.unwrap_or_else(|| json!({})),
        rule: BY_HAND.to_owned(),
        confidence: 1.0,
        ..Facets::bare(mention)
    };
    let checkable = checkable.unwrap_or(claim_type != ClaimType::Opinion);
    Content { claim_type, text, checkable, facets }.checked()
}

/// The article's words in one line, as long as a claim may be.
fn sentence(mention: &Mention) -> String {
    let words: Vec<&str> = mention.exact.split_whitespace().collect();
    words.join(" ").chars().take(2000).collect()
}
