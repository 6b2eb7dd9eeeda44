//! The types of `Texts for people in errors`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod either;
mod named;
mod problem;
mod secret;
mod secret_operation;
mod untyped;

pub use self::either::EitherDefault;
pub use self::named::Named;
pub use self::problem::Problem;
pub use self::secret::SecretType;
pub use self::secret_operation::SecretError;
pub use self::untyped::UntypedError;
