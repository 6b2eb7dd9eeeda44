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

pub mod client;
pub mod untagged;
