//! The types of `Setters`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod add_letter;
mod address;
mod alone;
mod answer;
mod delivery;
mod filter;
mod letter;
mod level;
mod part;
mod receipt;
mod stamp;
mod state;

pub use self::add_letter::AddLetterCallback;
pub use self::address::Address;
pub use self::alone::Alone;
pub use self::answer::Answer;
pub use self::delivery::Delivery;
pub use self::filter::Filter;
pub use self::letter::Letter;
pub use self::level::Level;
pub use self::part::Part;
pub use self::receipt::Receipt;
pub use self::stamp::Stamp;
pub use self::state::State;
