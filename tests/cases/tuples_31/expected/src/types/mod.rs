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
mod integer_or_string;

pub use self::row::Row;
pub use self::pair::Pair;
pub use self::old::Old;
pub use self::merged::Merged;
pub use self::followed::Followed;
pub use self::position::Position;
pub use self::open::Open;
pub use self::rest::Rest;
pub use self::short::Short;
pub use self::silent::Silent;
pub use self::long::Long;
pub use self::tree::Tree;
pub use self::either::Either;
pub use self::types_type::Types;
pub use self::integer_or_string::IntegerOrString;
