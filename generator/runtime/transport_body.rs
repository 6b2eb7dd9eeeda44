//! Bodies on their way to hyper and from it.
// needs: body, maybe_send; crates: bytes, futures-core, http-body, hyper

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::body::{Body, BodyStream};
use super::maybe_send::BoxError;

/// The body of a request, for hyper.
pub(crate) struct Outgoing(Content);

enum Content {
    /// Empty once it was handed over.
    Full(Bytes),
    Stream(BodyStream, Option<u64>),
}

impl Outgoing {
    pub(crate) fn new(body: Body) -> Self {
        match body.as_bytes() {
            Some(bytes) => Self(Content::Full(bytes)),
            None => {
                let length = body.length();
                Self(Content::Stream(body.into_stream(), length))
            }
        }
    }

    /// Copies the body, unless it is a stream.
    pub(crate) fn copy(&self) -> Option<Self> {
        match &self.0 {
            Content::Full(bytes) => Some(Self(Content::Full(bytes.clone()))),
            Content::Stream(..) => None,
        }
    }
}

impl HttpBody for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Content::Full(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Full(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Content::Stream(stream, _) => Pin::new(stream)
                .poll_next(context)
                .map(|chunk| chunk.map(|chunk| chunk.map(Frame::data))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Content::Full(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Content::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Stream(_, length) => length.map_or_else(SizeHint::new, SizeHint::with_exact),
        }
    }
}

/// Streams the body of a reply, without its trailers.
pub(crate) fn stream(body: hyper::body::Incoming) -> BodyStream {
    BodyStream::boxed(Box::pin(Incoming(body)))
}

struct Incoming(hyper::body::Incoming);

impl Stream for Incoming {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.0).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Poll::Ready(Some(Ok(data))),
                    Err(_) => continue,
                },
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(error.into()))),
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Pending => Poll::Pending,
            };
        }
    }
}
