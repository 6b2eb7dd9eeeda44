//! The types of `Maps`.

mod counts;
mod nested;
mod of_objects;
mod free;
mod free_explicit;
mod anything;
mod holder;

pub use self::counts::Counts;
pub use self::nested::{Nested, NestedValue};
pub use self::of_objects::{OfObjects, OfObjectsValue};
pub use self::free::Free;
pub use self::free_explicit::FreeExplicit;
pub use self::anything::Anything;
pub use self::holder::Holder;
