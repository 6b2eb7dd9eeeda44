//! The operations of `A merge of a text`, by tag.

pub(super) mod client;
