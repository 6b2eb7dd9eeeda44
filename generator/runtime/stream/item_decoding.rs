//! Decodes the items of a stream: long ones where that holds up no other task.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::super::call::blocking::{self, Handed};
use super::super::deadline::{Deadline, Waiting};
use super::super::json::bounds::Bounds;
use super::super::maybe_send::{BoxAny, MaybeSend};
use super::super::transport::Transport;
use super::byte_stream::ByteStream;
use super::error::StreamError;

/// Decodes the items of a stream, one at a time.
pub(crate) struct ItemDecoding {
    transport: Arc<dyn Transport>,
    bounds: Bounds,
    /// The item that is being decoded elsewhere.
    handed: Option<Handed>,
}

impl ItemDecoding {
    /// Decodes what this stream brings.
    pub(crate) fn new(bytes: &ByteStream) -> Self {
        Self {
            transport: Arc::clone(&bytes.transport),
            bounds: Bounds::new(bytes.limits.nodes, Deadline::NONE),
            handed: None,
        }
    }

    /// Whether no item is being decoded.
    pub(crate) fn is_idle(&self) -> bool {
        self.handed.is_none()
    }

    /// Decodes an item of so many bytes. A long one is not there yet: [`poll`](Self::poll) waits
    /// for it.
    pub(crate) fn decode<T: MaybeSend + 'static>(
        &mut self,
        length: usize,
        decode: impl FnOnce(&Bounds) -> Result<T, StreamError> + MaybeSend + 'static,
    ) -> Option<Result<T, StreamError>> {
        if length <= blocking::LARGE {
            return Some(decode(&self.bounds));
        }
        let waiting = Waiting::default();
        let bounds = self.bounds.or_given_up(waiting.clone());
        let work = move || -> BoxAny { Box::new(decode(&bounds)) };
        self.handed = Some(Handed::new(&*self.transport, waiting, work));
        None
    }

    /// The item that is being decoded.
    pub(crate) fn poll<T: 'static>(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<T, StreamError>> {
        let result = match &mut self.handed {
            Some(handed) => ready!(Pin::new(handed).poll(context)),
            None => None,
        };
        self.handed = None;
        Poll::Ready(match blocking::taken(result) {
            Ok(item) => item,
            Err(error) => Err(StreamError::Transport(Box::new(error))),
        })
    }
}

impl fmt::Debug for ItemDecoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemDecoding")
    }
}
