use std::collections::BTreeMap;

use actix_web::http::Method;
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpResponse, Resource};
use utoipa_swagger_ui::{Config, SwaggerUi};

use crate::operation::Operation;
use crate::problem::Problem;
use crate::{api, openapi, site};

const DOCUMENT: &str = "/openapi.json";
const DOCS_BEGIN: &str = "/docs/swagger-initializer.js";

/// The API, its documentation, and the UI for everything else.
pub(super) fn all(config: &mut ServiceConfig) {
    for (path, operations) in by_path(api::operations()) {
        config.service(resource(path, &operations));
    }
    config
        .route(DOCUMENT, web::get().to(document))
        .route(
            "/docs",
            web::get().to(async || HttpResponse::PermanentRedirect().insert_header(("Location", "/docs/")).finish()),
        )
        // Taken before Swagger UI's own, which knows nothing of code samples.
        .route(DOCS_BEGIN, web::get().to(docs_begin))
        .service(SwaggerUi::new("/docs/{_:.*}").config(Config::from(DOCUMENT).validator_url("none")))
        .service(
            web::scope("/v1").default_service(web::to(async || Err::<HttpResponse, _>(Problem::not_found("path")))),
        )
        .default_service(web::to(site::serve));
}

fn by_path(operations: Vec<Operation>) -> BTreeMap<&'static str, Vec<Operation>> {
    operations.into_iter().fold(BTreeMap::new(), |mut paths: BTreeMap<_, Vec<_>>, operation| {
        paths.entry(operation.path()).or_default().push(operation);
        paths
    })
}

/// One path; a method that it does not take is answered with those that it does.
fn resource(path: &str, operations: &[Operation]) -> Resource {
    let mut resource = web::resource(path);
    let mut methods = Vec::new();
    for (operation, method) in
        operations.iter().flat_map(|operation| operation.methods().into_iter().map(move |one| (operation, one)))
    {
        methods.push(method.to_string());
        resource = resource.route(operation.route(method));
    }
    let allow = methods.join(", ");
    resource.default_service(web::to(move |method: Method| {
        let allow = allow.clone();
        async move { refuse(&method, allow) }
    }))
}

fn refuse(method: &Method, allow: String) -> Result<HttpResponse, Problem> {
    if *method == Method::OPTIONS {
        return Ok(HttpResponse::NoContent().insert_header(("Allow", allow)).finish());
    }
    Err(Problem::method_not_allowed(allow))
}

async fn docs_begin() -> HttpResponse {
    HttpResponse::Ok().content_type("text/javascript; charset=utf-8").body(openapi::DOCS_BEGIN)
}

async fn document() -> Result<HttpResponse, Problem> {
    Ok(HttpResponse::Ok().content_type("application/json").body(openapi::json()?))
}
