//! The types of `Keywords that a value is checked with`.

mod not;
mod conditional;
mod list;
mod encoded;
mod one_at_least;
mod commented;

pub use self::not::Not;
pub use self::conditional::Conditional;
pub use self::list::List;
pub use self::encoded::Encoded;
pub use self::one_at_least::OneAtLeast;
pub use self::commented::Commented;
