//! The types of `Did you mean`.

mod verification_status;

pub use self::verification_status::VerificationStatus;
