//! Sends the pieces of a body one after another.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::super::error::kinds::ArgumentError;
use super::super::maybe_send::BoxError;
use super::file_part::FilePart;
use super::{Body, BodyStream};

/// Pieces one after another, each exactly as long as it was said to be: the `Content-Length` of the
/// whole is sent by then.
pub(crate) struct MultipartStream {
    rest: VecDeque<Piece>,
    current: Option<Current>,
}

/// A piece of a body of several parts.
pub(crate) struct Piece {
    body: Body,
    /// The file that it is, and the name of its part.
    file: Option<(FilePart, String)>,
}

/// The piece that is being sent.
struct Current {
    stream: BodyStream,
    /// The bytes of it that are left, if that is known.
    left: Option<u64>,
    file: Option<(FilePart, String)>,
}

impl Piece {
    pub(crate) fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self {
            body: Body::full(bytes.into()),
            file: None,
        }
    }

    /// The content of a file, which is sent as `part`.
    pub(crate) async fn file(file: &FilePart, part: &str) -> Result<Self, ArgumentError> {
        Ok(Self {
            body: file.open_as(part).await?,
            file: Some((file.clone(), part.to_owned())),
        })
    }

    pub(crate) fn length(&self) -> Option<u64> {
        self.body.length()
    }
}

impl Current {
    /// The error with the name of the file and its part, if this is one.
    fn named(&self, source: BoxError) -> BoxError {
        match &self.file {
            Some((file, part)) => file.unreadable(part, source).into(),
            None => source,
        }
    }
}

impl MultipartStream {
    pub(crate) fn new(pieces: Vec<Piece>) -> Self {
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
            let Some(current) = &mut self.current else {
                let Some(next) = self.rest.pop_front() else {
                    return Poll::Ready(None);
                };
                self.current = Some(Current {
                    left: next.length(),
                    stream: next.body.into_stream(),
                    file: next.file,
                });
                continue;
            };
            let next = match ready!(Pin::new(&mut current.stream).poll_next(context)) {
                Some(Ok(chunk)) => count(&mut current.left, chunk),
                Some(Err(error)) => Err(error),
                None if current.left.is_some_and(|left| left > 0) => {
                    Err("it is shorter than it was said to be".into())
                }
                None => {
                    self.current = None;
                    continue;
                }
            };
            return Poll::Ready(Some(next.map_err(|error| current.named(error))));
        }
    }
}

/// Subtracts a chunk from what is left of its piece.
fn count(left: &mut Option<u64>, chunk: Bytes) -> Result<Bytes, BoxError> {
    if let Some(left) = left {
        match left.checked_sub(chunk.len() as u64) {
            Some(rest) => *left = rest,
            None => return Err("it is longer than it was said to be".into()),
        }
    }
    Ok(chunk)
}
