//! The types of `Awful */ """ # markup`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod backticks;
mod fences;
mod html;
mod links;
mod unicode;
mod values;

pub use self::backticks::Backticks;
pub use self::fences::Fences;
pub use self::html::Html;
pub use self::links::Links;
pub use self::unicode::Unicode;
pub use self::values::Values;
