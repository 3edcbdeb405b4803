use chrono::Duration;

use crate::egress::Failure;
use crate::job::{Again, Fault};
use crate::problem::{Code, Problem};

/// Why a fetch gave nothing.
#[derive(Debug, thiserror::Error)]
pub(super) enum Miss {
    #[error("{0}")]
    Call(#[from] Failure),
    #[error("The site's robots.txt asks programs not to fetch this page. Ask the site, or paste the text.")]
    RobotsDisallow,
    #[error("The site does not say at /robots.txt what it allows.")]
    RobotsUnreachable,
    #[error("The site answered {status}.")]
    Status { status: u16, retry_after: Option<Duration> },
    #[error("It is {0}. Claimbench reads web pages, PDF, plain and Markdown texts.")]
    NotText(String),
    #[error("{0}")]
    Inside(#[from] Problem),
}

impl From<Miss> for Fault {
    /// The table: code, title, whether another attempt may succeed.
    fn from(miss: Miss) -> Self {
        let (code, title, again) = match &miss {
            Miss::Call(Failure::Forbidden(..)) => (Code::UrlForbidden.name(), Code::UrlForbidden.title(), Again::Never),
            Miss::Call(Failure::TooLarge(_)) => ("too_large", "It is larger than a text should be", Again::Never),
            Miss::Call(Failure::TimedOut(_)) => ("timed_out", "It took too long", Again::Later),
            Miss::Call(Failure::Redirects) => {
                ("too_many_redirects", "It leads from one address to another without end", Again::Never)
            }
            Miss::Call(Failure::Unreachable(_)) => ("unreachable", "The site cannot be reached", Again::Later),
            Miss::RobotsDisallow => ("robots_disallow", "The site does not want programs there", Again::Never),
            Miss::RobotsUnreachable => ("robots_unreachable", "The site does not say what it allows", Again::Later),
            Miss::Status { status: 408 | 425 | 429 | 500.., retry_after } => {
                ("http_status", STATUS, retry_after.map_or(Again::Later, Again::After))
            }
            Miss::Status { .. } => ("http_status", STATUS, Again::Never),
            Miss::NotText(_) => ("not_text", "What is there is no text", Again::Never),
            Miss::Inside(_) => ("", "", Again::Never),
        };
        let detail = Some(miss.to_string());
        match miss {
            Miss::Inside(problem) => problem.into(),
            _ => Fault { code, title, detail, again },
        }
    }
}

const STATUS: &str = "The site answered with an error";
