//! The operations of ``Hostile */ `docs` of two lines``, by tag.

#[cfg(feature = "a-b")]
pub mod a_b;
pub(super) mod client;
pub(super) mod server;
