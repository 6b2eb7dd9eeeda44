//! The types of `Times that are not quite what the standard wants`.

mod times;

pub use self::times::Times;
