use chrono::Duration;

use crate::problem::{Code, Problem};

/// Why a job did not do what it was asked for, and whether another attempt may.
#[derive(Debug)]
pub(crate) struct Fault {
    /// Stable: what a program should look at.
    pub(crate) code: &'static str,
    pub(crate) title: &'static str,
    pub(crate) detail: Option<String>,
    pub(crate) again: Again,
}

/// When it is worth another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Again {
    Never,
    /// After a pause that grows from one attempt to the next.
    Later,
    /// Not before this has passed, as the other side asked.
    After(Duration),
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        let code = problem.code();
        let again = if matches!(code, Code::Internal | Code::Unavailable) { Again::Later } else { Again::Never };
        Self { code: code.name(), title: code.title(), detail: problem.detail().map(str::to_owned), again }
    }
}

impl From<sea_orm::DbErr> for Fault {
    fn from(error: sea_orm::DbErr) -> Self {
        Problem::from(error).into()
    }
}
