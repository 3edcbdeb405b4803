use crate::schema::{Problem, ProblemCode};

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The service's own words (RFC 9457).
    #[error("{}", .0.detail.as_ref().unwrap_or(&.0.title))]
    Problem(Box<Problem>),
    /// Something that is not Claimbench has answered.
    #[error("something answered {status} that is not Claimbench")]
    Unexpected { status: u16 },
    /// Nothing has answered, or the answer broke off.
    #[error(transparent)]
    Unreachable(#[from] reqwest::Error),
    /// The answer is not of the documented shape.
    #[error("the answer is not of the documented shape: {0}")]
    Shape(#[from] serde_json::Error),
}

impl Failure {
    /// The problem's code: what a program should look at.
    pub fn code(&self) -> Option<ProblemCode> {
        match self {
            Failure::Problem(problem) => Some(problem.code),
            Failure::Unexpected { .. } | Failure::Unreachable(_) | Failure::Shape(_) => None,
        }
    }

    /// The failure that an answer tells of.
    pub(crate) async fn of(answer: reqwest::Response) -> Self {
        let status = answer.status().as_u16();
        let text = answer.text().await.unwrap_or_default();
        match serde_json::from_str(&text) {
            Ok(problem) => Failure::Problem(Box::new(problem)),
            Err(_) => Failure::Unexpected { status },
        }
    }
}
