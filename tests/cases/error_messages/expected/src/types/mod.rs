//! The types of `Texts for people in errors`.

mod problem;
mod named;
mod sometimes;
mod nested;
mod secret;
mod secret_operation;
mod either;
mod untyped;
mod beside;

pub use self::problem::Problem;
pub use self::named::Named;
pub use self::sometimes::{Sometimes, SometimesDetail};
pub use self::nested::Nested;
pub use self::secret::SecretType;
pub use self::secret_operation::SecretError;
pub use self::either::EitherDefault;
pub use self::untyped::UntypedError;
pub use self::beside::BesideError;
