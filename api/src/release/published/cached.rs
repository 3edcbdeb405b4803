use actix_web::body::BoxBody;
use actix_web::http::header::Header;
use actix_web::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, ETAG, HeaderName, HttpDate, IF_NONE_MATCH,
    IfModifiedSince, LAST_MODIFIED,
};
use actix_web::{HttpRequest, HttpResponse, Responder};
use chrono::{DateTime, SubsecRound, Utc};
use utoipa::openapi::{Object, Type};

use super::feed::Feed;
use super::page::{POLICY, Page};
use crate::operation::{Description, Output};
use crate::problem::Problem;
use crate::request::names;
use crate::secret::sha256;

/// What anybody may keep for a while, and ask for again only if it has changed.
struct Cached {
    media_type: &'static str,
    body: String,
    modified: DateTime<Utc>,
}

impl Cached {
    /// The hash of what is sent names it.
    fn tag(&self) -> String {
        format!("\"{}\"", sha256(self.body.as_bytes()))
    }

    fn respond(self, request: &HttpRequest, policy: Option<&'static str>) -> HttpResponse {
        let tag = self.tag();
        // A header counts whole seconds.
        let modified = HttpDate::from(std::time::SystemTime::from(self.modified.trunc_subsecs(0)));
        let mut response =
            if is_known(request, &tag, modified) { HttpResponse::NotModified() } else { HttpResponse::Ok() };
        response
            .insert_header((CACHE_CONTROL, "public, max-age=300"))
            .insert_header((ETAG, tag.clone()))
            .insert_header((LAST_MODIFIED, modified.to_string()))
            .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"));
        if let Some(policy) = policy {
            let resource = HeaderName::from_static("cross-origin-resource-policy");
            response.insert_header((CONTENT_SECURITY_POLICY, policy)).insert_header((resource, "cross-origin"));
        }
        if is_known(request, &tag, modified) {
            return response.finish();
        }
        response.content_type(self.media_type).body(self.body)
    }

    fn describe(description: &mut Description, media_type: &'static str) {
        let headers = [
            ("ETag", "The hash of the content, in quotation marks; send it as If-None-Match."),
            ("Last-Modified", "Send it as If-Modified-Since."),
            ("Cache-Control", "How long it may be kept without asking."),
        ];
        description.answers_files(vec![(media_type, Object::with_type(Type::String).into())], &headers);
        description.answers_unchanged(&headers);
    }
}

/// Whether the client has it already. A tag that is given counts more than a time (RFC 9110, 13.2.2).
fn is_known(request: &HttpRequest, tag: &str, modified: HttpDate) -> bool {
    if let Some(tags) = request.headers().get(IF_NONE_MATCH) {
        return names(tags.to_str().unwrap_or_default(), tag);
    }
    IfModifiedSince::parse(request).is_ok_and(|since| modified <= since.0)
}

/// 200 with a feed for programs that read Atom (RFC 4287).
pub(super) struct AtomFeed(Cached);

/// 200 with a JSON Feed 1.1.
pub(super) struct JsonFeed(Cached);

/// 200 with a page that other pages may frame.
pub(super) struct ClaimPage(Cached);

const ATOM: &str = "application/atom+xml";
const JSON_FEED: &str = "application/feed+json";
const HTML: &str = "text/html";

impl AtomFeed {
    pub(super) fn new(feed: &Feed) -> Result<Self, Problem> {
        Ok(Self(Cached {
            media_type: "application/atom+xml; charset=utf-8",
            body: feed.atom(),
            modified: feed.updated,
        }))
    }
}

impl JsonFeed {
    pub(super) fn new(feed: &Feed) -> Result<Self, Problem> {
        Ok(Self(Cached { media_type: JSON_FEED, body: serde_json::to_string(&feed.json())?, modified: feed.updated }))
    }
}

impl ClaimPage {
    pub(super) fn new(page: Page) -> Result<Self, Problem> {
        Ok(Self(Cached { media_type: "text/html; charset=utf-8", body: page.html, modified: page.updated }))
    }
}

impl Output for AtomFeed {
    fn describe(description: &mut Description) {
        Cached::describe(description, ATOM);
    }
}

impl Output for JsonFeed {
    fn describe(description: &mut Description) {
        Cached::describe(description, JSON_FEED);
    }
}

impl Output for ClaimPage {
    fn describe(description: &mut Description) {
        Cached::describe(description, HTML);
    }
}

impl Responder for AtomFeed {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        self.0.respond(request, None)
    }
}

impl Responder for JsonFeed {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        self.0.respond(request, None)
    }
}

impl Responder for ClaimPage {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        self.0.respond(request, Some(POLICY))
    }
}
