//! The operations of `Secrets untyped`, by tag.
//!
//! # Webhook `told`
//!
//! A `POST` request with the payload [`Beside`](super::types::Beside).
//!
//! Answers:
//!
//! * `204`: Done.
//!
//! # Webhook `guessed`
//!
//! A `POST` request with a payload of JSON.
//!
//! Answers:
//!
//! * `204`: Done.
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub(super) mod client;
pub(super) mod server;
pub mod untagged;
