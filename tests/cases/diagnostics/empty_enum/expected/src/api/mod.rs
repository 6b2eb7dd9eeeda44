//! The operations of `An enum without values`, by tag.

pub mod client;
