//! The operations of `Documentation`, by tag.

pub mod client;
pub mod pets;
