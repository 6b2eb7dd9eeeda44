//! The types of `Additional properties beside properties`.

mod any;
mod typed;
mod objects;
mod collision;
mod closed;

pub use self::any::Any;
pub use self::typed::Typed;
pub use self::objects::{Objects, ObjectsAdditionalProperty};
pub use self::collision::Collision;
pub use self::closed::Closed;
