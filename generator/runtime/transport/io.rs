//! Connections of the default transport as streams of bytes.

use hyper::rt::{Read, Write};

/// A stream of bytes, with or without TLS.
pub(crate) trait Io: Read + Write + Send + Unpin {}
impl<T: Read + Write + Send + Unpin> Io for T {}
