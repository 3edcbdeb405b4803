use claimbench_core::extraction::Entity;
use serde_json::Value;

use crate::export::VerifiedClaim;

/// The claim without the entities that are others here than where it was found: an id means an entity of one reading of one
/// text, so it stays only beside a name that the entity of this id has here too.
pub(super) fn known(mut claim: VerifiedClaim, entities: &[Entity]) -> VerifiedClaim {
    let fits = |id: &Option<String>, name: Option<&str>| {
        let entity = entities.iter().find(|entity| Some(&entity.id) == id.as_ref());
        let has = |entity: &Entity, name: &str| {
            entity.name == name
                || entity.aliases.iter().any(|alias| alias == name)
                || entity.mentions.iter().any(|mention| mention.exact == name)
        };
        entity.zip(name).is_some_and(|(entity, name)| has(entity, name))
    };
    for place in &mut claim.places {
        place.entity.take_if(|id| !fits(&Some(id.clone()), Some(&place.text)));
    }
    for attribution in &mut claim.attributions {
        attribution.entity.take_if(|id| !fits(&Some(id.clone()), attribution.speaker.as_deref()));
    }
    if let Value::Object(detail) = &mut claim.detail {
        let names = detail.clone();
        for (field, value) in detail.iter_mut() {
            let Some(name) = field.strip_suffix("_entity").and_then(|field| names.get(field)) else { continue };
            if !fits(&value.as_str().map(str::to_owned), name.as_str()) {
                *value = Value::Null;
            }
        }
    }
    claim
}

impl VerifiedClaim {
    /// How many of its names say which entity they mean.
    pub(super) fn names_entities(&self) -> usize {
        let places = self.places.iter().filter(|place| place.entity.is_some()).count();
        let speakers = self.attributions.iter().filter(|one| one.entity.is_some()).count();
        let detail = self.detail.as_object().into_iter().flatten();
        places + speakers + detail.filter(|(field, value)| field.ends_with("_entity") && value.is_string()).count()
    }
}
