//! The types of `Alternatives that are the same`.

mod spec;
mod other;
mod one;
mod two;
mod lists;
mod enums;
mod tagged;
mod left;
mod right;
mod side;

pub use self::spec::Spec;
pub use self::other::Other;
pub use self::one::{One, OneSameObject};
pub use self::two::{Two, TwoSameObject};
pub use self::lists::{Lists, ListsSameListItem};
pub use self::enums::{Enums, EnumsObject, EnumsObjectOrder, EnumsSameObject, EnumsSameObjectOrder};
pub use self::tagged::Tagged;
pub use self::left::Left;
pub use self::right::Right;
pub use self::side::Side;
