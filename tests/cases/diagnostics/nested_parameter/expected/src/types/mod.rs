//! The types of `Lists within object parameters`.

mod rule;
mod search;
mod send;
mod search_x_object;

pub use self::rule::Rule;
pub use self::search::{
    SearchDeeper, SearchDeeperN, SearchEither, SearchEitherObject, SearchEitherObjectL,
    SearchFilter, SearchOptions,
};
pub use self::send::{SendRequest, SendRequestF2};
pub use self::search_x_object::SearchXObject;
