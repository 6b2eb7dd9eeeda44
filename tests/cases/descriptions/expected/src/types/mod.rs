//! The types of `Awful */ """ # markup`.

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
