//! The types of `Parameters with content`.

mod filter;
mod search;

pub use self::filter::Filter;
pub use self::search::SearchFilter;
