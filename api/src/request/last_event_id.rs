use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};

use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};

const HEADER: &str = "Last-Event-ID";

/// The last event that a follower has seen, as a browser's EventSource sends it when it comes again; none the first time.
pub(crate) struct LastEventId(pub(crate) Option<i64>);

impl Input for LastEventId {
    fn describe(description: &mut Description) {
        description.header(
            HEADER,
            false,
            "^[0-9]{1,18}$",
            "The `id` of the last event that was seen: the stream goes on after it. It counts before `after`.",
        );
        description.fails(&[Code::InvalidLastEventId]);
    }
}

impl FromRequest for LastEventId {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(header) = request.headers().get(HEADER) else { return ready(Ok(LastEventId(None))) };
        let number = header.to_str().ok().and_then(number);
        ready(number.map(|number| LastEventId(Some(number))).ok_or_else(|| Problem::new(Code::InvalidLastEventId)))
    }
}

fn number(text: &str) -> Option<i64> {
    let is_one = matches!(text.len(), 1..=18) && text.bytes().all(|letter| letter.is_ascii_digit());
    if is_one { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn only_a_number_that_a_stream_may_have_given_is_taken() {
        assert_eq!(number("0"), Some(0));
        assert_eq!(number("999999999999999999"), Some(999_999_999_999_999_999));
        assert_eq!([number(""), number("-1"), number("+1"), number("1.0"), number("9999999999999999999")], [None; 5]);
    }
}
