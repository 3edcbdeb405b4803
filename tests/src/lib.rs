//! What the black-box tests stand on: a real server and a real database for each, and everybody who might ask.

pub mod cluster;
pub mod database;
pub mod command;
pub mod server;
pub mod site;
pub mod ask;
pub mod reply;
pub mod live;
pub mod actor;
mod world;
pub mod bench;
pub mod scene;

pub use world::PASSWORD;
