//! The operations of `Secret places`, by tag.
//!
//! # Webhook `text`
//!
//! A `POST` request with a text.
//!
//! Answers:
//!
//! * `204`: Done.
//!
//! # Webhook `xml`
//!
//! A `POST` request with a text.
//!
//! Answers:
//!
//! * `204`: Done.
//!
//! # Webhook `bytes`
//!
//! A `POST` request with bytes.
//!
//! Answers:
//!
//! * `204`: Done.
//!
//! # Webhook `form`
//!
//! A `POST` request with a text.
//!
//! Answers:
//!
//! * `204`: Done.
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
