use std::collections::{BTreeSet, VecDeque};

use actix_web::web::Bytes;
use futures_util::stream::{Stream, try_unfold};
use uuid::Uuid;

use super::format::{Format, Writer};
use super::{row, store};
use crate::access::Viewer;
use crate::database::parsed;
use crate::export::VerifiedClaim;
use crate::problem::Problem;
use crate::snapshot;

/// Claims that are read, and then sent, at once.
const CHUNK: u64 = 200;

/// A release to be written, the same bytes each time.
pub(super) struct Written {
    pub(super) format: Format,
    pub(super) texts: bool,
    pub(super) viewer: Viewer,
    pub(super) release: row::Model,
}

/// Its bytes from one on, as many as are wanted.
pub(super) fn pieces(of: Written, start: u64, wanted: u64) -> impl Stream<Item = Result<Bytes, Problem>> {
    try_unfold((Writing::new(of), start, wanted), |(mut writing, mut before, mut left)| async move {
        while left > 0 {
            let Some(piece) = writing.next().await? else { return Ok(None) };
            let size = piece.len() as u64;
            let (from, to) = (size.min(before), size.min(before.saturating_add(left)));
            before -= from;
            left -= to - from;
            if from < to {
                let at = |place: u64| usize::try_from(place).map_err(Problem::internal);
                return Ok(Some((piece.slice(at(from)?..at(to)?), (writing, before, left))));
            }
        }
        Ok(None)
    })
}

/// How many bytes it has. It is written for that, and nothing of it is kept.
pub(super) async fn length(of: Written) -> Result<(Written, u64), Problem> {
    let mut writing = Writing::new(of);
    let mut length = 0;
    while let Some(piece) = writing.next().await? {
        length += piece.len() as u64;
    }
    Ok((writing.of, length))
}

struct Writing {
    of: Written,
    writer: Box<dyn Writer>,
    stage: Stage,
    /// The snapshots that were cited, where their texts are wanted.
    cited: BTreeSet<Uuid>,
}

enum Stage {
    Begin,
    /// From this position on.
    Claims(i32),
    Texts(VecDeque<Uuid>),
    Done,
}

impl Writing {
    fn new(of: Written) -> Self {
        let writer = of.format.writer();
        Self { of, writer, stage: Stage::Begin, cited: BTreeSet::new() }
    }

    /// Never an empty piece, which would end the answer.
    async fn next(&mut self) -> Result<Option<Bytes>, Problem> {
        let mut out = Vec::new();
        while out.is_empty() {
            self.stage = match std::mem::replace(&mut self.stage, Stage::Done) {
                Stage::Begin => {
                    self.writer.begin(&mut out, &self.of.release)?;
                    Stage::Claims(0)
                }
                Stage::Claims(from) => self.claims(&mut out, from).await?,
                Stage::Texts(waiting) => self.texts(&mut out, waiting).await?,
                Stage::Done => return Ok(None),
            };
        }
        Ok(Some(out.into()))
    }

    async fn claims(&mut self, out: &mut Vec<u8>, from: i32) -> Result<Stage, Problem> {
        let lines = store::lines(self.of.viewer.read(), self.of.release.id, from, CHUNK).await?;
        let Some(last) = lines.last().map(|line| line.position) else {
            return Ok(Stage::Texts(std::mem::take(&mut self.cited).into_iter().collect()));
        };
        for line in lines {
            self.writer.claim(out, &line.line)?;
            if self.of.texts {
                let VerifiedClaim { snapshot, evidence, .. } = parsed(&line.line)?;
                self.cited.extend(evidence.iter().map(|one| one.snapshot.id.uuid()).chain([snapshot.id.uuid()]));
            }
        }
        Ok(Stage::Claims(last + 1))
    }

    async fn texts(&mut self, out: &mut Vec<u8>, mut waiting: VecDeque<Uuid>) -> Result<Stage, Problem> {
        let Some(next) = waiting.pop_front() else {
            self.writer.end(out)?;
            return Ok(Stage::Done);
        };
        let viewer = &self.of.viewer;
        let text = snapshot::store::kept(viewer.read(), viewer, next.into()).await?;
        let text = text.ok_or_else(|| Problem::internal("A cited snapshot is gone"))?;
        self.writer.text(out, next, &text)?;
        Ok(Stage::Texts(waiting))
    }
}
