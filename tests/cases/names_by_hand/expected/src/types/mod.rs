//! The types of `Names by hand`.

mod cat;
mod color;
mod list_cats;
mod put_sent;

pub use self::cat::{Den, Feline};
pub use self::color::Color;
pub use self::list_cats::ListCatsError;
pub use self::put_sent::PutSentRequest;
