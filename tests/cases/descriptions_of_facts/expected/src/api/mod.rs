//! The operations of ``Hostile */ `docs` of two lines``, by tag.

pub mod client;
pub mod server;
#[cfg(feature = "a-b")]
pub mod a_b;
