//! The operations of `Names of the variants of unions, a union for each rule`, by tag.

pub(super) mod client;
