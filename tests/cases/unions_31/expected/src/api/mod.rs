//! The operations of `Unions by evidence, and several types`, by tag.

pub mod client;
