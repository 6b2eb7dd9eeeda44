//! The operations of `An operationId twice`, by tag.

pub mod client;
pub mod untagged;
