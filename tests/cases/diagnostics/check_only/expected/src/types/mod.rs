//! The types of `Keywords that a value is checked with`.

mod commented;
mod conditional;
mod encoded;
mod list;
mod not;
mod one_at_least;

pub use self::commented::Commented;
pub use self::conditional::Conditional;
pub use self::encoded::Encoded;
pub use self::list::List;
pub use self::not::Not;
pub use self::one_at_least::OneAtLeast;
