//! A reply of JSON texts one after another, handed over item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::super::json::bounds::Bounds;
use super::super::maybe_send::MaybeSend;
use super::super::model::{self, Decode, DecodeError, foreign};
use super::byte_stream::{ByteStream, Reading};
use super::error::{ItemFailure, StreamError};
use super::item_decoding::ItemDecoding;
use super::json_texts::{JsonTexts, Text};

/// The items of a reply as they come: JSON texts on a line each (`application/x-ndjson`,
/// `application/jsonl`) or in a sequence (`application/json-seq`, RFC 7464), whichever the reply is.
///
/// Blank lines are skipped, and a last line needs no end. The reply may be of any length and take
/// any time; the size limit of the client holds for each item, and if nothing comes for the idle
/// timeout (five minutes unless set), the stream ends with an error. An item that cannot be decoded
/// is an error behind which the stream goes on. Dropping the stream gives up the rest.
pub struct JsonLines<T> {
    items: ItemDecoding,
    texts: JsonTexts,
    decode: Decoding<T>,
}

/// A way to decode the text of an item.
type Decoding<T> = fn(&[u8], &Bounds) -> Result<T, DecodeError>;

/// Decodes each item from JSON.
#[must_use]
pub const fn json<T: Decode>() -> Reading<JsonLines<T>> {
    Reading {
        check: |_| Ok(()),
        open: |bytes| JsonLines::new(bytes, model::from_slice_within),
    }
}

impl ByteStream {
    /// Reads the bytes as JSON texts on a line each, or in a sequence, whatever the document and
    /// the headers of the reply say.
    ///
    /// The idle timeout stays as it is set. The size limit of the client holds for each item, and
    /// so does the limit of its nodes.
    #[must_use]
    pub fn into_lines<T: DeserializeOwned>(self) -> JsonLines<T> {
        JsonLines::new(self, foreign::from_slice)
    }
}

impl<T> JsonLines<T> {
    fn new(bytes: ByteStream, decode: Decoding<T>) -> Self {
        Self {
            items: ItemDecoding::new(&bytes),
            texts: JsonTexts::new(bytes),
            decode,
        }
    }

    /// Sets how long the server may send nothing while somebody waits for the next item; `None` is
    /// for ever.
    pub fn set_idle_timeout(&mut self, idle_timeout: Option<Duration>) {
        self.texts.set_idle_timeout(idle_timeout);
    }

    /// The next item; `None` at the end. Giving up the wait loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>>
    where
        T: MaybeSend + 'static,
    {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

fn decode<T>(text: Text, decode: Decoding<T>, bounds: &Bounds) -> Result<T, StreamError> {
    let decoded = match text.may_be_cut {
        true => Err(DecodeError::syntax("it may be cut off")),
        false => decode(&text.bytes, bounds),
    };
    decoded.map_err(|error| {
        // By itself: the text is a part of what came at once, which may be much more.
        let raw = Bytes::copy_from_slice(&text.bytes);
        ItemFailure::new(error, None, raw).into()
    })
}

impl<T: MaybeSend + 'static> Stream for JsonLines<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.items.is_idle() {
            let Some(text) = ready!(self.texts.poll_text(context)).transpose()? else {
                return Poll::Ready(None);
            };
            let (length, by) = (text.bytes.len(), self.decode);
            let item = self
                .items
                .decode(length, move |bounds| decode(text, by, bounds));
            if item.is_some() {
                return Poll::Ready(item);
            }
        }
        self.items.poll(context).map(Some)
    }
}

/// Shows nothing of what was read.
impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonLines")
    }
}
