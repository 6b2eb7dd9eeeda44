//! The operations of `An operationId twice`, by tag.

pub(super) mod client;
pub mod untagged;
