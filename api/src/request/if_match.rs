use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::IF_MATCH;
use actix_web::{FromRequest, HttpRequest};

use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};

/// The versions that the client has seen, one of which has to be the current one.
pub(crate) struct IfMatch(Vec<i64>);

impl IfMatch {
    pub(crate) fn holds(&self, current: i64) -> Result<(), Problem> {
        if self.0.contains(&current) { Ok(()) } else { Err(Problem::version_changed(current)) }
    }
}

impl Input for IfMatch {
    fn describe(description: &mut Description) {
        description.header(
            "If-Match",
            true,
            r#"^"[0-9]{1,18}"$"#,
            "The ETag that was read: the version in quotation marks, `\"3\"`.",
        );
        description.fails(&[Code::IfMatchRequired, Code::VersionChanged]);
    }
}

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let header = request.headers().get(IF_MATCH).and_then(|value| value.to_str().ok());
        ready(header.map(|tags| IfMatch(versions(tags))).ok_or_else(|| Problem::new(Code::IfMatchRequired)))
    }
}

/// A tag that is no version of ours matches nothing.
fn versions(tags: &str) -> Vec<i64> {
    let tag = |tag: &str| tag.trim().strip_prefix('"')?.strip_suffix('"')?.parse().ok();
    tags.split(',').filter_map(tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weak_or_foreign_tag_matches_nothing() {
        assert_eq!(versions(r#""3", "4""#), [3, 4]);
        assert!(versions(r#"W/"3", "abc", 3, *"#).is_empty());
    }
}
