//! The operations of `A tag without operations`, by tag.

pub(super) mod client;
