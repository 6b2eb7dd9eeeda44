//! The operations of `Long chains of references`, by tag.

pub(super) mod client;
