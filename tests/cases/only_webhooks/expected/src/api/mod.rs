//! The operations of `Only webhooks`, by tag.
//!
//! # Webhook `order.created`
//!
//! An order was made.
//!
//! A `POST` request with the payload [`OrderCreatedPayload`](super::types::OrderCreatedPayload).
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! # Webhook `order.deleted`
//!
//! A `POST` request with a payload of JSON.
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub(super) mod client;
