use super::{EntityIndex, Named, Scene};
use crate::extraction::EntityKind;
use crate::mention::gazetteer::Listing;
use crate::mention::name::{Clustered, Title};

/// The company that a passage is about: the last one with which a sentence of the same block began.
#[derive(Default)]
pub(super) struct Topic {
    block: Option<usize>,
    company: Option<EntityIndex>,
}

impl Topic {
    pub(super) fn enter(&mut self, block: Option<usize>, scene: &Scene, names: &Clustered) {
        if self.block != block {
            *self = Self { block, company: None };
        }
        if let Some(company) = opening(scene).filter(|body| names.kind(body.entity) == Some(EntityKind::Organization)) {
            self.company = Some(company.entity);
        }
    }

    /// The company whose post this is where the title alone is said; none for posts that are no company's.
    pub(super) fn company(&self, scene: &Scene, title: Title) -> Option<EntityIndex> {
        let corporate = (title.first..title.end).any(|index| scene.look.is(index, Listing::CORPORATE));
        let free = title.first == 0 || !matches!(scene.look.text(title.first - 1), "a" | "an" | "another");
        self.company.filter(|_| corporate && free)
    }
}

/// The organization that a sentence begins with.
fn opening(scene: &Scene) -> Option<Named> {
    let first = usize::from(matches!(scene.look.text(0), "The" | "the"));
    scene.bodies.iter().find(|body| body.first == first).copied()
}
