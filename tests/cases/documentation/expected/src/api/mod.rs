//! The operations of `Documentation`, by tag.

pub mod client;
#[cfg(feature = "pets")]
pub mod pets;
