//! The types of `Parts with media types`.

mod further;
mod send;
mod urlencoded;

pub use self::further::FurtherForm;
pub use self::send::SendForm;
pub use self::urlencoded::UrlencodedRequest;
