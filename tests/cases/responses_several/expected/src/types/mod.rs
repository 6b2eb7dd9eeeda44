//! The types of `Replies of several media types`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod report;

pub use self::report::Report;
