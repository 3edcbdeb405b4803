use actix_web::body::{BoxBody, SizedStream};
use actix_web::http::header::{
    ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_RANGE, ContentEncoding,
    ETAG,
};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, Responder};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa::openapi::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use validator::Validate;

use super::format::Format;
use super::written::{Written, length, pieces};
use super::{row, store};
use crate::access::Viewer;
use crate::id::ReleaseId;
use crate::operation::{Description, Output};
use crate::problem::Problem;
use crate::request::{Part, Wanted};

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContentQuery {
    /// `ndjson` if not given.
    format: Option<Format>,
    /// Whether the cited texts come with it, so that each quote can be looked up in the file alone: with `ndjson` and `json` if
    /// asked for, with `archive` always.
    texts: Option<bool>,
}

/// 200 with a release as one file, 206 with a part of it, 304 for whoever has it.
pub(crate) struct ReleaseFile {
    written: Written,
    sent: Sent,
    is_public: bool,
}

enum Sent {
    Whole,
    Part(Part),
    Nothing,
}

impl ReleaseFile {
    pub(super) async fn open(
        viewer: Viewer,
        id: ReleaseId,
        query: &ContentQuery,
        wanted: &Wanted,
    ) -> Result<Self, Problem> {
        let format = query.format.unwrap_or(Format::Ndjson);
        let texts = format.with_texts(query.texts)?;
        let release = store::row(viewer.read(), &viewer, id).await?;
        format.holds(&release)?;
        let tag = tag(&release, format, texts);
        let mut written = Written { format, texts, viewer, release };
        let sent = if wanted.is_known(&tag) {
            Sent::Nothing
        } else if wanted.is_partial(&tag) {
            // How long it is shows only when it is written: once to count, and once more to send.
            let length;
            (written, length) = self::length(written).await?;
            Sent::Part(wanted.part(length)?)
        } else {
            Sent::Whole
        };
        Ok(Self { written, sent, is_public: false })
    }

    /// The same for anybody, who may keep it.
    pub(super) fn published(self) -> Self {
        Self { is_public: true, ..self }
    }

    /// How long others may keep it. Not for ever, though it never changes: a project may stop publishing.
    fn caching(&self) -> &'static str {
        if self.is_public { "public, max-age=86400" } else { "no-store" }
    }

    fn name(&self) -> String {
        let Written { release, format, .. } = &self.written;
        let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
        let name: String = release.name.chars().take(60).map(letter).collect();
        format!("{}-v{}.{}", name.trim_matches('-'), release.version, format.ending())
    }

    /// What every answer with the file, or with a part, carries. A part is of these bytes, so they are not compressed on the way.
    fn headed(&self, mut answer: HttpResponseBuilder) -> HttpResponseBuilder {
        let Written { release, format, texts, .. } = &self.written;
        if self.is_public {
            answer.insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
        }
        answer
            .content_type(format.media_type())
            .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", self.name())))
            .insert_header((CACHE_CONTROL, self.caching()))
            .insert_header((ETAG, tag(release, *format, *texts)))
            .insert_header((ACCEPT_RANGES, "bytes"))
            .insert_header(ContentEncoding::Identity);
        answer
    }
}

/// Another version of the service may write a format otherwise, but not what was frozen.
fn tag(release: &row::Model, format: Format, texts: bool) -> String {
    let with = if texts { "-texts" } else { "" };
    let by = if format == Format::Ndjson { "" } else { concat!("-", env!("CARGO_PKG_VERSION")) };
    let edition = release.edition_sha256.as_deref().map(|sha256| format!("-{sha256}")).unwrap_or_default();
    format!("\"{}{edition}-{}{with}{by}\"", release.manifest_sha256, format.ending())
}

impl Output for ReleaseFile {
    fn describe(description: &mut Description) {
        let binary = SchemaFormat::KnownFormat(KnownFormat::Binary);
        let file = ObjectBuilder::new().schema_type(Type::String).format(Some(binary)).build();
        let schemas = Format::ALL.map(|format| {
            let media_type = format.media_type();
            (media_type.split(';').next().unwrap_or(media_type), file.clone().into())
        });
        let tag = ("ETag", "The release and the format, in quotation marks.");
        let headers = [tag, ("Content-Disposition", "The file's name."), ("Accept-Ranges", "`bytes`.")];
        description.answers_files(schemas.to_vec(), &headers);
        let range = ("Content-Range", "Which bytes these are, and of how many.");
        description.answers_parts(schemas.into(), &[tag, range]);
        description.answers_unchanged(&[tag]);
    }
}

impl Responder for ReleaseFile {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        match self.sent {
            Sent::Nothing => self.headed(HttpResponse::NotModified()).finish(),
            Sent::Whole => self.headed(HttpResponse::Ok()).streaming(pieces(self.written, 0, u64::MAX)),
            Sent::Part(part) => {
                let mut answer = self.headed(HttpResponse::PartialContent());
                answer.insert_header((CONTENT_RANGE, part.says()));
                let length = part.end - part.start;
                answer.body(SizedStream::new(length, pieces(self.written, part.start, length)))
            }
        }
    }
}
