//! Sends the pieces of a body one after another.
// needs: body, maybe_send; crates: bytes, futures-core

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::body::{Body, BodyStream};
use super::maybe_send::BoxError;

/// Pieces one after another, each exactly as long as it was said to be: the `Content-Length` of the
/// whole is sent by then.
pub(crate) struct MultipartStream {
    rest: VecDeque<Body>,
    current: Option<(BodyStream, Option<u64>)>,
}

impl MultipartStream {
    pub(crate) fn new(pieces: Vec<Body>) -> Self {
        Self {
            rest: pieces.into(),
            current: None,
        }
    }
}

impl Stream for MultipartStream {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let Some((stream, left)) = &mut self.current else {
                let Some(next) = self.rest.pop_front() else {
                    return Poll::Ready(None);
                };
                let length = next.length();
                self.current = Some((next.into_stream(), length));
                continue;
            };
            match ready!(Pin::new(stream).poll_next(context)) {
                Some(Ok(chunk)) => return Poll::Ready(Some(count(left, chunk))),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None if left.is_some_and(|left| left > 0) => {
                    return Poll::Ready(Some(Err(
                        "a file is shorter than it was said to be".into()
                    )));
                }
                None => self.current = None,
            }
        }
    }
}

/// Subtracts a chunk from what is left of its piece.
fn count(left: &mut Option<u64>, chunk: Bytes) -> Result<Bytes, BoxError> {
    if let Some(left) = left {
        match left.checked_sub(chunk.len() as u64) {
            Some(rest) => *left = rest,
            None => return Err("a file is longer than it was said to be".into()),
        }
    }
    Ok(chunk)
}
