//! The operations of `Documentation`, by tag.

pub(super) mod client;
#[cfg(feature = "pets")]
pub mod pets;
