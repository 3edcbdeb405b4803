use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use super::work::Work;
use crate::answer::{Resource, Wire};
use crate::database::{meaning, parsed};
use crate::id::{ArticleId, JobId, SnapshotId, SourceId, UserId};
use crate::problem::Problem;

/// Work that was asked for and is done later.
#[derive(Serialize, ToSchema)]
pub(crate) struct Job {
    id: JobId,
    kind: JobKind,
    /// The address that it is about.
    url: Option<String>,
    state: JobState,
    /// What it is doing; null unless it runs.
    step: Option<JobStep>,
    /// How often it was begun.
    attempts: i32,
    /// When it is begun next; null unless it is queued.
    run_at: Option<DateTime<Utc>>,
    /// Why it has failed, or why its last attempt has and it is queued once more.
    problem: Option<JobProblem>,
    /// What came of it; null unless it is done.
    outcome: Option<JobOutcome>,
    created_by: UserId,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobKind {
    /// An article is fetched and its claims are extracted.
    FetchArticle,
    /// An article is fetched once more, and its claims are carried over to what it says now.
    RefetchArticle,
    /// A source is fetched.
    FetchSource,
    /// A source is fetched once more, for a snapshot of what it says now.
    RefetchSource,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobState {
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobStep {
    /// The site is asked.
    Fetching,
    /// The text is taken out of what came, and claims are found in it.
    Reading,
    /// The text is held against the others of the project, and kept.
    Keeping,
}

/// Why a job or an attempt failed.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct JobProblem {
    /// Stable: what a program should look at. One of the service's problem codes, or, of a fetch, `url_forbidden`,
    /// `robots_disallow`, `unreachable`, `timed_out`, `http_status`, `too_large`, `too_many_redirects`, `not_text`.
    pub(super) code: String,
    pub(super) title: String,
    /// What is special about this case, for a person.
    pub(super) detail: Option<String>,
}

/// What came of a job.
#[derive(Default, Serialize, Deserialize, ToSchema)]
pub(crate) struct JobOutcome {
    /// The article that was added.
    pub(crate) article: Option<ArticleId>,
    /// The source that was added or fetched once more.
    pub(crate) source: Option<SourceId>,
    /// The snapshot of what was fetched; an older one where the text has not changed.
    pub(crate) snapshot: Option<SnapshotId>,
    /// Whether the text is another than in the snapshot before, or there was none.
    pub(crate) changed: bool,
}

/// Which jobs to list.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct JobQuery {
    /// Only those in this state.
    pub(super) state: Option<JobState>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}

impl From<&Problem> for JobProblem {
    fn from(problem: &Problem) -> Self {
        let code = problem.code();
        Self {
            code: code.name().to_owned(),
            title: code.title().to_owned(),
            detail: problem.detail().map(str::to_owned),
        }
    }
}

impl Wire for Job {}

impl Resource for Job {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl JobState {
    pub(super) fn has_ended(self) -> bool {
        match self {
            JobState::Queued | JobState::Running => false,
            JobState::Done | JobState::Failed | JobState::Cancelled => true,
        }
    }
}

impl Job {
    pub(super) fn has_ended(&self) -> bool {
        self.state.has_ended()
    }

    pub(crate) fn id(&self) -> JobId {
        self.id
    }

    pub(crate) fn state(&self) -> JobState {
        self.state
    }

    /// Why it failed, and what came of it.
    pub(crate) fn into_end(self) -> (Option<JobProblem>, Option<JobOutcome>) {
        (self.problem, self.outcome)
    }

    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            kind,
            work,
            state,
            step,
            attempts,
            run_at,
            deadline: _,
            lease_until: _,
            problem,
            outcome,
            created_by,
            created_token: _,
            created_at,
            updated_at,
            changes: _,
        } = row;
        let state = meaning(&state)?;
        Ok(Self {
            id: id.into(),
            kind: meaning(&kind)?,
            url: Some(parsed::<Work>(&work)?.url().to_owned()),
            state,
            step: step.as_deref().map(meaning).transpose()?,
            attempts,
            run_at: (state == JobState::Queued).then_some(run_at),
            problem: problem.as_deref().map(parsed).transpose()?,
            outcome: outcome.as_deref().map(parsed).transpose()?,
            created_by: created_by.into(),
            created_at,
            updated_at,
        })
    }
}
