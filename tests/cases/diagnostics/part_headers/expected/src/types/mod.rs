//! The types of `Headers of parts`.

mod send;

pub use self::send::SendForm;
