//! Black-box tests of the service, in the order of a record's life, and of what ARCHITECTURE.md says.

mod architecture;
mod access;
mod database;
mod limit;
mod request;
mod slow;
mod session;
mod project;
mod publisher;
mod article;
mod claim;
mod derivation;
mod suggestion;
mod evidence;
mod assessment;
mod origin;
mod export;
mod journey;
mod command;
