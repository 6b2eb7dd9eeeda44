//! The types of `Replies that come whole or as streams`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod all;
mod answer;
mod fault;
mod piece;
mod prompt;

pub use self::all::AllResponse;
pub use self::answer::Answer;
pub use self::fault::Fault;
pub use self::piece::Piece;
pub use self::prompt::Prompt;
