//! The operations of `Tags as features`, by tag.
//!
//! # Webhook `closed`
//!
//! A `POST` request with the payload [`Closed`](super::types::Closed).
//!
//! Answers:
//!
//! * `200`: Seen.
//!
//! [`WebhookPayload::read`](super::types::WebhookPayload::read) reads what comes in, by its name.

pub mod client;
#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "staff")]
pub mod staff;
#[cfg(feature = "shared-only")]
pub mod shared_only;
#[cfg(feature = "all-tag")]
pub mod all;
#[cfg(feature = "reqwest-tag")]
pub mod reqwest;
#[cfg(feature = "same-space-name")]
pub mod same_space_name;
#[cfg(feature = "same-dash-name")]
pub mod same_dash_name;
#[cfg(any(feature = "pets", feature = "staff"))]
mod pets_staff;
#[cfg(any(feature = "all-tag", feature = "shared-only"))]
mod all_shared_only;
pub mod untagged;
#[cfg(any(feature = "reqwest-tag", feature = "same-space-name"))]
mod reqwest_same_name;
