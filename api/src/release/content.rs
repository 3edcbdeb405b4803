use std::collections::{BTreeSet, VecDeque};

use actix_web::body::BoxBody;
use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION, ETAG};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, Responder};
use futures_util::stream::{Stream, try_unfold};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa::openapi::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use uuid::Uuid;
use validator::Validate;

use super::format::{Format, Writer};
use super::{row, store};
use crate::access::Viewer;
use crate::database::parsed;
use crate::export::VerifiedClaim;
use crate::id::ReleaseId;
use crate::operation::{Description, Output};
use crate::problem::Problem;
use crate::snapshot;

/// Claims that are read, and then sent, at once.
const CHUNK: u64 = 200;

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContentQuery {
    /// `ndjson` if not given.
    format: Option<Format>,
    /// Whether the cited texts come with it, so that each quote can be looked up in the file alone: with `ndjson` and `json` if
    /// asked for, with `archive` always.
    texts: Option<bool>,
}

/// 200 with a release as one file.
pub(crate) struct ReleaseFile {
    format: Format,
    texts: bool,
    viewer: Viewer,
    release: row::Model,
    is_public: bool,
}

impl ReleaseFile {
    pub(super) async fn open(viewer: Viewer, id: ReleaseId, query: &ContentQuery) -> Result<Self, Problem> {
        let format = query.format.unwrap_or(Format::Ndjson);
        let texts = format.with_texts(query.texts)?;
        let release = store::row(viewer.read(), &viewer, id).await?;
        format.holds(&release)?;
        Ok(Self { format, texts, viewer, release, is_public: false })
    }

    /// The same for anybody, who may keep it.
    pub(super) fn published(self) -> Self {
        Self { is_public: true, ..self }
    }

    /// How long others may keep it. Not for ever, though it never changes: a project may stop publishing.
    fn caching(&self) -> &'static str {
        if self.is_public { "public, max-age=86400" } else { "no-store" }
    }

    fn tag(&self) -> String {
        let with = if self.texts { "-texts" } else { "" };
        format!("\"{}-{}{with}\"", self.release.manifest_sha256, self.format.ending())
    }

    fn name(&self) -> String {
        let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
        let name: String = self.release.name.chars().take(60).map(letter).collect();
        format!("{}-v{}.{}", name.trim_matches('-'), self.release.version, self.format.ending())
    }
}

impl Output for ReleaseFile {
    fn describe(description: &mut Description) {
        let binary = SchemaFormat::KnownFormat(KnownFormat::Binary);
        let file = ObjectBuilder::new().schema_type(Type::String).format(Some(binary)).build();
        let schemas = Format::ALL.map(|format| {
            let media_type = format.media_type();
            (media_type.split(';').next().unwrap_or(media_type), file.clone().into())
        });
        let headers =
            [("ETag", "The release and the format, in quotation marks."), ("Content-Disposition", "The file's name.")];
        description.answers_files(schemas.into(), &headers);
    }
}

impl Responder for ReleaseFile {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut answer = HttpResponse::Ok();
        if self.is_public {
            answer.insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
        }
        answer
            .content_type(self.format.media_type())
            .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", self.name())))
            .insert_header((CACHE_CONTROL, self.caching()))
            .insert_header((ETAG, self.tag()))
            .streaming(pieces(self))
    }
}

/// Where the writing of a file stands.
struct Writing {
    file: ReleaseFile,
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

fn pieces(file: ReleaseFile) -> impl Stream<Item = Result<Bytes, Problem>> {
    let writer = file.format.writer();
    let writing = Writing { file, writer, stage: Stage::Begin, cited: BTreeSet::new() };
    try_unfold(writing, |mut writing| async move {
        let piece = writing.next().await?;
        Ok(piece.map(|piece| (piece, writing)))
    })
}

impl Writing {
    /// Never an empty piece, which would end the answer.
    async fn next(&mut self) -> Result<Option<Bytes>, Problem> {
        let mut out = Vec::new();
        while out.is_empty() {
            self.stage = match std::mem::replace(&mut self.stage, Stage::Done) {
                Stage::Begin => {
                    self.writer.begin(&mut out, &self.file.release)?;
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
        let lines = store::lines(self.file.viewer.read(), self.file.release.id, from, CHUNK).await?;
        let Some(last) = lines.last().map(|line| line.position) else {
            return Ok(Stage::Texts(std::mem::take(&mut self.cited).into_iter().collect()));
        };
        for line in lines {
            self.writer.claim(out, &line.line)?;
            if self.file.texts {
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
        let viewer = &self.file.viewer;
        let text = snapshot::store::text(viewer.read(), viewer, next.into()).await?;
        let text = text.ok_or_else(|| Problem::internal("A cited snapshot is gone"))?;
        self.writer.text(out, next, &text)?;
        Ok(Stage::Texts(waiting))
    }
}
