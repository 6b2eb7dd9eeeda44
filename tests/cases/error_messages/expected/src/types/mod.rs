//! The types of `Texts for people in errors`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod beside;
mod either;
mod named;
mod nested;
mod problem;
mod secret;
mod secret_operation;
mod sometimes;
mod untyped;

pub use self::beside::BesideError;
pub use self::either::EitherDefault;
pub use self::named::Named;
pub use self::nested::Nested;
pub use self::problem::Problem;
pub use self::secret::SecretType;
pub use self::secret_operation::SecretError;
pub use self::sometimes::{Sometimes, SometimesDetail};
pub use self::untyped::UntypedError;
