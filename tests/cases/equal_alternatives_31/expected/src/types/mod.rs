//! The types of `Alternatives that are the same`.

mod enums;
mod left;
mod lists;
mod one;
mod other;
mod right;
mod side;
mod spec;
mod tagged;
mod two;

pub use self::enums::{
    Enums, EnumsObject, EnumsObjectOrder, EnumsSameObject, EnumsSameObjectOrder,
};
pub use self::left::Left;
pub use self::lists::{Lists, ListsSameListItem};
pub use self::one::{One, OneSameObject};
pub use self::other::Other;
pub use self::right::Right;
pub use self::side::Side;
pub use self::spec::Spec;
pub use self::tagged::Tagged;
pub use self::two::{Two, TwoSameObject};
