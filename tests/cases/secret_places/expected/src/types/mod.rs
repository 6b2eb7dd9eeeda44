//! The types of `Secret places`.

mod pw;
mod held;
mod thing;
mod text;
mod number;
mod secret_or_number;
mod further;
mod base;
mod heir;
mod wrapper;
mod other_name;
mod places;
mod texts;
mod bytes;
mod multipart;
mod webhooks;

pub use self::pw::Pw;
pub use self::held::Held;
pub use self::thing::Thing;
pub use self::text::Text;
pub use self::number::Number;
pub use self::secret_or_number::SecretOrNumber;
pub use self::further::Further;
pub use self::base::Base;
pub use self::heir::Heir;
pub use self::wrapper::Wrapper;
pub use self::other_name::OtherName;
pub use self::places::{
    Places, PlacesListed, PlacesListedBeside, PlacesListedBoth, PlacesSeveral, PlacesTelling,
    PlacesWholes,
};
pub use self::texts::{TextsError, TextsResponse};
pub use self::bytes::BytesHeaders;
pub use self::multipart::MultipartForm;
pub use self::webhooks::WebhookPayload;
