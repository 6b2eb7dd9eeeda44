//! The operations of `Operation ids that a framework has made`, by tag.
//!
//! # Webhook `new-run`
//!
//! A `POST` request with the payload [`NewRunPayload`](super::types::NewRunPayload).
//!
//! Answers:
//!
//! * `204`: done
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub(super) mod client;
pub mod untagged;
