//! The types of `Shared components`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod add_cat;
mod add_cat_color;
#[cfg(feature = "dogs")]
mod add_dog;
mod cat;
mod cats;
mod denied_parameter;
mod denied_response;
mod denied_title;
#[cfg(feature = "dogs")]
mod dog;
mod fed;
mod filter;
mod get_cats_toys;
mod get_cats_toys_noise;
mod get_dogs_toys;
mod list_cats;
mod list_cats_error;
#[cfg(feature = "dogs")]
mod list_dogs;
#[cfg(feature = "dogs")]
mod list_dogs_response;
mod order;
mod rate;
mod replace_cat;
mod unauthorized;

pub use self::add_cat::{
    AddCatError, AddCatForbidden, AddCatFormRequest, AddCatMultipartForm, AddCatRequest,
    AddCatUnauthorized,
};
pub use self::add_cat_color::AddCatColor;
#[cfg(feature = "dogs")]
pub use self::add_dog::{AddDogCallback, AddDogForbidden, AddDogRequest, AddDogResponse};
pub use self::cat::{CatForm, CatJson, CatMultipart, CatMultipartKind};
pub use self::cats::{CatsEvent, CatsItem, CatsOrder};
pub use self::denied_parameter::DeniedParameter;
pub use self::denied_response::DeniedResponse;
pub use self::denied_title::Denied;
#[cfg(feature = "dogs")]
pub use self::dog::Dog;
pub use self::fed::{FedAnswer, FedPayload, FedPayloadMeal, FedUnauthorized};
pub use self::filter::Filter;
pub use self::get_cats_toys::{GetCatsToysResponse, GetCatsToysUnauthorized};
pub use self::get_cats_toys_noise::GetCatsToysNoise;
pub use self::get_dogs_toys::{GetDogsToysNoise, GetDogsToysResponse, GetDogsToysUnauthorized};
pub use self::list_cats::{
    ListCatsColor, ListCatsDenied, ListCatsEvent, ListCatsFilter, ListCatsForbidden,
    ListCatsHeaders, ListCatsHeadersOrder, ListCatsHeadersRate, ListCatsOrder,
    ListCatsResponseItem, ListCatsUnauthorized,
};
pub use self::list_cats_error::ListCatsError;
#[cfg(feature = "dogs")]
pub use self::list_dogs::ListDogsUnauthorized;
#[cfg(feature = "dogs")]
pub use self::list_dogs_response::ListDogsResponse;
pub use self::order::Order;
pub use self::rate::Rate;
pub use self::replace_cat::{
    ReplaceCatCallback, ReplaceCatColor, ReplaceCatDefault, ReplaceCatFormRequest,
    ReplaceCatMultipartForm, ReplaceCatOrder, ReplaceCatRequest, ReplaceCatUnauthorized,
};
pub use self::unauthorized::{Unauthorized, UnauthorizedBy};
