//! The operations of `An enum without values`, by tag.

pub(super) mod client;
