//! Bodies that are no JSON: bytes, streams of them, and what is made of parts.
//!
//! [`Body`] is what a transport sends, and [`BodyStream`] bytes that come one piece after the
//! other, in either direction.
//!
//! A file is a [`FilePart`](super::FilePart). One of bytes or of a path can be sent again when a
//! call is retried; one of a stream is sent once, so that a call with it is not retried.
//!
//! [`Multipart`] is a body of the media type `multipart/form-data`. Calls make it of their
//! arguments; it is of use where the document leaves open which parts there are.

pub use super::runtime::body::Body;
pub use super::runtime::body::BodyStream;
pub use super::runtime::body::multipart::Multipart;
