//! Replies that are handed over as they come: as bytes, or item by item.

pub mod byte_stream;
pub mod error;
pub mod event_blocks;
pub mod item_decoding;
pub mod json_lines;
pub mod json_texts;
pub mod lines;
pub mod opening;
pub mod server_events;
