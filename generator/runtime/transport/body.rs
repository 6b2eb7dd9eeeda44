//! Bodies on their way to hyper and from it.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{Extensions, Request};
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper_util::client::legacy::connect::{CaptureConnection, capture_connection};

use super::super::body::{Body, BodyStream};
use super::super::maybe_send::BoxError;
use super::connect::Cut;

/// The body of a request, for hyper.
pub(crate) struct Outgoing {
    content: Content,
    /// Set if the exchange is to end with its reply.
    progress: Option<Arc<Progress>>,
}

/// The progress of an exchange.
#[derive(Default)]
struct Progress {
    /// Whether hyper has taken what it needs of the body.
    is_taken: AtomicBool,
    /// Whether nobody waits for the reply any more, or for the rest of it.
    is_over: AtomicBool,
}

/// Ends what is left of an exchange when it is dropped: a server that takes the body of a request
/// slowly, or not at all, would keep it, and the connection, for as long as it likes.
pub(crate) struct Exchange {
    progress: Arc<Progress>,
    connection: CaptureConnection,
    /// Whether the reply has begun. Its connection may serve other requests then, once this body is
    /// sent.
    is_answered: bool,
    /// Whether the server took nothing of the body at that time.
    is_stuck: bool,
}

impl Exchange {
    /// Looks after a request, unless it has no body.
    pub(crate) fn of(request: &mut Request<Outgoing>) -> Option<Self> {
        if request.body().is_end_stream() {
            return None;
        }
        let progress = Arc::<Progress>::default();
        request.body_mut().progress = Some(Arc::clone(&progress));
        Some(Self {
            progress,
            connection: capture_connection(request),
            is_answered: false,
            is_stuck: false,
        })
    }

    /// Notes that the reply begins. No other request is to wait behind a body that nobody takes.
    fn answer(&mut self) {
        self.is_answered = true;
        self.is_stuck = self.cut().is_some_and(|cut| cut.is_blocked());
        if self.is_stuck
            && let Some(connected) = &*self.connection.connection_metadata()
        {
            connected.poison();
        }
    }

    /// Finds what ends the connection, if no other requests share it.
    fn cut(&self) -> Option<Cut> {
        let mut extras = Extensions::new();
        let connected = self.connection.connection_metadata();
        connected.as_ref()?.get_extras(&mut extras);
        extras.remove()
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.progress.is_over.store(true, Ordering::Relaxed);
        let is_sent = self.progress.is_taken.load(Ordering::Relaxed) && !self.is_stuck;
        if let Some(cut) = self.cut().filter(|_| !self.is_answered || !is_sent) {
            cut.cut();
        }
    }
}

enum Content {
    /// Empty once it was handed over.
    Full(Bytes),
    /// With what is yet to be handed over of what was read, and the length of all.
    Stream(BodyStream, Bytes, Option<u64>),
}

/// The most that is handed over at once, in bytes: what was cannot be taken back.
const PIECE: usize = 64 * 1024;

/// Takes the first piece of bytes.
fn piece(bytes: &mut Bytes) -> Frame<Bytes> {
    match bytes.len() > PIECE {
        true => Frame::data(bytes.split_to(PIECE)),
        false => Frame::data(std::mem::take(bytes)),
    }
}

impl Outgoing {
    pub(crate) fn new(body: Body) -> Self {
        match body.as_bytes() {
            Some(bytes) => Self::with(Content::Full(bytes)),
            None => {
                let length = body.length();
                Self::with(Content::Stream(body.into_stream(), Bytes::new(), length))
            }
        }
    }

    fn with(content: Content) -> Self {
        Self {
            content,
            progress: None,
        }
    }

    /// Copies the body, unless it is a stream.
    pub(crate) fn copy(&self) -> Option<Self> {
        match &self.content {
            Content::Full(bytes) => Some(Self::with(Content::Full(bytes.clone()))),
            Content::Stream(..) => None,
        }
    }
}

/// Hyper needs no more of it, though it may not have seen the end of a stream whose length it
/// knows.
impl Drop for Outgoing {
    fn drop(&mut self) {
        if let Some(progress) = &self.progress {
            progress.is_taken.store(true, Ordering::Relaxed);
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
        let progress = self.progress.as_deref();
        if progress.is_some_and(|progress| progress.is_over.load(Ordering::Relaxed)) {
            return Poll::Ready(Some(Err("nobody waits for the reply".into())));
        }
        match &mut self.content {
            Content::Full(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Full(bytes) => Poll::Ready(Some(Ok(piece(bytes)))),
            Content::Stream(_, rest, _) if !rest.is_empty() => Poll::Ready(Some(Ok(piece(rest)))),
            Content::Stream(stream, rest, _) => Pin::new(stream).poll_next(context).map(|next| {
                Some(next?.map(|bytes| {
                    *rest = bytes;
                    piece(rest)
                }))
            }),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.content, Content::Full(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Full(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Stream(_, _, length) => {
                length.map_or_else(SizeHint::new, SizeHint::with_exact)
            }
        }
    }
}

/// Streams the body of a reply, without its trailers.
pub(crate) fn stream(body: hyper::body::Incoming, mut exchange: Option<Exchange>) -> BodyStream {
    if let Some(exchange) = &mut exchange {
        exchange.answer();
    }
    BodyStream::boxed(Box::pin(Incoming {
        body,
        _exchange: exchange,
    }))
}

struct Incoming {
    body: hyper::body::Incoming,
    /// Dropped with the reply.
    _exchange: Option<Exchange>,
}

impl Stream for Incoming {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.body).poll_frame(context) {
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
