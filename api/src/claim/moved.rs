use std::collections::BTreeMap;

use claimbench_core::extraction::{Entity, EntityKind, Mention};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_value, to_value};

use super::content::{Content, Facets};
use crate::problem::Problem;
use crate::quote::{Quote, anchor, find_again};

/// From one text of an article to the next: where words stand, and what its entities are called.
pub(super) struct Move<'a> {
    old: Vec<char>,
    new: Vec<char>,
    text: &'a str,
    /// The new id of each entity that has kept its name, by the old one.
    entities: BTreeMap<String, String>,
}

/// An entity as it was stored.
#[derive(Deserialize)]
struct Named {
    id: String,
    kind: EntityKind,
    name: String,
}

impl<'a> Move<'a> {
    pub(super) fn new(old: &str, text: &'a str, before: Value, now: &[Entity]) -> Result<Self, Problem> {
        let before: Vec<Named> = from_value(before)?;
        let entities = before.into_iter().filter_map(|Named { id, kind, name }| {
            let same = now.iter().find(|other| other.kind == kind && other.name == name)?;
            Some((id, same.id.clone()))
        });
        Ok(Self { old: old.chars().collect(), new: text.chars().collect(), text, entities: entities.collect() })
    }

    /// A claim that was found again, with the restatements that people have given it.
    pub(super) fn beside(&self, mut new: Content, old: &Content) -> Content {
        for mention in old.facets.restatements.iter().filter_map(|mention| self.mention(mention)) {
            if mention.exact != new.facets.mention.exact && !new.facets.restatements.contains(&mention) {
                new.facets.restatements.push(mention);
            }
        }
        new
    }

    /// What a person has written, over the parts of the claim that was found where it stands.
    pub(super) fn under(&self, written: Content, found: Facets) -> Content {
        let Facets { polarity, modality, ambiguity, edits, detail, check_worthiness_reasons, .. } = written.facets;
        let Facets { restatements, rule, confidence, .. } = written.facets;
        let mut facets =
            Facets { polarity, modality, ambiguity, edits, check_worthiness_reasons, rule, confidence, ..found };
        facets.restatements.extend(restatements.iter().filter_map(|mention| self.mention(mention)));
        facets.restatements.dedup();
        facets.detail = self.renamed(detail);
        Content { facets, ..written }
    }

    /// What a person has written, where its words still stand; the parts that do not stand with them are left out.
    pub(super) fn alone(&self, written: Content) -> Result<Option<Content>, Problem> {
        let Some(mention) = self.mention(&written.facets.mention) else { return Ok(None) };
        let old = written.facets;
        let by = Shift { by: signed(mention.start) - signed(old.mention.start), of: self };
        let facets = Facets {
            restatements: old.restatements.iter().filter_map(|mention| self.mention(mention)).collect(),
            subject: by.part(old.subject)?,
            predicate: by.part(old.predicate)?,
            objects: by.parts(old.objects)?,
            times: by.parts(old.times)?,
            places: by.parts(old.places)?,
            quantities: by.parts(old.quantities)?,
            attributions: by.parts(old.attributions)?,
            detail: self.renamed(old.detail),
            mention,
            ..old
        };
        Ok(Some(Content { facets, ..written }))
    }

    /// Where the words stand now, if they do.
    fn mention(&self, mention: &Mention) -> Option<Mention> {
        let start = find_again(self.text, mention)?;
        anchor(self.text, &Quote { exact: mention.exact.clone(), start: Some(start) }).ok()
    }

    /// Fields named `entity`, or ending so, hold ids; what is not found any more is no entity.
    fn renamed(&self, value: Value) -> Value {
        let Value::Object(fields) = value else { return value };
        let renamed = fields.into_iter().map(|(field, value)| {
            let id = value.as_str().filter(|_| field.ends_with("entity"));
            let new = id.map(|id| self.entities.get(id).map_or(Value::Null, |new| Value::from(new.as_str())));
            (field, new.unwrap_or(value))
        });
        Value::Object(renamed.collect())
    }
}

/// So many code points further on.
struct Shift<'a> {
    by: i64,
    of: &'a Move<'a>,
}

impl Shift<'_> {
    fn part<T: Serialize + DeserializeOwned>(&self, part: Option<T>) -> Result<Option<T>, Problem> {
        Ok(self.parts(part.into_iter().collect())?.pop())
    }

    /// Those parts whose words stand as far from the mention as before.
    fn parts<T: Serialize + DeserializeOwned>(&self, parts: Vec<T>) -> Result<Vec<T>, Problem> {
        let mut moved = Vec::new();
        for part in parts {
            if let Some(part) = self.value(to_value(part)?) {
                moved.push(from_value(part)?);
            }
        }
        Ok(moved)
    }

    fn value(&self, mut part: Value) -> Option<Value> {
        let [start, end] = ["start", "end"].map(|place| part.get(place).and_then(Value::as_i64));
        let (start, end) = (start?, end?);
        let words = |text: &[char], start: i64, end: i64| {
            Some(text.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)?.to_vec())
        };
        let old = words(&self.of.old, start, end)?;
        let (start, end) = (start + self.by, end + self.by);
        if words(&self.of.new, start, end)? != old {
            return None;
        }
        part["start"] = start.into();
        part["end"] = end.into();
        Some(self.of.renamed(part))
    }
}

/// A text is far shorter than what an i64 counts.
fn signed(point: usize) -> i64 {
    i64::try_from(point).unwrap_or(i64::MAX)
}
