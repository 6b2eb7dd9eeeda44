//! The operations of `Formats by configuration`, by tag.

pub mod client;
