//! The types of `Did you mean`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod verification_status;

pub use self::verification_status::VerificationStatus;
