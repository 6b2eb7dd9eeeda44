//! Bodies that are no JSON: bytes, streams of them, and what is made of parts.
//!
//! [`Body`] is what a transport sends, and [`BodyStream`] bytes that come one piece after the
//! other, in either direction.

pub use super::runtime::body::Body;
pub use super::runtime::body::BodyStream;
