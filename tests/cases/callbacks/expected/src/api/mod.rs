//! The operations of `Callbacks and webhooks`, by tag.
//!
//! # Webhook `statusChanged`
//!
//! The status of something changed.
//!
//! A `POST` request with the payload [`Event`](super::types::Event).

pub mod client;
pub mod untagged;
