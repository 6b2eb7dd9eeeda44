//! The operations of `AnyCheck`, by tag.

pub mod client;
pub mod server;
pub mod verifications;
pub mod uploads;
pub mod services;
pub mod folders;
pub mod templates;
pub mod bank_statements;
