//! The operations of `Annotated enums`, by tag.

pub(super) mod client;
pub mod untagged;
