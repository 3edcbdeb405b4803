use super::discourse::{Discourse, Mentioned, Rank};
use crate::mention::EntityIndex;
use crate::reading::Target;
use crate::span::Span;

/// Something that a word may mean, with how much speaks for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) entity: EntityIndex,
    pub(super) span: Span,
    pub(super) score: f32,
}

/// How much more must speak for the best than for the next, so that there is one reading.
const MARGIN: f32 = 0.6;

/// How near and how prominent it is. The weights were set on GUM's news.
pub(super) fn standing(discourse: &Discourse, sentence: usize, rank: Rank) -> f32 {
    let recency = match discourse.number().saturating_sub(sentence) {
        0 => 2.0,
        1 => 1.6,
        2 => 0.8,
        3 => 0.3,
        _ => 0.0,
    };
    let prominence = match rank {
        Rank::Subject => 1.5,
        Rank::Object => 0.6,
        Rank::Possessive => 0.5,
        Rank::Other => 0.3,
    };
    let elsewhere = if discourse.is_in_other_block(sentence) { 0.3 } else { 0.0 };
    recency + prominence - elsewhere
}

/// The entities before `offset` that may be meant, each once, the best first.
pub(super) fn candidates(
    discourse: &Discourse,
    offset: usize,
    fits: impl Fn(&Mentioned) -> Option<f32>,
) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for mention in discourse.before(offset) {
        let Some(bonus) = fits(mention) else { continue };
        let score = standing(discourse, mention.sentence, mention.rank) + bonus;
        let new = Candidate { entity: mention.entity, span: mention.span, score };
        match found.iter_mut().find(|each| each.entity == mention.entity) {
            // Who is mentioned again and again is what the passage is about.
            Some(each) => *each = Candidate { score: each.score.max(score) + 0.2, span: mention.span, ..*each },
            None => found.push(new),
        }
    }
    found.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.entity.cmp(&other.entity)));
    found
}

/// The best where it stands clear of the next, else all that stand near it.
pub(super) fn target(candidates: &[Candidate]) -> Option<Target> {
    let best = candidates.first()?;
    let near: Vec<EntityIndex> =
        candidates.iter().filter(|each| best.score - each.score < MARGIN).map(|each| each.entity).collect();
    Some(if near.len() > 1 {
        Target::Ambiguous { candidates: near }
    } else {
        Target::Resolved { entities: vec![best.entity], antecedent: best.span }
    })
}
