//! The operations of `Additional properties beside properties`, by tag.

pub mod client;
