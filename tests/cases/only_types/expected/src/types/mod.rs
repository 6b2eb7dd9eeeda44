//! The types of `Only types`.

mod name;

pub use self::name::Name;
