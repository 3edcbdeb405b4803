//! Claimbench's service: articles, claims, sources, evidence, assessments and verdicts behind an HTTP API.
//!
//! The modules stand in the order in which a request flows through them: what the service is told, how it
//! is reached, what a request holds, who sends it, what is kept, and what goes back.

mod config;
mod clock;
mod id;
mod problem;
mod secret;
mod database;
mod egress;
mod state;
mod server;
mod site;
mod api;
mod operation;
mod request;
mod access;
mod session;
mod user;
mod person;
mod project;
mod member;
mod invitation;
mod token;
mod extraction;
mod publisher;
mod document;
mod article;
mod claim;
mod source;
mod snapshot;
mod import;
mod fetch;
mod worker;
mod job;
mod passage;
mod comparison;
mod derivation;
mod origin;
mod quote;
mod suggestion;
mod evidence;
mod queue;
mod assessment;
mod verdict;
mod agreement;
mod comment;
mod export;
mod release;
mod redaction;
mod retention;
mod claim_import;
mod overview;
mod event;
mod webhook;
mod delivery;
mod kept_answer;
mod page;
mod answer;
mod event_stream;
pub mod openapi;

pub use clock::Clock;
pub use config::Config;
pub use event::{AuditReport, check_audit};
pub use extraction::{Hints, Page, read_within_limits};
pub use problem::Problem;
pub use release::{Fault, Finding, NoKey, Report, Trust, verify};
pub use server::{Server, StartError};
pub use token::{TokenRequest, create_from_command_line as create_token};

/// Serves until the process is told to stop, and says on the terminal where, and how to sign in for the first time.
pub async fn serve(config: Config) -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::bind(&config, Clock::system()).await?;
    println!("Claimbench listens on http://{}", server.address());
    if let Some(link) = server.sign_in_link() {
        println!("Sign in for the first time, as the administrator: {link}");
    }
    Ok(server.run().await?)
}
