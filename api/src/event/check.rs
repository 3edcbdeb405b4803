use std::collections::{BTreeSet, HashMap};
use std::fmt;

use sea_orm::{ConnectionTrait, EntityTrait, QuerySelect};
use uuid::Uuid;

use super::chain::{Entry, moment, origin};
use super::erase::Unvouched;
use super::row::{self, chain};
use super::store;
use crate::database::Database;
use crate::problem::Problem;

/// Entries read at a time: what is held of a chain does not grow with it.
const ENTRIES: u64 = 2000;

/// What was found in all chains of a database.
pub struct AuditReport {
    chains: Vec<ChainReport>,
    /// Hashes that were to stand in some chain, and stand in none.
    lost: BTreeSet<String>,
}

struct ChainReport {
    /// The project; nil for the instance.
    scope: Uuid,
    entries: i64,
    /// Of these, those that lost their words by a redaction.
    redacted: usize,
    head: String,
    fault: Option<ChainFault>,
}

/// The first thing that is wrong with a chain, and at which number.
struct ChainFault {
    sequence: i64,
    wrong: Wrong,
}

#[derive(Debug, thiserror::Error)]
enum Wrong {
    #[error("is missing")]
    Missing,
    #[error("does not follow the entry before it: its previous hash is another")]
    Unlinked,
    #[error("was changed: its hash is not that of what it says")]
    Changed,
    #[error("is the last there is, but not the head that is kept beside the chain: entries were taken off")]
    Ended,
}

/// Follows every chain of the database from its first entry to its head, and looks for the entries with these hashes.
pub async fn check_audit(database_url: &str, mut heads_kept: BTreeSet<String>) -> Result<AuditReport, Problem> {
    let database = Database::open(database_url).await?;
    let mut heads: HashMap<Uuid, chain::Model> =
        chain::Entity::find().all(database.read()).await?.into_iter().map(|head| (head.scope, head)).collect();
    let mut scopes: Vec<Uuid> = row::Entity::find()
        .select_only()
        .column(row::Column::Scope)
        .distinct()
        .into_tuple()
        .all(database.read())
        .await?;
    scopes.extend(heads.keys());
    scopes.sort_unstable();
    scopes.dedup();
    let mut chains = Vec::new();
    for scope in scopes {
        chains.push(follow(database.read(), scope, heads.remove(&scope), &mut heads_kept).await?);
    }
    database.close().await;
    Ok(AuditReport { chains, lost: heads_kept })
}

async fn follow(
    on: &impl ConnectionTrait,
    scope: Uuid,
    head: Option<chain::Model>,
    sought: &mut BTreeSet<String>,
) -> Result<ChainReport, Problem> {
    let mut report = ChainReport { scope, entries: 0, redacted: 0, head: origin(), fault: None };
    let mut unvouched = Unvouched::default();
    loop {
        let rows = store::after(on, scope, report.entries, ENTRIES).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            report.fault = next(&report, &row, &mut unvouched)?;
            if report.fault.is_some() {
                let earlier = unvouched.first().map(|sequence| ChainFault { sequence, wrong: Wrong::Changed });
                report.fault = earlier.or(report.fault);
                return Ok(report);
            }
            sought.remove(&row.hash);
            (report.entries, report.head) = (row.sequence, row.hash);
        }
    }
    report.redacted = unvouched.redacted();
    if let Some(sequence) = unvouched.first() {
        report.fault = Some(ChainFault { sequence, wrong: Wrong::Changed });
        return Ok(report);
    }
    // What was written while this was read stands after the head that was read first.
    let told = head.map_or((0, origin()), |head| (head.sequence, head.hash));
    if report.entries < told.0 || (report.entries == told.0 && report.head != told.1) {
        report.fault = Some(ChainFault { sequence: report.entries, wrong: Wrong::Ended });
    }
    Ok(report)
}

fn next(so_far: &ChainReport, row: &row::Model, unvouched: &mut Unvouched) -> Result<Option<ChainFault>, Problem> {
    let expected = so_far.entries + 1;
    let says = hash(row)?;
    let wrong = if row.sequence != expected {
        Some(Wrong::Missing)
    } else if row.previous_hash != so_far.head {
        Some(Wrong::Unlinked)
    } else {
        None
    };
    if says == row.hash {
        unvouched.read(row)?;
    } else {
        unvouched.note(row, says);
    }
    Ok(wrong.map(|wrong| ChainFault { sequence: expected, wrong }))
}

pub(super) fn hash(row: &row::Model) -> Result<String, Problem> {
    let row::Model {
        id,
        scope,
        sequence,
        at,
        actor_user,
        actor_token,
        kind,
        subject_id: subject,
        data,
        previous_hash,
        hash: _,
    } = row;
    let (id, scope, sequence, subject) = (*id, *scope, *sequence, *subject);
    let (at, actor_user, actor_token) = (moment(*at), *actor_user, *actor_token);
    Entry { scope, sequence, id, at, actor_user, actor_token, kind, subject, data, previous_hash }.hash()
}

impl AuditReport {
    pub fn is_whole(&self) -> bool {
        self.lost.is_empty() && self.chains.iter().all(|chain| chain.fault.is_none())
    }
}

impl fmt::Display for AuditReport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chain in &self.chains {
            writeln!(out, "{chain}")?;
        }
        for hash in &self.lost {
            writeln!(out, "no entry has the hash {hash}: its chain was made anew, or belongs to another database")?;
        }
        let entries: i64 = self.chains.iter().map(|chain| chain.entries).sum();
        let verdict = if self.is_whole() { "whole" } else { "NOT WHOLE" };
        write!(out, "{entries} entries in {} chains: {verdict}", self.chains.len())
    }
}

impl fmt::Display for ChainReport {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { scope, entries, redacted, head, fault } = self;
        match scope.is_nil() {
            true => write!(out, "instance")?,
            false => write!(out, "project {scope}")?,
        }
        match fault {
            None if *redacted > 0 => write!(out, ": {entries} entries, {redacted} of them redacted, head {head}"),
            None => write!(out, ": {entries} entries, head {head}"),
            Some(ChainFault { sequence, wrong }) => write!(out, ": entry {sequence} {wrong}"),
        }
    }
}
