//! The types of `Maps`.

mod anything;
mod counts;
mod free;
mod free_explicit;
mod holder;
mod nested;
mod of_objects;

pub use self::anything::Anything;
pub use self::counts::Counts;
pub use self::free::Free;
pub use self::free_explicit::FreeExplicit;
pub use self::holder::Holder;
pub use self::nested::{Nested, NestedValue};
pub use self::of_objects::{OfObjects, OfObjectsValue};
