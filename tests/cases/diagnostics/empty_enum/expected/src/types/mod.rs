//! The types of `An enum without values`.

mod status;

pub use self::status::Status;
