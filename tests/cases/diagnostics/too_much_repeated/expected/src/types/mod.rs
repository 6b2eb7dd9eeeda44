//! The types of `Often`.

mod get_once;

pub use self::get_once::GetOnceHeaders;
