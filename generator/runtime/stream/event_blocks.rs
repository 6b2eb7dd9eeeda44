//! Puts server-sent events together from the lines of a body (WHATWG HTML, section 9.2.6).

use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::byte_stream::ByteStream;
use super::error::StreamError;
use super::lines::StreamLines;

/// A body, event by event, with what the events say about the stream as a whole.
pub(crate) struct EventBlocks {
    lines: StreamLines,
    /// The block that is being read.
    event: Option<String>,
    retry: Option<Duration>,
    data: Option<String>,
    /// The last id that was read. It holds for all events up to the next one, which share it.
    id: Option<Arc<str>>,
    /// The id of the last block that was read to its end.
    pub(crate) last_id: Option<Arc<str>>,
    /// The last wait that was asked for.
    pub(crate) last_retry: Option<Duration>,
}

/// An event with its data as text.
pub(crate) struct Block {
    pub(crate) event: Option<String>,
    pub(crate) id: Option<Arc<str>>,
    pub(crate) retry: Option<Duration>,
    pub(crate) data: String,
}

impl EventBlocks {
    pub(crate) fn new(bytes: ByteStream) -> Self {
        Self {
            lines: StreamLines::new(bytes, b"\r\n"),
            event: None,
            retry: None,
            data: None,
            id: None,
            last_id: None,
            last_retry: None,
        }
    }

    pub(crate) fn set_idle_timeout(&mut self, idle_timeout: Option<Duration>) {
        self.lines.set_idle_timeout(idle_timeout);
    }

    /// Gives up the rest of the body.
    pub(crate) fn close(&mut self) {
        self.lines.close();
    }

    /// The next event that has data. What stands behind the last blank line is no event.
    pub(crate) fn poll_block(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Block, StreamError>>> {
        while let Some(line) = ready!(self.lines.poll_line(context)).transpose()? {
            if line.end.is_none() {
                break;
            }
            if line.text.is_empty() {
                if let Some(block) = self.dispatch() {
                    return Poll::Ready(Some(Ok(block)));
                }
                continue;
            }
            let text = String::from_utf8_lossy(&line.text);
            let (name, value) = text.split_once(':').unwrap_or((&text, ""));
            self.field(name, value.strip_prefix(' ').unwrap_or(value));
            self.lines.check(self.size())?;
        }
        Poll::Ready(None)
    }

    /// The size of the event so far, in bytes: all that will be kept of it.
    fn size(&self) -> usize {
        let texts = [
            self.event.as_deref(),
            self.id.as_deref(),
            self.data.as_deref(),
        ];
        texts.into_iter().flatten().map(str::len).sum()
    }

    /// Takes one field; a comment has no name, and unknown fields are passed over.
    fn field(&mut self, name: &str, value: &str) {
        match name {
            "event" => self.event = Some(value.to_owned()).filter(|event| !event.is_empty()),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') && self.id.as_deref().unwrap_or_default() != value => {
                self.id = (!value.is_empty()).then(|| Arc::from(value));
            }
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                if let Ok(milliseconds) = value.parse() {
                    self.retry = Some(Duration::from_millis(milliseconds));
                    self.last_retry = self.retry;
                }
            }
            _ => {}
        }
    }

    /// Ends the block; it is an event only if it has data.
    fn dispatch(&mut self) -> Option<Block> {
        let (event, retry) = (self.event.take(), self.retry.take());
        self.last_id.clone_from(&self.id);
        Some(Block {
            data: self.data.take()?,
            event,
            id: self.last_id.clone(),
            retry,
        })
    }
}
