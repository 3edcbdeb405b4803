//! Black-box tests of the service, in the order of a record's life, and of what ARCHITECTURE.md says.

#![allow(clippy::unwrap_used, reason = "what a helper of a test cannot do fails its test")]

mod architecture;
mod access;
mod database;
mod limit;
mod request;
mod slow;
mod session;
mod project;
mod publisher;
mod extraction;
mod article;
mod job;
mod fetch;
mod import;
mod claim;
mod version;
mod comparison;
mod derivation;
mod suggestion;
mod evidence;
mod assessment;
mod adjudication;
mod agreement;
mod comment;
mod queue;
mod reopening;
mod race;
mod origin;
mod audit;
mod follow;
mod webhook;
mod export;
mod release;
mod redaction;
mod licence;
mod retention;
mod person;
mod overview;
mod journey;
mod command;
mod drawing;
