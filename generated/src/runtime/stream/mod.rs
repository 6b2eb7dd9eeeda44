//! Replies that are handed over as they come: as bytes, or item by item.

pub mod byte_stream;
pub mod error;
pub mod opening;
