//! The operations of `Values of a wrong type`, by tag.

pub(super) mod client;
