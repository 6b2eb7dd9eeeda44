//! The types of `Values of a wrong type`.

mod status;
mod level;

pub use self::status::Status;
pub use self::level::Level;
