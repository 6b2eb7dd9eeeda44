//! The operations of `A webhook without a JSON payload`, by tag.
//!
//! # Webhook `changed`
//!
//! A `POST` request.

pub mod client;
