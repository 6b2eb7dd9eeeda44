//! The types of `References anywhere`.

#[cfg(feature = "actions")]
mod action;
mod fields;
mod odd;

#[cfg(feature = "actions")]
pub use self::action::Action;
pub use self::fields::Fields;
pub use self::odd::Odd;
