//! The operations of `A YAML tag`, by tag.

pub(super) mod client;
