//! The reviewer's UI, inside the binary.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse};
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::problem::Problem;

/// What `npm run build` left in `web/dist`; empty where it has not run.
#[derive(RustEmbed)]
#[folder = "../web/dist"]
#[allow_missing = true]
struct Files;

const INDEX: &str = "index.html";
const NOT_BUILT: &str = "The API is at /v1, its documentation at /docs.\n\
    This binary holds no user interface: build it with `make web` (it takes Node 20), then build the binary again.\n";

/// A file of the UI, or its first page for every other address, which the UI reads itself.
pub(crate) async fn serve(request: HttpRequest) -> Result<HttpResponse, Problem> {
    let path = request.path().trim_start_matches('/');
    if let Some(file) = Files::get(path) {
        return Ok(respond(path, file));
    }
    // A missing file is missing; only a page's address has no dot.
    if path.starts_with("assets/") || path.contains('.') {
        return Err(Problem::not_found("file"));
    }
    match Files::get(INDEX) {
        Some(index) => Ok(respond(INDEX, index)),
        None => Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(NOT_BUILT)),
    }
}

/// Files under `assets` carry the hash of their content in their name.
fn respond(path: &str, file: EmbeddedFile) -> HttpResponse {
    let caching = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
    let media_type = file.metadata.mimetype().to_owned();
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, media_type))
        .insert_header((CACHE_CONTROL, caching))
        .body(file.data.into_owned())
}
