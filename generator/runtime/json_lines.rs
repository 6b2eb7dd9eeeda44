//! A reply of JSON texts one after another, handed over item by item.
// needs: byte_stream, json_texts, model, stream_error; crates: futures-core

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::byte_stream::Reading;
use super::json_texts::{JsonTexts, Text};
use super::model::{self, Decode, DecodeError};
use super::stream_error::{ItemFailure, StreamError};

/// The items of a reply as they come: JSON texts on a line each (`application/x-ndjson`,
/// `application/jsonl`) or in a sequence (`application/json-seq`, RFC 7464), whichever the reply is.
///
/// Blank lines are skipped, and a last line needs no end. The reply may be of any length and take
/// any time; the size limit of the client holds for each item, and if nothing comes for the idle
/// timeout (five minutes unless set), the stream ends with an error. An item that cannot be decoded
/// is an error behind which the stream goes on. Dropping the stream gives up the rest.
pub struct JsonLines<T> {
    texts: JsonTexts,
    decode: fn(&[u8]) -> Result<T, DecodeError>,
}

/// Decodes each item from JSON.
#[must_use]
pub const fn json<T: Decode>() -> Reading<JsonLines<T>> {
    Reading {
        check: |_| Ok(()),
        open: |bytes, limit| JsonLines {
            texts: JsonTexts::new(bytes, limit),
            decode: model::from_slice,
        },
    }
}

impl<T> JsonLines<T> {
    /// Sets how long the server may send nothing while somebody waits for the next item; `None` is
    /// for ever.
    pub fn set_idle_timeout(&mut self, idle_timeout: Option<Duration>) {
        self.texts.set_idle_timeout(idle_timeout);
    }

    /// The next item; `None` at the end. Giving up the wait loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn decode(&self, text: Text) -> Result<T, StreamError> {
        let decoded = match text.may_be_cut {
            true => Err(DecodeError::syntax("it may be cut off")),
            false => (self.decode)(&text.bytes),
        };
        decoded.map_err(|error| ItemFailure::new(error, None, text.bytes).into())
    }
}

impl<T> Stream for JsonLines<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.texts.poll_text(context);
        next.map(|text| text.map(|text| self.decode(text?)))
    }
}

/// Shows nothing of what was read.
impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsonLines")
    }
}
