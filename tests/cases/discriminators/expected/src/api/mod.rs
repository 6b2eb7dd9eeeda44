//! The operations of `Discriminators at several levels`, by tag.

pub(super) mod client;
