//! The operations of `Unions by evidence, and several types`, by tag.

pub(super) mod client;
