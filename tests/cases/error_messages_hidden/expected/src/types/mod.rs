//! The types of `Texts for people in errors`.

mod problem;
mod named;
mod secret;
mod secret_operation;
mod either;
mod untyped;

pub use self::problem::Problem;
pub use self::named::Named;
pub use self::secret::SecretType;
pub use self::secret_operation::SecretError;
pub use self::either::EitherDefault;
pub use self::untyped::UntypedError;
