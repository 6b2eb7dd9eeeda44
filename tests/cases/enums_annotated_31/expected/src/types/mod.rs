//! The types of `Annotated enums`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod active;
mod both;
mod clash;
mod color;
mod flags;
mod gone;
mod holder;
mod list_things;
mod listed;
mod nested;
mod one_or_object;
mod open;
mod or_null;
mod or_object;
mod or_object_object;
mod parts;
mod priority;
mod single;
mod state;
mod unusable;

pub use self::active::Active;
pub use self::both::Both;
pub use self::clash::Clash;
pub use self::color::Color;
pub use self::flags::Flags;
pub use self::gone::Gone;
pub use self::holder::{Holder, HolderAgain, HolderBare, HolderListItem, HolderOther, HolderSame};
pub use self::list_things::ListThingsSort;
pub use self::listed::Listed;
pub use self::nested::Nested;
pub use self::one_or_object::{OneOrObject, OneOrObjectOne, OneOrObjectWithX};
pub use self::open::Open;
pub use self::or_null::OrNull;
pub use self::or_object::{OrObject, OrObjectString};
pub use self::or_object_object::OrObjectWithX;
pub use self::parts::Parts;
pub use self::priority::Priority;
pub use self::single::Single;
pub use self::state::State;
pub use self::unusable::Unusable;
