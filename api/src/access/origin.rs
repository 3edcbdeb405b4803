use actix_web::HttpRequest;
use actix_web::http::header::{HOST, ORIGIN};

use super::{PLAIN_COOKIE, SECURE_COOKIE};
use crate::problem::{Code, Problem};

/// The header that a page of ours sends with a change when its browser sends no `Origin`. A form of another site
/// cannot set it.
pub(crate) const SAME_SITE_HEADER: &str = "Claimbench-Request";

/// Where browsers reach us: `https://claims.example.org`.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    text: String,
    secure: bool,
}

impl Origin {
    pub(crate) fn new(url: &str) -> Self {
        let text = url.trim_end_matches('/').to_ascii_lowercase();
        let secure = text.starts_with("https://");
        Self { text, secure }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_secure(&self) -> bool {
        self.secure
    }

    pub(crate) fn cookie(&self) -> &'static str {
        if self.secure { SECURE_COOKIE } else { PLAIN_COOKIE }
    }

    /// A request that a cookie signs may change something only when it comes from our own pages.
    pub(crate) fn check(&self, request: &HttpRequest) -> Result<(), Problem> {
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        let own = match (request.method().is_safe(), header(ORIGIN.as_str())) {
            (true, _) => true,
            (false, Some(origin)) => self.is_own(origin, header(HOST.as_str())),
            (false, None) => request.headers().contains_key(SAME_SITE_HEADER),
        };
        if own { Ok(()) } else { Err(Problem::new(Code::CrossSiteRequest)) }
    }

    fn is_own(&self, origin: &str, host: Option<&str>) -> bool {
        let origin = origin.to_ascii_lowercase();
        // The development server of the UI passes requests on under its own name, on plain http only.
        origin == self.text || (!self.secure && host.is_some_and(|host| origin == format!("http://{host}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn allowed(origin: &Origin, header: Option<(&str, &str)>) -> bool {
        let request = TestRequest::post().insert_header((HOST, "127.0.0.1:8080"));
        let request = header.into_iter().fold(request, |request, header| request.insert_header(header));
        origin.check(&request.to_http_request()).is_ok()
    }

    #[test]
    fn a_change_from_another_site_is_refused() {
        let origin = Origin::new("http://127.0.0.1:8080/");
        assert!(allowed(&origin, Some(("Origin", "http://127.0.0.1:8080"))));
        assert!(allowed(&origin, Some((SAME_SITE_HEADER, "1"))));
        assert!(!allowed(&origin, Some(("Origin", "https://elsewhere.example"))));
        assert!(!allowed(&origin, Some(("Origin", "null"))));
        assert!(!allowed(&origin, None));
    }

    #[test]
    fn over_https_only_the_configured_origin_is_our_own() {
        let origin = Origin::new("https://claims.example.org");
        assert!(allowed(&origin, Some(("Origin", "https://claims.example.org"))));
        assert!(!allowed(&origin, Some(("Origin", "http://127.0.0.1:8080"))));
    }
}
