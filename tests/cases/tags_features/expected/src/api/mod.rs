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

#[cfg(feature = "all-tag")]
pub mod all;
#[cfg(any(feature = "all-tag", feature = "shared-only"))]
mod all_shared_only;
pub(super) mod client;
#[cfg(feature = "pets")]
pub mod pets;
#[cfg(any(feature = "pets", feature = "staff"))]
mod pets_staff;
#[cfg(feature = "reqwest-tag")]
pub mod reqwest;
#[cfg(any(feature = "reqwest-tag", feature = "same-space-name"))]
mod reqwest_same_name;
#[cfg(feature = "same-dash-name")]
pub mod same_dash_name;
#[cfg(feature = "same-space-name")]
pub mod same_space_name;
#[cfg(feature = "shared-only")]
pub mod shared_only;
#[cfg(feature = "staff")]
pub mod staff;
pub mod untagged;
