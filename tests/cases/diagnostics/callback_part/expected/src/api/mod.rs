//! The operations of `A webhook with more than a payload`, by tag.
//!
//! # Webhook `changed`
//!
//! A `POST` request with a payload of JSON.

pub mod client;
