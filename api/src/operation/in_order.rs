use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest};

/// The arguments of a handler, taken one after the other: who asks is judged before what they send. Taken all at
/// once, as actix would, whichever fails first would be the answer.
pub(crate) struct InOrder<Args>(pub(super) Args);

macro_rules! in_order {
    ($($part:ident),+) => {
        impl<$($part: FromRequest + 'static),+> FromRequest for InOrder<($($part,)+)> {
            type Error = Error;
            type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

            fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
                let (request, mut payload) = (request.clone(), payload.take());
                Box::pin(async move {
                    Ok(InOrder(($($part::from_request(&request, &mut payload).await.map_err(Into::into)?,)+)))
                })
            }
        }
    };
}

in_order!(A);
in_order!(A, B);
in_order!(A, B, C);
in_order!(A, B, C, D);
in_order!(A, B, C, D, E);
