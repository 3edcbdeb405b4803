use super::{Named, Scene};
use crate::mention::gazetteer::{self, Listing};

/// Who holds a post, and where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Placed {
    pub(super) person: Named,
    pub(super) organization: Option<Named>,
    /// Whether the post stands before the name, as part of it.
    before: bool,
}

/// The person of title number `at`, with the organization; `next` is what was found for the title after it.
pub(super) fn placed(scene: &Scene, at: usize, next: Option<Placed>) -> Option<Placed> {
    let title = scene.titles.get(at)?;
    let following = organization_after(scene, title.end);
    let preceding = organization_before(scene, title.first).filter(|body| !is_origin(scene, *body, title.end));
    let organization = following.or(preceding);
    let end = following.map_or(title.end, |body| body.end);
    if let Some(person) = starting(&scene.people, end).or_else(|| starting(&scene.people, title.end)) {
        let organization = if person.first == end { organization } else { preceding };
        return Some(Placed { person, organization, before: true });
    }
    if let Some(next) = next.filter(|next| next.before && is_coordinated(scene, at, end)) {
        return Some(Placed { person: next.person, organization, before: true });
    }
    let start = preceding.filter(|_| following.is_none()).map_or(title.first, |body| body.first);
    let person = described(scene, start).or_else(|| set_off(scene, end, preceding.or(following)))?;
    Some(Placed { person, organization, before: false })
}

fn starting(named: &[Named], first: usize) -> Option<Named> {
    named.iter().find(|named| named.first == first).copied()
}

fn ending(named: &[Named], end: usize) -> Option<Named> {
    named.iter().find(|named| named.end == end).copied()
}

/// "of the Port Authority", "at Tolvera", "for Europe".
fn organization_after(scene: &Scene, index: usize) -> Option<Named> {
    matches!(scene.look.text(index), "of" | "at" | "for" | "with").then_some(())?;
    let article = usize::from(matches!(scene.look.text(index + 1), "the" | "The" | "its"));
    starting(&scene.bodies, index + 1 + article)
}

/// "Tolvera", "Tolvera's", "of Tolvera's long-time".
fn organization_before(scene: &Scene, first: usize) -> Option<Named> {
    let possessive =
        usize::from(matches!(first.checked_sub(1).map(|at| scene.look.text(at)), Some("'s" | "’s" | "'" | "’")));
    ending(&scene.bodies, first.checked_sub(possessive)?)
}

/// "American actor", "New Zealand filmmaker": where somebody comes from, unless the post is one of that country.
fn is_origin(scene: &Scene, body: Named, title_end: usize) -> bool {
    const OF_STATE: &str = "president minister ambassador envoy chancellor king queen prince princess emperor empress \
        premier senator congressman congresswoman leader official diplomat general consul negotiator lawmaker";
    const OF_COUNTRY: &str = "secretary commissioner chief coach captain manager governor head";
    let demonym = body.end == body.first + 1 && gazetteer::word(scene.look.text(body.first)).is(Listing::DEMONYM);
    let beside = !matches!(scene.look.text(body.end), "'s" | "’s" | "'" | "’");
    let country = beside && gazetteer::country(scene.look.words(body.first, body.end)).is_some();
    let post = title_end.checked_sub(1).map(|last| scene.look.text(last).to_lowercase()).unwrap_or_default();
    let is_of = |posts: &str| posts.split_whitespace().any(|listed| listed == post);
    !is_of(OF_STATE) && (demonym || country && !is_of(OF_COUNTRY))
}

/// "chairman and chief executive Ann Lee", "X president and Y academician Ann Lee": the next title goes on with this one.
fn is_coordinated(scene: &Scene, at: usize, end: usize) -> bool {
    let Some(next) = scene.titles.get(at + 1) else { return false };
    let start = organization_before(scene, next.first).map_or(next.first, |body| body.first);
    matches!(scene.look.text(end), "and" | "," | "&" | "/") && start == end + 1
}

/// "Ann Lee, the", "Ann Lee, who is the", "Ann Lee was named": what may stand between the name and a post after it.
fn described(scene: &Scene, start: usize) -> Option<Named> {
    const LINKS: [&str; 12] =
        ["is", "was", "became", "becomes", "remains", "as", "named", "appointed", "elected", "who", "been", "be"];
    let look = scene.look;
    let mut at = start;
    while at > 0 && matches!(look.text(at - 1), "the" | "a" | "an" | "its" | "then" | "now" | "also" | "currently") {
        at -= 1;
    }
    if at > 1 && look.text(at - 1) == "," {
        return ending(&scene.people, at - 1);
    }
    let linked = (0..at).rev().take_while(|index| LINKS.contains(&look.text(*index))).last()?;
    let comma = usize::from(linked > 0 && look.text(linked - 1) == ",");
    ending(&scene.people, linked - comma)
}

/// "Tolvera's chief executive, Ann Lee,": only where the post says whose it is, so that no list is taken for it.
fn set_off(scene: &Scene, end: usize, organization: Option<Named>) -> Option<Named> {
    organization?;
    let person = (scene.look.text(end) == ",").then(|| starting(&scene.people, end + 1))??;
    matches!(scene.look.text(person.end), "," | "." | "" | "said" | "told").then_some(person)
}
