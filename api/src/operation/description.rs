use std::collections::{BTreeMap, BTreeSet};

use actix_web::http::StatusCode;
use utoipa::ToSchema;
use utoipa::openapi::content::ContentBuilder;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::{OperationBuilder, Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::request_body::{RequestBody, RequestBodyBuilder};
use utoipa::openapi::response::{Response, ResponseBuilder};
use utoipa::openapi::schema::ObjectBuilder;
use utoipa::openapi::security::SecurityRequirement;
use utoipa::openapi::{KnownFormat, Object, Ref, RefOr, Required, Schema, SchemaFormat, Type};

use crate::id::ProjectId;
use crate::problem::{Code, ProblemDocument};

/// What is known of an operation once its whole signature has spoken.
#[derive(Default)]
pub(crate) struct Description {
    permission: Option<&'static str>,
    credentials: &'static [&'static str],
    parameters: Vec<Parameter>,
    body: Option<RequestBody>,
    answers: BTreeMap<u16, Response>,
    failures: BTreeSet<Code>,
    schemas: Vec<(String, RefOr<Schema>)>,
}

impl Description {
    /// Who may call it; without a permission everybody may.
    pub(crate) fn permission(&self) -> &'static str {
        self.permission.unwrap_or("anyone")
    }

    /// `details`, and what the signature tells of who may call it and how.
    pub(crate) fn says(&self, details: &str) -> String {
        let who = match self.permission() {
            "anyone" => "Takes no credentials.".to_owned(),
            "signed in" => "Takes a session or a token.".to_owned(),
            "user" => "Takes a session; a token will not do.".to_owned(),
            "instance administrator" => "Takes the session of an instance administrator.".to_owned(),
            role => format!("Takes the role `{role}` or more in the project, by session or token."),
        };
        let sent = |name: &str| self.parameters.iter().any(|parameter| parameter.name == name);
        let version = sent("If-Match").then(|| "Changes only the version that `If-Match` names.".to_owned());
        let once = sent("Idempotency-Key").then(|| "May be repeated with an `Idempotency-Key`.".to_owned());
        let rest: Vec<String> = [Some(who), version, once].into_iter().flatten().collect();
        [details, &rest.join(" ")].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// `credentials` are the security schemes that will do.
    pub(crate) fn allows(&mut self, permission: &'static str, credentials: &'static [&'static str]) {
        self.permission = Some(permission);
        self.credentials = credentials;
        self.fails(&[Code::Unauthenticated]);
    }

    pub(crate) fn fails(&mut self, codes: &[Code]) {
        self.failures.extend(codes);
    }

    pub(crate) fn parameter(&mut self, parameter: ParameterBuilder) {
        self.parameters.push(parameter.build());
    }

    pub(crate) fn path_id(&mut self, name: &'static str) {
        let schema = <ProjectId as utoipa::PartialSchema>::schema();
        let parameter = ParameterBuilder::new().name(name).parameter_in(ParameterIn::Path);
        self.parameter(parameter.required(Required::True).schema(Some(schema)));
    }

    /// `pattern` is that of its text.
    pub(crate) fn header(&mut self, name: &'static str, required: bool, pattern: &'static str, says: &'static str) {
        let required = if required { Required::True } else { Required::False };
        let parameter = ParameterBuilder::new().name(name).parameter_in(ParameterIn::Header).required(required);
        let schema = ObjectBuilder::new().schema_type(Type::String).pattern(Some(pattern));
        self.parameter(parameter.description(Some(says)).schema(Some(schema)));
    }

    pub(crate) fn body<T: ToSchema>(&mut self) {
        let schema = self.schema::<T>();
        let content = ContentBuilder::new().schema(Some(schema)).build();
        let body = RequestBodyBuilder::new().content("application/json", content).required(Some(Required::True));
        self.body = Some(body.build());
    }

    /// A body that is a file of any kind.
    pub(crate) fn file(&mut self) {
        let bytes =
            ObjectBuilder::new().schema_type(Type::String).format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary)));
        let content = ContentBuilder::new().schema(Some(bytes)).build();
        let body =
            RequestBodyBuilder::new().content("application/octet-stream", content).required(Some(Required::True));
        self.body = Some(body.build());
    }

    pub(crate) fn answers<T: ToSchema>(&mut self, status: StatusCode, headers: &[(&'static str, &'static str)]) {
        let schema = self.schema::<T>();
        let content = ContentBuilder::new().schema(Some(schema)).build();
        self.answer(status, headers, |answer| answer.content("application/json", content));
    }

    /// An answer in several media types, each a file to keep.
    pub(crate) fn answers_files(
        &mut self,
        schemas: Vec<(&'static str, RefOr<Schema>)>,
        headers: &[(&'static str, &'static str)],
    ) {
        self.answers_in(StatusCode::OK, schemas, headers);
    }

    /// The same for a part of such a file.
    pub(crate) fn answers_parts(
        &mut self,
        schemas: Vec<(&'static str, RefOr<Schema>)>,
        headers: &[(&'static str, &'static str)],
    ) {
        self.answers_in(StatusCode::PARTIAL_CONTENT, schemas, headers);
    }

    fn answers_in(
        &mut self,
        status: StatusCode,
        schemas: Vec<(&'static str, RefOr<Schema>)>,
        headers: &[(&'static str, &'static str)],
    ) {
        self.answer(status, headers, |answer| {
            schemas.into_iter().fold(answer, |answer, (media_type, schema)| {
                answer.content(media_type, ContentBuilder::new().schema(Some(schema)).build())
            })
        });
    }

    /// That what the client has is as it was.
    pub(crate) fn answers_unchanged(&mut self, headers: &[(&'static str, &'static str)]) {
        self.answer(StatusCode::NOT_MODIFIED, headers, |answer| answer);
    }

    pub(crate) fn answers_nothing(&mut self) {
        self.answer(StatusCode::NO_CONTENT, &[], |answer| answer);
    }

    /// A reference to `T`, whose schema and all that it refers to become part of the document.
    pub(crate) fn schema<T: ToSchema>(&mut self) -> RefOr<Schema> {
        self.schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(&mut self.schemas);
        Ref::from_schema_name(T::name()).into()
    }

    /// Where the schemas of a query's fields go.
    pub(crate) fn collected(&mut self) -> &mut Vec<(String, RefOr<Schema>)> {
        &mut self.schemas
    }

    /// The operation for the document, without its name and summary.
    pub(crate) fn build(mut self) -> (OperationBuilder, Vec<(String, RefOr<Schema>)>) {
        let problem = self.schema::<ProblemDocument>();
        let mut operation = OperationBuilder::new().parameters(Some(self.parameters)).request_body(self.body);
        for (status, answer) in self.answers {
            operation = operation.response(status.to_string(), answer);
        }
        for (status, codes) in by_status(&self.failures) {
            operation = operation.response(status.to_string(), failure(&codes, problem.clone()));
        }
        // An empty list says that it takes none, which is not the same as no list.
        let scheme = |name: &&str| SecurityRequirement::new(*name, Vec::<String>::new());
        operation = operation.securities(Some(self.credentials.iter().map(scheme)));
        (operation, self.schemas)
    }

    fn answer(
        &mut self,
        status: StatusCode,
        headers: &[(&'static str, &'static str)],
        content: impl FnOnce(ResponseBuilder) -> ResponseBuilder,
    ) {
        let says = status.canonical_reason().unwrap_or("Done");
        let answer = headers.iter().fold(ResponseBuilder::new().description(says), |answer, (name, says)| {
            answer.header(*name, HeaderBuilder::new().description(Some(*says)).schema(Some(text())).build())
        });
        self.answers.insert(status.as_u16(), content(answer).build());
    }
}

fn by_status(codes: &BTreeSet<Code>) -> BTreeMap<u16, Vec<Code>> {
    codes.iter().fold(BTreeMap::new(), |mut statuses: BTreeMap<u16, Vec<Code>>, code| {
        statuses.entry(code.status().as_u16()).or_default().push(*code);
        statuses
    })
}

fn failure(codes: &[Code], schema: RefOr<Schema>) -> Response {
    let lines: Vec<String> = codes.iter().map(|code| format!("`{}`: {}.", code.name(), code.title())).collect();
    let example = |code: &Code| (code.name(), RefOr::Ref(Ref::new(format!("#/components/examples/{}", code.name()))));
    let content = ContentBuilder::new().schema(Some(schema)).examples_from_iter(codes.iter().map(example)).build();
    let answer = ResponseBuilder::new().description(lines.join("\n\n"));
    let answer = codes.iter().filter_map(|code| code.header()).fold(answer, |answer, (name, says)| {
        answer.header(name, HeaderBuilder::new().description(Some(says)).schema(Some(text())).build())
    });
    answer.content("application/problem+json", content).build()
}

fn text() -> Object {
    Object::with_type(Type::String)
}
