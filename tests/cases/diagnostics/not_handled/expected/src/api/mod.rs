//! The operations of `What is not handled yet`, by tag.

pub mod client;
