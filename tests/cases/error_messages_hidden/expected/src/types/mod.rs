//! The types of `Texts for people in errors`.

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
