//! The types of `Tuples`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod either;
mod followed;
mod integer_or_string;
mod long;
mod merged;
mod old;
mod open;
mod pair;
mod position;
mod rest;
mod row;
mod short;
mod silent;
mod tree;
mod types_type;

pub use self::either::Either;
pub use self::followed::Followed;
pub use self::integer_or_string::IntegerOrString;
pub use self::long::Long;
pub use self::merged::Merged;
pub use self::old::Old;
pub use self::open::Open;
pub use self::pair::Pair;
pub use self::position::Position;
pub use self::rest::Rest;
pub use self::row::Row;
pub use self::short::Short;
pub use self::silent::Silent;
pub use self::tree::Tree;
pub use self::types_type::Types;
