use super::alike::stems;
use super::facets::{Facets, Post};
use super::passage::Passage;
use super::{Check, Facet, Reason, Status};
use crate::extraction::{Claim, Detail, Range};

/// Posts that one person holds at a time: another holder contradicts.
const SINGLE: &[&str] = &[
    "president",
    "chairman",
    "chairwoman",
    "chair",
    "chief executive",
    "chief executive officer",
    "ceo",
    "prime minister",
    "chancellor",
    "mayor",
    "governor",
    "director general",
    "secretary general",
    "king",
    "queen",
    "pope",
    "rector",
    "head coach",
    "party secretary",
];

/// Whether the passage gives the person the claim's post. Another post of the same person contradicts nothing: people hold several.
pub(super) fn check(post: &Post, claim: &Facets, passage: &Passage<'_>) -> Check {
    let check = Check::new(Facet::Role, &value(post));
    let held: Vec<_> = passage.extraction.claims.iter().filter_map(Held::of).collect();
    let mine =
        held.iter().find(|held| is_same_name(&post.person, &held.post.person, claim) && is_same_role(post, &held.post));
    if let Some(held) = mine {
        let looser = post.organization.is_some() && held.post.organization.is_none();
        let reason = if looser { Reason::SameWords } else { Reason::Same };
        return check.found(Status::Confirmed, reason, held.place, &value(&held.post));
    }
    let other = held.iter().find(|held| {
        is_single(post) && is_same_role(post, &held.post) && is_same_organization(post, &held.post, claim)
    });
    if let Some(held) = other {
        return check.found(Status::Contradicted, Reason::Other, held.place, &value(&held.post));
    }
    match beside(post, passage) {
        Some(place) => check.found(Status::Confirmed, Reason::SameWords, place, passage.words(place)),
        None => check,
    }
}

/// A post that a claim of the passage gives.
struct Held {
    post: Post,
    place: Range,
}

impl Held {
    fn of(claim: &Claim) -> Option<Self> {
        let place = Range { start: claim.mention.start, end: claim.mention.end };
        let Detail::Role(role) = &claim.detail else { return None };
        let post =
            Post { person: role.person.clone(), role: role.role.clone(), organization: role.organization.clone() };
        Some(Self { post, place })
    }
}

fn value(post: &Post) -> String {
    match &post.organization {
        Some(organization) => format!("{}, {} of {organization}", post.person, post.role),
        None => format!("{}, {}", post.person, post.role),
    }
}

/// One name, or two that the claim knows as one, or a name and its last word.
fn is_same_name(a: &str, b: &str, claim: &Facets) -> bool {
    let one = |a: &str, b: &str| a == b || a.ends_with(&format!(" {b}")) || b.ends_with(&format!(" {a}"));
    let forms = claim.names.iter().find(|name| name.forms().any(|form| form == a));
    one(a, b) || forms.is_some_and(|name| name.forms().any(|form| one(form, b)))
}

/// All the words of the shorter title stand in the longer.
fn is_same_role(a: &Post, b: &Post) -> bool {
    let (a, b) = (stems(&a.role), stems(&b.role));
    !a.is_empty() && !b.is_empty() && (a.iter().all(|stem| b.contains(stem)) || b.iter().all(|stem| a.contains(stem)))
}

fn is_same_organization(a: &Post, b: &Post, claim: &Facets) -> bool {
    match (&a.organization, &b.organization) {
        (Some(a), Some(b)) => is_same_name(a, b, claim),
        _ => false,
    }
}

fn is_single(post: &Post) -> bool {
    let role = post.role.to_lowercase();
    SINGLE.contains(&role.trim_start_matches("the "))
}

/// The holder's name with the words of the post in the same line, next to it.
fn beside(post: &Post, passage: &Passage<'_>) -> Option<Range> {
    let name = passage.find(&post.person)?;
    let near = Range { start: name.start.saturating_sub(NEAR), end: name.end + NEAR };
    let words = stems(passage.words(near));
    stems(&post.role).iter().all(|stem| words.contains(stem)).then_some(near).map(|_| name)
}

/// Code points around a name within which the words of its post may stand.
const NEAR: usize = 80;
