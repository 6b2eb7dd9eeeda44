//! Models written by hand in the style of emitted code, for tests of the runtime.

pub mod lists;
pub mod sample;
pub mod twice;
pub mod verification;
pub mod verification_status;

/// The reply to `POST /verifications` in the public documentation of the AnyCheck API.
pub const VERIFICATION: &str = include_str!("fixtures/verification.json");
