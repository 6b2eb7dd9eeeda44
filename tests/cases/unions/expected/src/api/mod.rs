//! The operations of `Unions by discriminator`, by tag.

pub mod client;
