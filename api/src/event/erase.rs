//! Takes words out of entries of a chain. An entry keeps the hash under which the next one follows it; that what is left of it is
//! what was left by the redaction is vouched for by the redaction's own entry, which names both hashes.

use std::collections::BTreeMap;

use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::check::hash;
use super::row;
use super::store::after;
use crate::database::{Write, json, parsed};
use crate::id::ProjectId;
use crate::problem::Problem;
use crate::redaction::{Erased, without_words};

/// Entries read at a time.
const ENTRIES: u64 = 2000;

/// What an entry of this kind has in its data: the entries that lost their words by it.
pub(super) const KIND: &str = "redaction.made";

/// An entry that lost its words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ErasedEntry {
    sequence: i64,
    /// As it was written: the hash that the next entry follows.
    hash: String,
    /// Of what is left of it.
    left: String,
}

/// Takes the words out of every entry that tells of what is erased.
pub(crate) async fn erase(write: &Write, project: ProjectId, erased: &Erased) -> Result<Vec<ErasedEntry>, Problem> {
    let (mut entries, mut sequence) = (Vec::new(), 0);
    loop {
        let rows = after(write.on(), project.uuid(), sequence, ENTRIES).await?;
        let Some(last) = rows.last() else { return Ok(entries) };
        sequence = last.sequence;
        for row in rows.into_iter().filter(|row| tells_of(row, erased)) {
            entries.extend(without(write, row).await?);
        }
    }
}

/// What tells of a redaction stays.
fn tells_of(row: &row::Model, erased: &Erased) -> bool {
    let is_tombstone = row.kind == KIND || row.kind.ends_with("redacted");
    !is_tombstone && (erased.is_named_in(&format!("\"{}\"", row.subject_id)) || erased.is_named_in(&row.data))
}

/// None where it says nothing but ids and hashes.
async fn without(write: &Write, mut row: row::Model) -> Result<Option<ErasedEntry>, Problem> {
    let mut data: Value = parsed(&row.data)?;
    without_words(&mut data);
    let data = json(&data)?;
    if data == row.data {
        return Ok(None);
    }
    row.data = data;
    let entry = ErasedEntry { sequence: row.sequence, hash: row.hash.clone(), left: hash(&row)? };
    let data = row.data.clone();
    let mut row = row.into_active_model();
    row.data = Set(data);
    row.update(write.on()).await?;
    Ok(Some(entry))
}

/// Entries that are not what their hash is of, as long as no redaction vouches for them.
#[derive(Default)]
pub(super) struct Unvouched {
    /// By their number: their hash, and that of what they say.
    changed: BTreeMap<i64, (String, String)>,
    vouched: BTreeMap<i64, (String, String)>,
}

#[derive(Deserialize)]
struct Made {
    #[serde(default)]
    erased: Vec<ErasedEntry>,
}

impl Unvouched {
    pub(super) fn note(&mut self, row: &row::Model, says: String) {
        self.changed.insert(row.sequence, (row.hash.clone(), says));
    }

    /// Reads what the entry of a redaction vouches for. One that comes later counts instead of an earlier one.
    pub(super) fn read(&mut self, row: &row::Model) -> Result<(), Problem> {
        if row.kind == KIND {
            let Made { erased } = parsed(&row.data)?;
            self.vouched.extend(erased.into_iter().map(|entry| (entry.sequence, (entry.hash, entry.left))));
        }
        Ok(())
    }

    /// How many entries were redacted.
    pub(super) fn redacted(&self) -> usize {
        self.changed.len()
    }

    /// The first entry that nobody vouches for.
    pub(super) fn first(&self) -> Option<i64> {
        self.changed
            .iter()
            .find(|(sequence, hashes)| self.vouched.get(sequence) != Some(*hashes))
            .map(|(first, _)| *first)
    }
}
