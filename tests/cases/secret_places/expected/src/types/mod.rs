//! The types of `Secret places`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod base;
mod bytes;
mod further;
mod heir;
mod held;
mod multipart;
mod number;
mod other_name;
mod places;
mod pw;
mod secret_or_number;
mod text;
mod texts;
mod thing;
mod webhooks;
mod wrapper;

pub use self::base::Base;
pub use self::bytes::BytesHeaders;
pub use self::further::Further;
pub use self::heir::Heir;
pub use self::held::Held;
pub use self::multipart::MultipartForm;
pub use self::number::Number;
pub use self::other_name::OtherName;
pub use self::places::{
    Places, PlacesListed, PlacesListedBeside, PlacesListedBoth, PlacesSeveral, PlacesTelling,
    PlacesWholes,
};
pub use self::pw::Pw;
pub use self::secret_or_number::SecretOrNumber;
pub use self::text::Text;
pub use self::texts::{TextsError, TextsResponse};
pub use self::thing::Thing;
pub use self::webhooks::WebhookPayload;
pub use self::wrapper::Wrapper;
