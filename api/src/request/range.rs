use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::http::header::{IF_NONE_MATCH, IF_RANGE, RANGE};
use actix_web::{FromRequest, HttpRequest};

use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};

/// Which part of a file is asked for, and under which conditions (RFC 9110, 13 and 14), so that a download that broke off can go on.
#[derive(Default)]
pub(crate) struct Wanted {
    range: Option<Range>,
    if_range: Option<String>,
    if_none_match: Option<String>,
}

/// One stretch of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Range {
    /// From a byte on, up to and with another.
    From(u64, Option<u64>),
    Last(u64),
}

/// A stretch that lies in the file, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) start: u64,
    pub(crate) end: u64,
    /// Of the whole file.
    pub(crate) length: u64,
}

impl Wanted {
    /// Whether the client has the file with this tag already.
    pub(crate) fn is_known(&self, tag: &str) -> bool {
        self.if_none_match.as_ref().is_some_and(|tags| names(tags, tag))
    }

    /// Whether a part of the file with this tag is asked for. If the client began with another, it gets this one whole.
    pub(crate) fn is_partial(&self, tag: &str) -> bool {
        self.range.is_some() && self.if_range.as_ref().is_none_or(|known| known == tag)
    }

    /// The part, of a file of this length.
    pub(crate) fn part(&self, length: u64) -> Result<Part, Problem> {
        let (start, end) = match self.range {
            Some(Range::From(first, last)) => (first, last.map_or(length, |last| length.min(last.saturating_add(1)))),
            Some(Range::Last(count)) => (length.saturating_sub(count), length),
            None => (0, length),
        };
        if start < end { Ok(Part { start, end, length }) } else { Err(Problem::out_of_range(length)) }
    }
}

impl Part {
    /// As `Content-Range` says it.
    pub(crate) fn says(self) -> String {
        format!("bytes {}-{}/{}", self.start, self.end.saturating_sub(1), self.length)
    }
}

/// Whether one of these tags, as `If-None-Match` lists them, is this one.
pub(crate) fn names(tags: &str, tag: &str) -> bool {
    tags.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

impl Input for Wanted {
    fn describe(description: &mut Description) {
        let range = "The bytes that are wanted, `bytes=1000-` to go on; several stretches at once are not served, and get the whole.";
        description.header("Range", false, "^bytes=([0-9]{1,15}-([0-9]{1,15})?|-[0-9]{1,15})$", range);
        let tag = r#"^"[!#-~]{1,200}"$"#;
        description.header(
            "If-Range",
            false,
            tag,
            "The ETag of what was begun: if the file is another now, the whole comes.",
        );
        description.header("If-None-Match", false, tag, "The ETag of what is there already.");
        description.fails(&[Code::RangeNotSatisfiable]);
    }
}

impl FromRequest for Wanted {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        // A range means something with GET only; one that cannot be read is as if it were not there.
        let range = header(RANGE).filter(|_| request.method() == Method::GET).and_then(|range| read(&range));
        ready(Ok(Self { range, if_range: header(IF_RANGE), if_none_match: header(IF_NONE_MATCH) }))
    }
}

fn read(header: &str) -> Option<Range> {
    let (first, last) = header.strip_prefix("bytes=")?.split_once('-')?;
    match (first, last) {
        ("", count) => Some(Range::Last(count.parse().ok()?)),
        (first, "") => Some(Range::From(first.parse().ok()?, None)),
        (first, last) => {
            let (first, last) = (first.parse().ok()?, last.parse().ok()?);
            (first <= last).then_some(Range::From(first, Some(last)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(header: &str) -> Option<(u64, u64)> {
        let wanted = Wanted { range: read(header), ..Wanted::default() };
        wanted.part(100).ok().map(|part| (part.start, part.end))
    }

    #[test]
    fn a_stretch_is_cut_to_the_file_and_one_behind_its_end_is_none() {
        assert_eq!(part("bytes=0-9"), Some((0, 10)));
        assert_eq!(part("bytes=90-"), Some((90, 100)));
        assert_eq!(part("bytes=90-900"), Some((90, 100)));
        assert_eq!(part("bytes=-10"), Some((90, 100)));
        assert_eq!(part("bytes=-900"), Some((0, 100)));
        assert_eq!(part("bytes=100-"), None);
        assert_eq!(part("bytes=-0"), None);
    }

    #[test]
    fn what_is_no_stretch_asks_for_the_whole() {
        for header in ["bytes=9-0", "bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=a-b", "bytes=1"] {
            assert_eq!(read(header), None, "{header}");
        }
    }

    #[test]
    fn a_part_is_given_of_the_file_that_was_begun_only() {
        let wanted = Wanted { range: read("bytes=5-"), if_range: Some("\"a\"".to_owned()), if_none_match: None };
        assert!(wanted.is_partial("\"a\""));
        assert!(!wanted.is_partial("\"b\""));
    }
}
