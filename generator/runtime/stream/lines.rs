//! Cuts a body into lines as it comes.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use futures_core::Stream;

use super::byte_stream::ByteStream;
use super::error::StreamError;

/// What some servers write before a text (U+FEFF).
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A body, line by line. Where the pieces of the body end does not matter.
pub(crate) struct StreamLines {
    /// Gone behind the end, which closes the connection.
    bytes: Option<ByteStream>,
    /// The bytes that end a line.
    ends: &'static [u8],
    /// How long a line may be, in bytes.
    limit: u64,
    /// What came and is not handed over yet.
    buffer: BytesMut,
    /// How much of the buffer is known to have no end of a line.
    searched: usize,
    /// Whether a line ended with a carriage return, to which a line feed may still belong.
    behind_return: bool,
    /// Whether too little came to know that no byte order mark is before the text.
    is_at_start: bool,
}

/// A line without its end.
pub(crate) struct Line {
    pub(crate) text: Bytes,
    /// The byte that ended it; none if the body ended instead.
    pub(crate) end: Option<u8>,
}

impl StreamLines {
    pub(crate) fn new(bytes: ByteStream, ends: &'static [u8]) -> Self {
        Self {
            limit: bytes.limits.length,
            bytes: Some(bytes),
            ends,
            buffer: BytesMut::new(),
            searched: 0,
            behind_return: false,
            is_at_start: true,
        }
    }

    pub(crate) fn set_idle_timeout(&mut self, idle_timeout: Option<Duration>) {
        if let Some(bytes) = &mut self.bytes {
            bytes.set_idle_timeout(idle_timeout);
        }
    }

    /// Refuses an item that is longer than a line may be, and ends.
    pub(crate) fn check(&mut self, length: usize) -> Result<(), StreamError> {
        if length as u64 <= self.limit {
            return Ok(());
        }
        self.close();
        Err(StreamError::TooLarge(self.limit))
    }

    /// The next line. Behind an error there is none, and what came of a line that broke off is lost.
    pub(crate) fn poll_line(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Line, StreamError>>> {
        loop {
            // A line is handed over before the body is asked again: the next piece may be long in coming.
            if let Some(line) = self.take() {
                self.check(line.text.len())?;
                return Poll::Ready(Some(Ok(line)));
            }
            if !self.is_at_start {
                self.check(self.buffer.len())?;
            }
            let Some(bytes) = &mut self.bytes else {
                return Poll::Ready(None);
            };
            match ready!(Pin::new(bytes).poll_next(context)) {
                Some(Ok(chunk)) => self.buffer.extend_from_slice(&chunk),
                Some(Err(error)) => {
                    self.close();
                    return Poll::Ready(Some(Err(error)));
                }
                None => {
                    let last = self.last();
                    self.close();
                    return Poll::Ready(last.map(Ok));
                }
            }
        }
    }

    /// Forgets what came and gives up the rest.
    pub(crate) fn close(&mut self) {
        self.bytes = None;
        self.buffer = BytesMut::new();
        self.searched = 0;
    }

    /// Takes a line out of the buffer, if there is a whole one.
    fn take(&mut self) -> Option<Line> {
        self.skip_mark();
        if self.behind_return && !self.buffer.is_empty() {
            self.behind_return = false;
            if self.buffer.starts_with(b"\n") {
                self.buffer.advance(1);
            }
        }
        let rest = &self.buffer[self.searched..];
        let Some(length) = rest.iter().position(|byte| self.ends.contains(byte)) else {
            self.searched = self.buffer.len();
            return None;
        };
        let text = self.buffer.split_to(self.searched + length).freeze();
        let end = self.buffer.get_u8();
        self.searched = 0;
        self.behind_return = end == b'\r';
        Some(Line {
            text,
            end: Some(end),
        })
    }

    /// Leaves out the byte order mark, which counts for no line.
    fn skip_mark(&mut self) {
        if !self.is_at_start {
            return;
        }
        if self.buffer.starts_with(BYTE_ORDER_MARK) {
            self.buffer.advance(BYTE_ORDER_MARK.len());
            self.searched = 0;
            self.is_at_start = false;
        } else {
            self.is_at_start = BYTE_ORDER_MARK.starts_with(&self.buffer);
        }
    }

    /// What is left at the end of the body.
    fn last(&mut self) -> Option<Line> {
        let text = self.buffer.split().freeze();
        (!text.is_empty()).then_some(Line { text, end: None })
    }
}
