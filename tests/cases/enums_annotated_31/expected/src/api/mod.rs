//! The operations of `Annotated enums`, by tag.

pub mod client;
pub mod untagged;
