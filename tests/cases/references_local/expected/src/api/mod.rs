//! The operations of `References to what stands elsewhere in the document`, by tag.

pub(super) mod client;
pub mod untagged;
