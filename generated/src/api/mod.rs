//! The operations of `AnyCheck`, by tag.

#[cfg(feature = "bank-statements")]
pub mod bank_statements;
pub(super) mod client;
#[cfg(feature = "folders")]
pub mod folders;
pub(super) mod server;
#[cfg(feature = "services")]
pub mod services;
#[cfg(feature = "templates")]
pub mod templates;
#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "verifications")]
pub mod verifications;
