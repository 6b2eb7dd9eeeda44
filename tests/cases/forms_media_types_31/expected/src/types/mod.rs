//! The types of `Parts with media types`.

mod send;
mod urlencoded;
mod further;

pub use self::send::SendForm;
pub use self::urlencoded::UrlencodedRequest;
pub use self::further::FurtherForm;
