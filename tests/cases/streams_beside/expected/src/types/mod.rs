//! The types of `Replies that come whole or as streams`.

mod prompt;
mod answer;
mod piece;
mod fault;
mod all;

pub use self::prompt::Prompt;
pub use self::answer::Answer;
pub use self::piece::Piece;
pub use self::fault::Fault;
pub use self::all::AllResponse;
