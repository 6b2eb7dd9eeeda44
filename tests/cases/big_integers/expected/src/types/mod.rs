//! The types of `Integers of any length`.

mod numbers;
mod numbered;
mod first;
mod second;
mod hidden;
mod open;
mod big_integer_or_string;

pub use self::numbers::Numbers;
pub use self::numbered::Numbered;
pub use self::first::First;
pub use self::second::Second;
pub use self::hidden::Hidden;
pub use self::open::Open;
pub use self::big_integer_or_string::BigIntegerOrString;
