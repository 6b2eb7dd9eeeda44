//! The operations of `Unions of scalars and lists, and types made of the same parts`, by tag.

pub(super) mod client;
pub mod untagged;
