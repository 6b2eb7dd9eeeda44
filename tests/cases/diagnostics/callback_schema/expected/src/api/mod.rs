//! The operations of `A webhook without a JSON payload`, by tag.
//!
//! # Webhook `changed`
//!
//! A `POST` request with a text.
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub(super) mod client;
