//! The types of `Tuples`.

mod row;
mod pair;
mod old;
mod merged;
mod followed;
mod position;
mod open;
mod rest;
mod short;
mod silent;
mod long;
mod tree;
mod either;
mod types_type;
mod rest_item;

pub use self::row::Row;
pub use self::pair::Pair;
pub use self::old::Old;
pub use self::merged::Merged;
pub use self::followed::Followed;
pub use self::position::Position;
pub use self::open::{Open, OpenItem};
pub use self::rest::Rest;
pub use self::short::{Short, ShortItem};
pub use self::silent::{Silent, SilentItem};
pub use self::long::{Long, LongItem};
pub use self::tree::Tree;
pub use self::either::Either;
pub use self::types_type::Types;
pub use self::rest_item::RestItem;
