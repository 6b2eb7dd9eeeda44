//! The operations of `Lenient YAML`, by tag.

pub(super) mod client;
