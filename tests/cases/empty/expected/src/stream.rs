//! Replies that are read while they arrive.
//!
//! Any call can hand over its body piece by piece: `send_streaming` of [`Call`](super::Call) gives
//! an [`Opening`], and that, when it is awaited, a [`ByteStream`] once the headers of the reply are
//! there. From then on the time limit of the call no longer counts; a stream has an idle timeout,
//! which says how long it may be silent. What goes wrong on the way is a [`StreamError`], after
//! which a stream has ended unless it is an item that could not be decoded ([`ItemFailure`]).
//!
//! [`ServerEvents`] are the events of `text/event-stream`, each of them a [`ServerEvent`].
//!
//! [`JsonLines`] are JSON texts one after the other.

pub use super::runtime::stream::byte_stream::ByteStream;
pub use super::runtime::stream::error::ItemFailure;
pub use super::runtime::stream::error::StreamError;
pub use super::runtime::stream::json_lines::JsonLines;
pub use super::runtime::stream::opening::Opening;
pub use super::runtime::stream::server_events::ServerEvent;
pub use super::runtime::stream::server_events::ServerEvents;
