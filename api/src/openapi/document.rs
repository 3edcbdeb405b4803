use std::collections::BTreeMap;

use actix_web::http::Method;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::path::{HttpMethod, PathItem};
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{ComponentsBuilder, InfoBuilder, OpenApi, OpenApiBuilder, Paths, RefOr, Schema};

use super::mend::mended;
use crate::access::{PLAIN_COOKIE, SESSION, TOKEN};
use crate::api;
use crate::operation::Operation;

const SAYS: &str = "Splits articles into atomic claims, each tied to the exact words it came from; keeps sources, \
    evidence, assessments and verdicts; exports the verified claims. Offsets are Unicode code points, end exclusive. \
    Times are RFC 3339 in UTC, ids are UUIDv7.";

/// The whole API.
pub fn document() -> serde_json::Value {
    let mut paths = Paths::new();
    let mut schemas = BTreeMap::new();
    for operation in api::operations() {
        describe(&operation, &mut paths, &mut schemas);
    }
    mended(serde_json::to_value(envelope(paths, schemas)).unwrap_or_default())
}

fn describe(operation: &Operation, paths: &mut Paths, schemas: &mut BTreeMap<String, RefOr<Schema>>) {
    let description = operation.description();
    let permission = ExtensionsBuilder::new().add("x-permission", description.permission()).build();
    let (built, collected) = description.build();
    schemas.extend(collected);
    let noun = operation.id().split('.').next().unwrap_or_default();
    let built = built
        .operation_id(Some(operation.id()))
        .tag(noun)
        .summary(Some(operation.summary()))
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
    let info = InfoBuilder::new().title("Claimbench").version(env!("CARGO_PKG_VERSION")).description(Some(SAYS));
    OpenApiBuilder::new().info(info.build()).paths(paths).components(Some(components.build())).build()
}
