//! The types of `Types that are the same`.

mod cat;
#[cfg(feature = "dogs")]
mod dog;
#[cfg(feature = "cats")]
mod size;
mod problem;
#[cfg(feature = "cats")]
mod list_cats;
#[cfg(feature = "dogs")]
mod list_dogs;
#[cfg(feature = "dogs")]
mod add_dog;
mod cat_mood;
mod list_cats_headers;
mod list_cats_error;
mod list_cats_direction;
mod add_cat_request;

pub use self::cat::Cat;
#[cfg(feature = "dogs")]
pub use self::dog::{Dog, DogMood};
#[cfg(feature = "cats")]
pub use self::size::Size;
pub use self::problem::{
    Problem, ProblemEighth, ProblemEighthListItem, ProblemEither, ProblemEitherSameObject,
    ProblemEitherWithX, ProblemFifth, ProblemFirst, ProblemFourth, ProblemSecond, ProblemSeventh,
    ProblemSeventhListItem, ProblemSixthItem, ProblemThird,
};
#[cfg(feature = "cats")]
pub use self::list_cats::{ListCatsMood, ListCatsOrder, ListCatsSize};
#[cfg(feature = "dogs")]
pub use self::list_dogs::{ListDogsDirection, ListDogsError, ListDogsHeaders};
#[cfg(feature = "dogs")]
pub use self::add_dog::{AddDogRequest, AddDogRequestF, AddDogRequestFDeep, AddDogRequestRequired};
pub use self::cat_mood::CatMood;
pub use self::list_cats_headers::ListCatsHeaders;
pub use self::list_cats_error::ListCatsError;
pub use self::list_cats_direction::ListCatsDirection;
pub use self::add_cat_request::{
    AddCatRequest, AddCatRequestF, AddCatRequestFDeep, AddCatRequestRequired,
};
