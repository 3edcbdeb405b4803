use claimbench_client::schema::Role;
use claimbench_client::{Claimbench, ProjectsListQuery};
use claimbench_core::format::{Format, Options};
use serde_json::{Map, Value, json};

use super::super::Failure;
use super::schema::Signature;

/// Which operation each tool calls.
const TOOLS: [(&str, &str); 8] = [
    ("search_claims", "claims.list"),
    ("read_claim", "claims.read"),
    ("list_evidence", "evidence.list"),
    ("read_verdict", "verdicts.read"),
    ("suggest_passages", "suggestions.list"),
    ("add_article", "articles.create"),
    ("add_source", "sources.create"),
    ("add_evidence", "evidence.create"),
];

/// Something that an assistant can do.
pub(super) struct Tool {
    name: &'static str,
    says: String,
    takes: Value,
    does: Does,
}

enum Does {
    /// On this machine, without the service.
    Extract,
    Call {
        claimbench: Claimbench,
        project: uuid::Uuid,
        signature: Box<Signature>,
    },
}

impl Tool {
    pub(super) fn extract() -> Self {
        let takes = json!({ "type": "object", "required": ["text"], "additionalProperties": false, "properties": {
            "text": { "type": "string", "description": "The article, as plain text." },
            "published": { "type": "string", "format": "date", "description": "The day of publication, by which \"last week\" is understood." },
        } });
        let says =
            "Splits a text into atomic claims, each with the words that it came from. Nothing is kept.".to_owned();
        Self { name: "extract_claims", says, takes, does: Does::Extract }
    }

    /// All that a token may do.
    pub(super) async fn of(claimbench: Claimbench) -> Result<Vec<Self>, Failure> {
        let mut projects = claimbench.projects_list(&ProjectsListQuery::default()).await.map_err(Failure::other)?.items;
        let project = projects.pop().ok_or_else(|| Failure::Other("the token is of no project any more".into()))?;
        let document = claimbench::openapi::document();
        let called = TOOLS.into_iter().filter_map(|(name, operation)| {
            let signature =
                Signature::of(&document, operation).filter(|found| may(project.role, found.permission()))?;
            let (says, takes) = (signature.says(), signature.takes());
            let does =
                Does::Call { claimbench: claimbench.clone(), project: project.id, signature: Box::new(signature) };
            Some(Self { name, says, takes, does })
        });
        Ok(std::iter::once(Self::extract()).chain(called).collect())
    }

    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// The tool as it is listed.
    pub(super) fn described(&self) -> Value {
        let reads = match &self.does {
            Does::Extract => true,
            Does::Call { signature, .. } => signature.reads(),
        };
        json!({
            "name": self.name, "description": self.says, "inputSchema": self.takes,
            "annotations": { "readOnlyHint": reads, "destructiveHint": false },
        })
    }

    /// What it found, or why it found nothing.
    pub(super) async fn run(&self, arguments: Map<String, Value>) -> Result<Value, String> {
        match &self.does {
            Does::Extract => extract(&arguments),
            Does::Call { claimbench, project, signature } => {
                let request = signature.request(*project, arguments)?;
                let call = claimbench.call(request.method, &request.path).query(&request.query);
                let call = if let Some(body) = request.body { call.body(&body) } else { call };
                call.json().await.map_err(|failure| failure.to_string())
            }
        }
    }
}

fn may(role: Role, permission: &str) -> bool {
    match permission {
        "viewer" => true,
        "reviewer" => matches!(role, Role::Reviewer | Role::Editor | Role::Admin),
        "editor" => matches!(role, Role::Editor | Role::Admin),
        _ => false,
    }
}

fn extract(arguments: &Map<String, Value>) -> Result<Value, String> {
    let argument = |name: &str| arguments.get(name).and_then(Value::as_str);
    let text = argument("text").ok_or("give the article as `text`")?;
    let published = argument("published").map(|day| day.parse().map_err(|_| "`published` is a day, as 2025-09-15"));
    let options = Options { format: Some(Format::Plain), published: published.transpose()?, ..Options::default() };
    let extraction = claimbench_core::extract(text.as_bytes(), &options).map_err(|error| error.to_string())?;
    serde_json::to_value(extraction).map_err(|error| error.to_string())
}
