//! The types of `allOf of anything`.

mod name;
mod bounded;
mod narrowed;
mod common;
mod whole;
mod list;
mod map;
mod with_more;
mod described;
mod deep;
mod sibling;
mod nested;
mod item;
mod objects;

pub use self::name::Name;
pub use self::bounded::Bounded;
pub use self::narrowed::Narrowed;
pub use self::common::Common;
pub use self::whole::Whole;
pub use self::list::List;
pub use self::map::Map;
pub use self::with_more::WithMore;
pub use self::described::{Described, DescribedB};
pub use self::deep::{Deep, DeepInner};
pub use self::sibling::Sibling;
pub use self::nested::Nested;
pub use self::item::Item;
pub use self::objects::Objects;
