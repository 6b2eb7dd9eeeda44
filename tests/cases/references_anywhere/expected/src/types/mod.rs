//! The types of `References anywhere`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

#[cfg(feature = "actions")]
mod action;
mod fields;
mod odd;

#[cfg(feature = "actions")]
pub use self::action::Action;
pub use self::fields::Fields;
pub use self::odd::Odd;
