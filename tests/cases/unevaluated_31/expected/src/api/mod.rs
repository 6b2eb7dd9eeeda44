//! The operations of `Properties that are not evaluated otherwise`, by tag.

pub mod client;
