//! The types of `A very long number`.

mod count;
mod again;

pub use self::count::Count;
pub use self::again::Again;
