//! The operations of `Unions by discriminator`, by tag.

pub(super) mod client;
