//! The types of `Integers of any length`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod big_integer_or_string;
mod first;
mod hidden;
mod numbered;
mod numbers;
mod open;
mod second;

pub use self::big_integer_or_string::BigIntegerOrString;
pub use self::first::First;
pub use self::hidden::Hidden;
pub use self::numbered::Numbered;
pub use self::numbers::Numbers;
pub use self::open::Open;
pub use self::second::Second;
