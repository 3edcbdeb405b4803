//! What a text names: people, organizations, places, roles, times, quantities, quotations.

mod scan;
mod numeral;
mod time;
mod quantity;
mod quotation;
mod entity;
pub(crate) mod gazetteer;
pub mod name;
mod role;

pub use entity::{Entities, Entity, EntityIndex, Role};
pub use name::entities;
pub use quantity::{Quantity, quantities};
pub use quotation::{Quotation, quotations};
pub use time::{Time, TimeKind, times};
