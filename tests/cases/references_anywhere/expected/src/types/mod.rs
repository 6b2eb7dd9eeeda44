//! The types of `References anywhere`.

mod action;
mod fields;
mod odd;
mod action_2;

pub use self::action::Action;
pub use self::fields::Fields;
pub use self::odd::Odd;
pub use self::action_2::Action2;
