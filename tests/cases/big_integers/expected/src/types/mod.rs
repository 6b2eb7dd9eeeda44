//! The types of `Integers of any length`.

mod numbers;

pub use self::numbers::{Numbers, NumbersEither};
