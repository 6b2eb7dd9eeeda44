//! The types of `Shared components`.

mod denied_title;
mod list_cats;
mod add_cat;
mod replace_cat;
mod get_cats_toys;
mod get_dogs_toys;
#[cfg(feature = "dogs")]
mod list_dogs;
#[cfg(feature = "dogs")]
mod add_dog;
mod order;
mod denied_parameter;
mod filter;
mod cats;
mod rate;
mod unauthorized;
mod denied_response;
mod cat;
mod fed;
#[cfg(feature = "dogs")]
mod list_dogs_response;
#[cfg(feature = "dogs")]
mod dog;
mod get_cats_toys_noise;
mod list_cats_error;
mod add_cat_color;

pub use self::denied_title::Denied;
pub use self::list_cats::{
    ListCatsColor, ListCatsDenied, ListCatsEvent, ListCatsFilter, ListCatsForbidden,
    ListCatsHeaders, ListCatsHeadersOrder, ListCatsHeadersRate, ListCatsOrder,
    ListCatsResponseItem, ListCatsUnauthorized,
};
pub use self::add_cat::{
    AddCatError, AddCatForbidden, AddCatFormRequest, AddCatMultipartForm, AddCatRequest,
    AddCatUnauthorized,
};
pub use self::replace_cat::{
    ReplaceCatCallback, ReplaceCatColor, ReplaceCatDefault, ReplaceCatFormRequest,
    ReplaceCatMultipartForm, ReplaceCatOrder, ReplaceCatRequest, ReplaceCatUnauthorized,
};
pub use self::get_cats_toys::{GetCatsToysResponse, GetCatsToysUnauthorized};
pub use self::get_dogs_toys::{GetDogsToysNoise, GetDogsToysResponse, GetDogsToysUnauthorized};
#[cfg(feature = "dogs")]
pub use self::list_dogs::ListDogsUnauthorized;
#[cfg(feature = "dogs")]
pub use self::add_dog::{AddDogCallback, AddDogForbidden, AddDogRequest, AddDogResponse};
pub use self::order::Order;
pub use self::denied_parameter::DeniedParameter;
pub use self::filter::Filter;
pub use self::cats::{CatsEvent, CatsItem, CatsOrder};
pub use self::rate::Rate;
pub use self::unauthorized::{Unauthorized, UnauthorizedBy};
pub use self::denied_response::DeniedResponse;
pub use self::cat::{CatForm, CatJson, CatMultipart, CatMultipartKind};
pub use self::fed::{FedAnswer, FedPayload, FedPayloadMeal, FedUnauthorized};
#[cfg(feature = "dogs")]
pub use self::list_dogs_response::ListDogsResponse;
#[cfg(feature = "dogs")]
pub use self::dog::Dog;
pub use self::get_cats_toys_noise::GetCatsToysNoise;
pub use self::list_cats_error::ListCatsError;
pub use self::add_cat_color::AddCatColor;
