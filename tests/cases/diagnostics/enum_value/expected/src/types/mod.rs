//! The types of `Values of a wrong type`.

mod level;
mod status;

pub use self::level::Level;
pub use self::status::Status;
