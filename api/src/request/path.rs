use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use uuid::Uuid;

use crate::id::{Id, Kind};
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};

impl<K: Kind> Input for Id<K> {
    fn describe(description: &mut Description) {
        description.path_id(K::NAME);
        description.fails(&[Code::NotFound]);
    }
}

/// What is no id names nothing: 404.
impl<K: Kind> FromRequest for Id<K> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let id = request.match_info().get(K::NAME).and_then(|text| text.parse::<Uuid>().ok());
        ready(id.map(Self::from).ok_or_else(|| Problem::not_found(K::NAME)))
    }
}
