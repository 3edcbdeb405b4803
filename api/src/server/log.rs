use std::time::Instant;

use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;

/// One line per request: what was asked, what came of it, how long it took. Never a body, a query or a secret.
pub(super) async fn write<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let began = Instant::now();
    let (method, path) = (request.method().clone(), request.path().to_owned());
    let response = next.call(request).await?;
    let status = response.status().as_u16();
    let milliseconds = began.elapsed().as_secs_f64() * 1000.0;
    tracing::info!(%method, path, status, milliseconds, "Answered a request");
    Ok(response)
}
