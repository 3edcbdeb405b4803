use actix_web::Error;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::web;

use crate::state::State;

/// Everything comes from here; nothing may be inline, or framed.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The documentation page styles itself inline, and draws its pictures so.
const DOCS_CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Headers that every answer carries.
pub(super) async fn add<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let secure = request.app_data::<web::Data<State>>().is_some_and(|state| state.origin.is_secure());
    let policy = if request.path().starts_with("/docs/") { DOCS_CSP } else { CSP };
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    // What brings a policy of its own is for other sites, which may show it in a frame.
    let is_ours = !headers.contains_key(CONTENT_SECURITY_POLICY);
    let mut add = |name: HeaderName, value: &'static str| headers.insert(name, HeaderValue::from_static(value));
    if is_ours {
        add(CONTENT_SECURITY_POLICY, policy);
        add(X_FRAME_OPTIONS, "DENY");
        add(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    }
    add(X_CONTENT_TYPE_OPTIONS, "nosniff");
    add(REFERRER_POLICY, "no-referrer");
    add(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if secure {
        add(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    Ok(response)
}
