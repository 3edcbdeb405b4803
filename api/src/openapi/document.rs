use std::collections::BTreeMap;

use actix_web::http::Method;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::path::{HttpMethod, PathItem};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::tag::{Tag, TagBuilder};
use utoipa::openapi::{ComponentsBuilder, InfoBuilder, License, OpenApi, OpenApiBuilder, Paths, RefOr, Schema, Server};

use super::complete::completed;
use super::example::illustrated;
use super::mend::mended;
use super::outgoing::sending;
use super::sample::sampled;
use super::tags::TAGS;
use super::variant::told_apart;
use crate::access::{PLAIN_COOKIE, SESSION, TOKEN};
use crate::api;
use crate::operation::Operation;

const SAYS: &str = "Splits articles into atomic claims, each tied to the exact words it came from; keeps sources, \
    evidence, assessments and verdicts; exports the verified claims.\n\n\
    - Ids are UUIDv7, times RFC 3339 in UTC, days ISO 8601, dates of claims EDTF.\n\
    - Offsets are Unicode code points, end exclusive.\n\
    - Every field of an answer is there, null where there is nothing to say. In a request, what is not given is left out, \
    never null.\n\
    - Lists come in pages: send `next` as `cursor`.\n\
    - A failure is `application/problem+json`; look at its `code`. 429 and 503 say with `Retry-After` when to try again.\n\
    - What has a `version` is changed with `If-Match`, so that nobody's work is overwritten.\n\
    - A POST with an `Idempotency-Key` may be sent again without being carried out twice.";

/// The whole API.
pub fn document() -> serde_json::Value {
    let mut paths = Paths::new();
    let mut schemas = BTreeMap::new();
    for operation in api::operations() {
        describe(&operation, &mut paths, &mut schemas);
    }
    let written = serde_json::to_value(envelope(paths, schemas)).unwrap_or_default();
    sampled(illustrated(sending(told_apart(completed(mended(written))))))
}

fn describe(operation: &Operation, paths: &mut Paths, schemas: &mut BTreeMap<String, RefOr<Schema>>) {
    let description = operation.description();
    let permission = ExtensionsBuilder::new().add("x-permission", description.permission()).build();
    let says = description.says(operation.details());
    let (built, collected) = description.build();
    schemas.extend(collected);
    let noun = operation.id().split('.').next().unwrap_or_default();
    let built = built
        .operation_id(Some(operation.id()))
        .tag(noun)
        .summary(Some(operation.summary()))
        .description(Some(says))
        .extensions(Some(permission));
    let item = PathItem::new(method(operation.method()), built.build());
    paths.paths.entry(operation.path().to_owned()).or_default().merge_operations(item);
}

fn method(method: &Method) -> HttpMethod {
    match *method {
        Method::POST => HttpMethod::Post,
        Method::PATCH => HttpMethod::Patch,
        Method::DELETE => HttpMethod::Delete,
        // The rows are made by `get`, `post`, `patch` and `delete` only.
        _ => HttpMethod::Get,
    }
}

fn envelope(paths: Paths, schemas: BTreeMap<String, RefOr<Schema>>) -> OpenApi {
    let cookie = ApiKey::Cookie(ApiKeyValue::with_description(
        PLAIN_COOKIE,
        "Set by signing in; over https its name has the prefix `__Host-`.",
    ));
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("A token of one project.")).build();
    let components = ComponentsBuilder::new()
        .schemas_from_iter(schemas)
        .security_scheme(SESSION, SecurityScheme::ApiKey(cookie))
        .security_scheme(TOKEN, SecurityScheme::Http(bearer));
    let mut license = License::new("MIT OR Apache-2.0");
    license.identifier = Some("MIT OR Apache-2.0".to_owned());
    let info = InfoBuilder::new().title("Claimbench").version(env!("CARGO_PKG_VERSION")).description(Some(SAYS));
    let tag = |(name, says): (&str, &str)| -> Tag { TagBuilder::new().name(name).description(Some(says)).build() };
    OpenApiBuilder::new()
        .info(info.license(Some(license)).build())
        .servers(Some([Server::new("/")]))
        .tags(Some(TAGS.map(tag)))
        .paths(paths)
        .components(Some(components.build()))
        .build()
}
