//! A reply of server-sent events, handed over event by event (WHATWG HTML, section 9.2).

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use super::super::json::bounds::Bounds;
use super::super::maybe_send::MaybeSend;
use super::super::model::{self, Decode, DecodeError, foreign};
use super::super::secret::shown::Guarded;
use super::byte_stream::{ByteStream, Reading};
use super::error::{ItemFailure, StreamError};
use super::event_blocks::{Block, EventBlocks};
use super::item_decoding::ItemDecoding;

/// The events of a reply of the type `text/event-stream` as they come.
///
/// The reply may be of any length and take any time; the size limit of the client holds for each
/// event, of its name, its id and its data together, and if nothing comes for the idle timeout
/// (five minutes unless set), not even a comment, the stream ends with an error. An event whose
/// data cannot be decoded is an error behind which the stream goes on. Nothing connects again by
/// itself. Dropping the stream gives up the rest.
pub struct ServerEvents<T> {
    items: ItemDecoding,
    blocks: EventBlocks,
    decode: Decoding<T>,
    end: Option<String>,
}

/// A way to decode the data of an event.
type Decoding<T> = fn(String, &Bounds) -> Result<T, (DecodeError, String)>;

/// One event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServerEvent<T> {
    /// Its name; an event without one is a `message`.
    pub event: Option<String>,
    /// The last id that was sent, with this event or before it; all events up to the next id share
    /// it.
    pub id: Option<Arc<str>>,
    /// How long to wait before connecting again, if the event says so.
    pub retry: Option<Duration>,
    /// What it tells.
    pub data: T,
}

impl<T: fmt::Debug> fmt::Debug for ServerEvent<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerEvent")
            .field("event", &self.event)
            .field("id", &self.id)
            .field("retry", &self.retry)
            .field("data", &Guarded(&self.data))
            .finish()
    }
}

/// Decodes the data of each event from JSON.
#[must_use]
pub const fn json<T: Decode>() -> Reading<ServerEvents<T>> {
    Reading {
        check,
        open: |bytes| {
            ServerEvents::new(bytes, |data, bounds| {
                let item = model::from_slice_within(data.as_bytes(), bounds);
                item.map_err(|error| (error, data))
            })
        },
    }
}

/// Takes the data of each event as text, or as something that hides it.
#[must_use]
pub const fn text<T: From<String>>() -> Reading<ServerEvents<T>> {
    Reading {
        check,
        open: |bytes| ServerEvents::new(bytes, |data, _| Ok(T::from(data))),
    }
}

/// Refuses a document: read as events, it would be a stream of none. What some servers call their
/// events nevertheless, as `text/plain`, is taken.
fn check(headers: &HeaderMap) -> Result<(), DecodeError> {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = value.unwrap_or_default().split(';').next();
    let media_type = media_type.unwrap_or_default().trim().to_ascii_lowercase();
    match ["json", "html", "xml"]
        .iter()
        .any(|end| media_type.ends_with(end))
    {
        true => Err(DecodeError::new("text/event-stream", media_type)),
        false => Ok(()),
    }
}

impl ByteStream {
    /// Reads the bytes as server-sent events, whatever the document and the headers of the reply
    /// say, with the data of each decoded from JSON.
    ///
    /// The idle timeout stays as it is set. The size limit of the client holds for each event, and
    /// so does the limit of its nodes.
    #[must_use]
    pub fn into_events<T: DeserializeOwned>(self) -> ServerEvents<T> {
        ServerEvents::new(self, |data, bounds| {
            let item = foreign::from_slice(data.as_bytes(), bounds);
            item.map_err(|error| (error, data))
        })
    }

    /// Reads the bytes as server-sent events, as [`into_events`](Self::into_events) does, with the
    /// data of each as text.
    #[must_use]
    pub fn into_text_events(self) -> ServerEvents<String> {
        ServerEvents::new(self, |data, _| Ok(data))
    }
}

impl<T> ServerEvents<T> {
    fn new(bytes: ByteStream, decode: Decoding<T>) -> Self {
        Self {
            items: ItemDecoding::new(&bytes),
            blocks: EventBlocks::new(bytes),
            decode,
            end: None,
        }
    }

    /// Sets how long the server may send nothing while somebody waits for the next event; `None` is
    /// for ever.
    pub fn set_idle_timeout(&mut self, idle_timeout: Option<Duration>) {
        self.blocks.set_idle_timeout(idle_timeout);
    }

    /// Ends the stream at an event with exactly this data, which is no item: `[DONE]`, for example.
    pub fn end_at(&mut self, data: impl Into<String>) {
        self.end = Some(data.into());
    }

    /// The next event; `None` at the end. Giving up the wait loses nothing.
    pub async fn next(&mut self) -> Option<Result<ServerEvent<T>, StreamError>>
    where
        T: MaybeSend + 'static,
    {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The last id that was sent, be it without an event: what to put into the header
    /// `Last-Event-ID` to go on behind it.
    pub fn last_event_id(&self) -> Option<&str> {
        self.blocks.last_id.as_deref()
    }

    /// How long to wait before connecting again, if the server has said so, be it without an event.
    pub fn reconnect_after(&self) -> Option<Duration> {
        self.blocks.last_retry
    }
}

fn decode<T>(
    block: Block,
    decode: Decoding<T>,
    bounds: &Bounds,
) -> Result<ServerEvent<T>, StreamError> {
    match decode(block.data, bounds) {
        Ok(data) => Ok(ServerEvent {
            event: block.event,
            id: block.id,
            retry: block.retry,
            data,
        }),
        Err((error, data)) => Err(ItemFailure::new(error, block.event, Bytes::from(data)).into()),
    }
}

impl<T: MaybeSend + 'static> Stream for ServerEvents<T> {
    type Item = Result<ServerEvent<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.items.is_idle() {
            let Some(block) = ready!(self.blocks.poll_block(context)).transpose()? else {
                return Poll::Ready(None);
            };
            if self.end.as_ref() == Some(&block.data) {
                self.blocks.close();
                return Poll::Ready(None);
            }
            let (length, by) = (block.data.len(), self.decode);
            let item = self
                .items
                .decode(length, move |bounds| decode(block, by, bounds));
            if item.is_some() {
                return Poll::Ready(item);
            }
        }
        self.items.poll(context).map(Some)
    }
}

/// Shows nothing of what was read.
impl<T> fmt::Debug for ServerEvents<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServerEvents")
    }
}
