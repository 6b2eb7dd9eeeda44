//! The types of `Types that are the same`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod add_cat_request;
#[cfg(feature = "dogs")]
mod add_dog;
mod cat;
mod cat_mood;
#[cfg(feature = "dogs")]
mod dog;
#[cfg(feature = "cats")]
mod list_cats;
mod list_cats_direction;
mod list_cats_error;
mod list_cats_headers;
#[cfg(feature = "dogs")]
mod list_dogs;
mod problem;
#[cfg(feature = "cats")]
mod size;

pub use self::add_cat_request::{
    AddCatRequest, AddCatRequestF, AddCatRequestFDeep, AddCatRequestRequired,
};
#[cfg(feature = "dogs")]
pub use self::add_dog::{AddDogRequest, AddDogRequestF, AddDogRequestFDeep, AddDogRequestRequired};
pub use self::cat::Cat;
pub use self::cat_mood::CatMood;
#[cfg(feature = "dogs")]
pub use self::dog::{Dog, DogMood};
#[cfg(feature = "cats")]
pub use self::list_cats::{ListCatsMood, ListCatsOrder, ListCatsSize};
pub use self::list_cats_direction::ListCatsDirection;
pub use self::list_cats_error::ListCatsError;
pub use self::list_cats_headers::ListCatsHeaders;
#[cfg(feature = "dogs")]
pub use self::list_dogs::{ListDogsDirection, ListDogsError, ListDogsHeaders};
pub use self::problem::{
    Problem, ProblemEighth, ProblemEighthListItem, ProblemEither, ProblemEitherSameObject,
    ProblemEitherWithX, ProblemFifth, ProblemFirst, ProblemFourth, ProblemSecond, ProblemSeventh,
    ProblemSeventhListItem, ProblemSixthItem, ProblemThird,
};
#[cfg(feature = "cats")]
pub use self::size::Size;
