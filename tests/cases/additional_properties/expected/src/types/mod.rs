//! The types of `Additional properties beside properties`.

mod any;
mod closed;
mod collision;
mod objects;
mod typed;

pub use self::any::Any;
pub use self::closed::Closed;
pub use self::collision::Collision;
pub use self::objects::{Objects, ObjectsAdditionalProperty};
pub use self::typed::Typed;
