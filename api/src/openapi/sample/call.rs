use serde_json::Value;

/// What a call of an operation has to say.
pub(super) struct Call<'a> {
    /// `claims.list`
    pub(super) id: &'a str,
    pub(super) method: String,
    pub(super) path: &'a str,
    /// The names in the path, in order.
    pub(super) names: Vec<&'a str>,
    /// The names of all that the query may hold, and of what it has to.
    pub(super) query: Vec<&'a str>,
    pub(super) needed: Vec<&'a str>,
    pub(super) is_versioned: bool,
    pub(super) body: Option<Body<'a>>,
    /// Whether the body is a file, byte for byte.
    pub(super) takes_file: bool,
    pub(super) answer: Media,
    pub(super) credential: Credential,
}

pub(super) struct Body<'a> {
    pub(super) schema: &'a str,
    pub(super) example: &'a Value,
}

/// What the answer is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Media {
    Json,
    Lines,
    Events,
    Text,
    Nothing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Credential {
    Nothing,
    Token,
    /// A browser's: programs are not let in.
    Session,
}

impl<'a> Call<'a> {
    pub(super) fn of(path: &'a str, method: &str, operation: &'a Value) -> Self {
        let parameters = || operation["parameters"].as_array().into_iter().flatten();
        let of_query = || parameters().filter(|one| one["in"] == "query");
        let name = |one: &'a Value| one["name"].as_str();
        let content = operation.pointer("/requestBody/content/application~1json");
        Self {
            id: operation["operationId"].as_str().unwrap_or_default(),
            method: method.to_uppercase(),
            path,
            names: parameters().filter(|one| one["in"] == "path").filter_map(name).collect(),
            query: of_query().filter_map(name).collect(),
            needed: of_query().filter(|one| one["required"] == true).filter_map(name).collect(),
            is_versioned: parameters().any(|one| one["name"] == "If-Match"),
            body: content.and_then(Body::of),
            takes_file: operation.pointer("/requestBody/content/application~1octet-stream").is_some(),
            answer: Media::of(&operation["responses"]),
            credential: Credential::of(operation),
        }
    }

    /// `claims_list`
    pub(super) fn name(&self) -> String {
        self.id.replace('.', "_")
    }
}

impl<'a> Body<'a> {
    fn of(content: &'a Value) -> Option<Self> {
        let schema = content.pointer("/schema/$ref")?.as_str()?.rsplit('/').next()?;
        Some(Self { schema, example: content.get("example")? })
    }
}

impl Media {
    fn of(answers: &Value) -> Self {
        let has = |media: &str| {
            let answers = answers.as_object().into_iter().flatten().filter(|(status, _)| status.starts_with('2'));
            answers.into_iter().any(|(_, answer)| answer["content"].get(media).is_some())
        };
        match () {
            () if has("application/x-ndjson") => Media::Lines,
            () if has("text/event-stream") => Media::Events,
            () if has("application/json") => Media::Json,
            () if has("text/html") || has("application/atom+xml") || has("application/feed+json") => Media::Text,
            () => Media::Nothing,
        }
    }
}

impl Credential {
    fn of(operation: &Value) -> Self {
        let schemes = || operation["security"].as_array().into_iter().flatten().filter_map(Value::as_object);
        match () {
            () if schemes().any(|scheme| scheme.contains_key(crate::access::TOKEN)) => Credential::Token,
            () if schemes().next().is_some() => Credential::Session,
            () => Credential::Nothing,
        }
    }
}
