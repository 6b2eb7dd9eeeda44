//! The operations of `A webhook without a JSON payload`, by tag.
//!
//! # Webhook `changed`
//!
//! A `POST` request.
//!
//! Answers:
//!
//! * `200`: Seen.

pub mod client;
