//! One row declares an operation: its method, path, name and handler. What it takes, answers and may fail with is read
//! off the handler's signature, so the description cannot drift from the code.

mod in_order;
mod signature;
mod description;

pub(crate) use description::Description;
use in_order::InOrder;
pub(crate) use signature::{Input, Output};

use actix_web::http::Method;
use actix_web::{FromRequest, Handler, Responder, Route, web};

use crate::problem::Code;

/// One call of the API.
pub(crate) struct Operation {
    /// `claims.list`: the noun and the verb.
    id: &'static str,
    method: Method,
    path: &'static str,
    summary: &'static str,
    details: &'static str,
    failures: Vec<Code>,
    describe: fn(&mut Description),
    route: Box<dyn Fn(Method) -> Route>,
}

impl Operation {
    pub(crate) fn new<F, Args>(method: Method, path: &'static str, id: &'static str, handler: F) -> Self
    where
        F: Handler<Args>,
        Args: Input + 'static,
        InOrder<Args>: FromRequest,
        F::Output: Responder + Output + 'static,
    {
        Self {
            id,
            method,
            path,
            summary: "",
            details: "",
            failures: Vec::new(),
            describe: |description| {
                Args::describe(description);
                F::Output::describe(description);
            },
            route: Box::new(move |method| {
                let handler = handler.clone();
                web::method(method).to(move |InOrder(args): InOrder<Args>| handler.call(args))
            }),
        }
    }

    /// One sentence for the description.
    pub(crate) fn says(mut self, summary: &'static str) -> Self {
        self.summary = summary;
        self
    }

    /// What the sentence leaves unsaid: sentences for the description.
    pub(crate) fn more(mut self, details: &'static str) -> Self {
        self.details = details;
        self
    }

    /// Failures that no part of the signature tells of.
    pub(crate) fn fails(mut self, codes: &[Code]) -> Self {
        self.failures.extend_from_slice(codes);
        self
    }

    pub(crate) fn id(&self) -> &'static str {
        self.id
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    pub(crate) fn path(&self) -> &'static str {
        self.path
    }

    pub(crate) fn summary(&self) -> &'static str {
        self.summary
    }

    pub(crate) fn details(&self) -> &'static str {
        self.details
    }

    /// The methods that reach it: whatever can be read can be asked for its head.
    pub(crate) fn methods(&self) -> Vec<Method> {
        if self.method == Method::GET { vec![Method::GET, Method::HEAD] } else { vec![self.method.clone()] }
    }

    pub(crate) fn route(&self, method: Method) -> Route {
        (self.route)(method)
    }

    pub(crate) fn description(&self) -> Description {
        let mut description = Description::default();
        (self.describe)(&mut description);
        description.fails(&self.failures);
        description.fails(&[Code::Internal, Code::Unavailable]);
        description
    }
}

pub(crate) fn get<F, Args>(path: &'static str, id: &'static str, handler: F) -> Operation
where
    F: Handler<Args>,
    Args: Input + 'static,
    InOrder<Args>: FromRequest,
    F::Output: Responder + Output + 'static,
{
    Operation::new(Method::GET, path, id, handler)
}

pub(crate) fn post<F, Args>(path: &'static str, id: &'static str, handler: F) -> Operation
where
    F: Handler<Args>,
    Args: Input + 'static,
    InOrder<Args>: FromRequest,
    F::Output: Responder + Output + 'static,
{
    Operation::new(Method::POST, path, id, handler)
}

pub(crate) fn patch<F, Args>(path: &'static str, id: &'static str, handler: F) -> Operation
where
    F: Handler<Args>,
    Args: Input + 'static,
    InOrder<Args>: FromRequest,
    F::Output: Responder + Output + 'static,
{
    Operation::new(Method::PATCH, path, id, handler)
}

pub(crate) fn delete<F, Args>(path: &'static str, id: &'static str, handler: F) -> Operation
where
    F: Handler<Args>,
    Args: Input + 'static,
    InOrder<Args>: FromRequest,
    F::Output: Responder + Output + 'static,
{
    Operation::new(Method::DELETE, path, id, handler)
}
