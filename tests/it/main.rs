//! Black-box tests of the service, in the order of a record's life.

mod access;
mod database;
mod limit;
mod request;
mod slow;
mod session;
mod project;
mod article;
mod claim;
mod evidence;
mod assessment;
mod export;
mod journey;
