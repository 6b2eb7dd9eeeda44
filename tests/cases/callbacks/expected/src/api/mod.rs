//! The operations of `Callbacks and webhooks`, by tag.
//!
//! # Webhook `statusChanged`
//!
//! The status of something changed.
//!
//! A `POST` request with the payload [`Event`](super::types::Event).
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! # Webhook `statusChanged`
//!
//! The status was set by hand.
//!
//! A `PUT` request with a text.
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! # Webhook `ping`
//!
//! The API asks whether anybody is there.
//!
//! A `POST` request.
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! # Webhook `archive`
//!
//! A `POST` request with bytes.
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub(super) mod client;
pub mod untagged;
