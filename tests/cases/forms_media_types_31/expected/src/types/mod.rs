//! The types of `Parts with media types`.

mod send;
mod urlencoded;

pub use self::send::SendForm;
pub use self::urlencoded::UrlencodedRequest;
