//! The types of `Lists within object parameters`.

mod rule;
mod search;

pub use self::rule::Rule;
pub use self::search::{SearchFilter, SearchOptions};
