//! The verified claims of a project with their evidence, as one file.

mod wire;
mod verified;
mod redact;
mod cite;
mod table;
mod store;

pub(crate) use cite::Cited;
pub(crate) use table::{COLUMNS, Kind, line, rows};
pub(crate) use verified::{CitedArticle, CitedEvidence, CitedSnapshot, CitedSource, QuoteCut, VerifiedClaim};

use actix_web::body::BoxBody;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, ETAG};
use actix_web::{HttpRequest, HttpResponse, Responder};
use utoipa::openapi::{Object, Type};

use wire::{ClaimSet, ExportQuery, Format};

use crate::access::Viewer;
use crate::operation::{Description, Operation, Output, get};
use crate::problem::Problem;
use crate::request::Query;

pub(crate) fn operations() -> Vec<Operation> {
    vec![get("/v1/projects/{project}/export", "exports.read", read).says(
        "Exports the verified claims with their evidence: supported or refuted, and corroborated as the policy asks",
    )
            .more("The order is that of the articles and of their words, and the same claims give the same bytes: `sha256` and the ETag name them. As CSV there is one row for each piece of evidence.")]
}

async fn read(viewer: Viewer, query: Query<ExportQuery>) -> Result<ClaimFile, Problem> {
    let set = store::claim_set(&viewer, &query.0).await?;
    let tag = format!("\"{}\"", set.sha256());
    match query.0.format() {
        Format::Json => Ok(ClaimFile {
            name: "claims.json",
            media_type: "application/json",
            tag,
            content: serde_json::to_string(&set)?,
        }),
        Format::Csv => {
            Ok(ClaimFile { name: "claims.csv", media_type: "text/csv; charset=utf-8", tag, content: table::csv(&set)? })
        }
    }
}

/// 200 with a file to keep. The same claims give the same bytes.
struct ClaimFile {
    name: &'static str,
    media_type: &'static str,
    tag: String,
    content: String,
}

impl Output for ClaimFile {
    fn describe(description: &mut Description) {
        let schemas = vec![
            ("application/json", description.schema::<ClaimSet>()),
            ("text/csv", Object::with_type(Type::String).into()),
        ];
        let headers =
            [("ETag", "The claims' SHA-256 in quotation marks."), ("Content-Disposition", "The file's name.")];
        description.answers_files(schemas, &headers);
    }
}

impl Responder for ClaimFile {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let Self { name, media_type, tag, content } = self;
        HttpResponse::Ok()
            .content_type(media_type)
            .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
            .insert_header((CACHE_CONTROL, "no-store"))
            .insert_header((ETAG, tag))
            .body(content)
    }
}
