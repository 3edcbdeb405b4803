use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use serde::de::DeserializeOwned;
use utoipa::ToSchema;
use utoipa::openapi::path::{ParameterBuilder, ParameterIn};
use utoipa::openapi::{RefOr, Required, Schema};
use validator::Validate;

use super::validity::field_errors;
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};

/// The query string, of the documented shape; each field of `T` is one parameter.
pub(crate) struct Query<T>(pub(crate) T);

impl<T: ToSchema> Input for Query<T> {
    fn describe(description: &mut Description) {
        description.fails(&[Code::MalformedQuery]);
        // The fields' own schemas join the document; the struct itself is no part of it.
        T::schemas(description.collected());
        let RefOr::T(Schema::Object(object)) = T::schema() else { return };
        for (name, schema) in object.properties {
            let required = if object.required.contains(&name) { Required::True } else { Required::False };
            let parameter = ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).required(required);
            description.parameter(parameter.schema(Some(schema)));
        }
    }
}

impl<T: DeserializeOwned + Validate> FromRequest for Query<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(parse(request.query_string()).map(Query))
    }
}

fn parse<T: DeserializeOwned + Validate>(query: &str) -> Result<T, Problem> {
    let malformed = |detail: String| Problem::because(Code::MalformedQuery, detail);
    if query.contains("%00") {
        return Err(malformed("A value holds the character NUL.".to_owned()));
    }
    let parsed = web::Query::<T>::from_query(query).map_err(|error| malformed(error.to_string()))?.into_inner();
    match parsed.validate() {
        Ok(()) => Ok(parsed),
        Err(errors) => {
            let wrong = field_errors(&errors).into_iter().map(|error| format!("{} {}", error.field, error.message));
            Err(malformed(wrong.collect::<Vec<_>>().join("; ")))
        }
    }
}
