//! An answer that goes on: server-sent events, as a browser's EventSource reads them.

use std::marker::PhantomData;
use std::pin::Pin;

use actix_web::body::BoxBody;
use actix_web::http::header::{CACHE_CONTROL, ContentEncoding};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, Responder};
use futures_util::{Stream, stream};
use serde::Serialize;
use serde_json::json;
use tokio::sync::watch;
use utoipa::ToSchema;
use utoipa::openapi::Object;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::schema::{ObjectBuilder, Type};

use crate::job::Service;
use crate::operation::{Description, Output};
use crate::problem::Problem;

/// What the description calls `contentSchema`, which utoipa has no word for.
pub(crate) const CONTENT_SCHEMA: &str = "x-content-schema";

/// 200, and events each of which has a `T` as JSON in its data.
pub(crate) struct EventStream<T> {
    events: Pin<Box<dyn Stream<Item = Result<Bytes, Problem>>>>,
    of: PhantomData<T>,
}

/// Who has something to tell, piece by piece.
pub(crate) trait Teller: 'static {
    /// Waits for the next piece. A problem is the last.
    async fn tell(&mut self) -> Result<Told, Problem>;
}

pub(crate) enum Told {
    More(Bytes),
    Last(Bytes),
}

impl<T> EventStream<T> {
    /// Tells until the teller or the service ends.
    pub(crate) fn of(teller: impl Teller, service: watch::Receiver<Service>) -> Self {
        let events = stream::unfold(Some((teller, service)), async |telling| {
            let (mut teller, service) = telling.filter(|(_, service)| *service.borrow() == Service::GoesOn)?;
            Some(match teller.tell().await {
                Ok(Told::More(piece)) => (Ok(piece), Some((teller, service))),
                Ok(Told::Last(piece)) => (Ok(piece), None),
                Err(problem) => (Err(problem), None),
            })
        });
        Self { events: Box::pin(events), of: PhantomData }
    }
}

/// The name of events that have a `T`.
fn name<T: ToSchema>() -> String {
    T::name().to_lowercase()
}

/// One event. JSON has no line break outside of its strings, and none inside that is not escaped, so that its data is one line.
pub(crate) fn event<T: Serialize + ToSchema>(id: i64, data: &T) -> Result<String, Problem> {
    Ok(format!("event: {}\nid: {id}\ndata: {}\n\n", name::<T>(), serde_json::to_string(data)?))
}

/// What is sent when nothing was for long, so that nobody between takes the connection for dead.
pub(crate) fn sign_of_life() -> Bytes {
    Bytes::from_static(b": nothing new\n\n")
}

impl<T: ToSchema> Output for EventStream<T> {
    fn describe(description: &mut Description) {
        description.schema::<T>();
        description.answers_files(vec![("text/event-stream", one::<T>().into())], &[]);
    }
}

/// The schema of one event, whose data is text that holds JSON.
fn one<T: ToSchema>() -> Object {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let inside = json!({ "$ref": format!("#/components/schemas/{}", T::name()) });
    let inside = ExtensionsBuilder::new().add(CONTENT_SCHEMA, inside).build();
    let data = text().content_media_type("application/json").extensions(Some(inside));
    ObjectBuilder::new()
        .property("event", text().enum_values(Some([name::<T>()])))
        .property("id", text().pattern(Some("^[0-9]{1,18}$")))
        .property("data", data)
        .required("event")
        .required("id")
        .required("data")
        .build()
}

impl<T> Responder for EventStream<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok()
            .content_type("text/event-stream")
            .insert_header((CACHE_CONTROL, "no-store"))
            // Compressed, an event would wait for the next.
            .insert_header(ContentEncoding::Identity)
            .insert_header(("X-Accel-Buffering", "no"))
            .streaming(self.events)
    }
}
