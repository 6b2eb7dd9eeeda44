//! The types of `Bounds`.

mod short_text;
mod email;
mod labels;
mod extra;
mod customer;
mod vip;
mod integer_or_string;
mod search;

pub use self::short_text::ShortText;
pub use self::email::Email;
pub use self::labels::Labels;
pub use self::extra::Extra;
pub use self::customer::Customer;
pub use self::vip::Vip;
pub use self::integer_or_string::IntegerOrString;
pub use self::search::{
    SearchBadRequest, SearchEither, SearchHeaders, SearchRequest, SearchRequestA,
};
