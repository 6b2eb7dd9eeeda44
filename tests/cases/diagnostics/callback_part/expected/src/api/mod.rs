//! The operations of `Callback part`, by tag.
//!
//! # Webhook `changed`
//!
//! * Tags: `events`.
//! * Deprecated.
//! * Comes with `Key`.
//!
//! A `POST` request with a payload of JSON.
//!
//! Parameters:
//!
//! * `X-Signature`: It is a header.
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! The answer `200` has a body of JSON.
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub(super) mod client;
