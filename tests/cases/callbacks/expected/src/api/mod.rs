//! The operations of `Callbacks and webhooks`, by tag.
//!
//! # Webhook `statusChanged`
//!
//! The status of something changed.
//!
//! A `POST` request with a [`Event`](super::types::Event) as its payload.

pub mod client;
pub mod untagged;
