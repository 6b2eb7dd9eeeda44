//! The operations of `Lenient YAML`, by tag.

pub mod client;
