//! The types of `Lists within object parameters`.

mod rule;
mod search;
mod search_x_object;
mod send;
mod string_or_strings;

pub use self::rule::Rule;
pub use self::search::{
    SearchDeeper, SearchDeeperN, SearchEither, SearchEitherObject, SearchFilter, SearchOptions,
};
pub use self::search_x_object::SearchXObject;
pub use self::send::{SendRequest, SendRequestF2};
pub use self::string_or_strings::StringOrStrings;
