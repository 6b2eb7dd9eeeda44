//! The operations of `AnyCheck`, by tag.

pub mod client;
pub mod server;
#[cfg(feature = "verifications")]
pub mod verifications;
#[cfg(feature = "uploads")]
pub mod uploads;
#[cfg(feature = "services")]
pub mod services;
#[cfg(feature = "folders")]
pub mod folders;
#[cfg(feature = "templates")]
pub mod templates;
#[cfg(feature = "bank-statements")]
pub mod bank_statements;
