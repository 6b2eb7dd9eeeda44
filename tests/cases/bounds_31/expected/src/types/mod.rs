//! The types of `Bounds`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod customer;
mod email;
mod extra;
mod integer_or_string;
mod labels;
mod search;
mod short_text;
mod vip;

pub use self::customer::Customer;
pub use self::email::Email;
pub use self::extra::Extra;
pub use self::integer_or_string::IntegerOrString;
pub use self::labels::Labels;
pub use self::search::{
    SearchBadRequest, SearchEither, SearchHeaders, SearchRequest, SearchRequestA,
};
pub use self::short_text::ShortText;
pub use self::vip::Vip;
