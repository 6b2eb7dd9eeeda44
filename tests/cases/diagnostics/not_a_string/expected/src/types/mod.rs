//! The types of `42`.

mod answer;

pub use self::answer::Answer;
