//! Cuts a body into JSON texts as it comes: one on each line, or a sequence (RFC 7464).

use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use super::byte_stream::ByteStream;
use super::error::StreamError;
use super::lines::{Line, StreamLines};

/// What begins each text of a sequence. It stands in no JSON text, so it tells a sequence from lines.
const RECORD_SEPARATOR: u8 = 0x1e;

/// A body, text by text.
pub(crate) struct JsonTexts {
    lines: StreamLines,
    /// The text of the sequence that is being put together; `None` if these are mere lines.
    record: Option<Record>,
}

/// A text of a sequence, which may go over several lines.
#[derive(Default)]
struct Record {
    text: Vec<u8>,
    /// How many objects and arrays are open.
    depth: u32,
    in_string: bool,
    is_escaped: bool,
}

/// One JSON text, or what should be one.
#[derive(Default)]
pub(crate) struct Text {
    pub(crate) bytes: Bytes,
    /// Whether its end may be missing, with what is there being JSON all the same.
    pub(crate) may_be_cut: bool,
}

impl JsonTexts {
    pub(crate) fn new(bytes: ByteStream) -> Self {
        Self {
            lines: StreamLines::new(bytes, &[b'\n', RECORD_SEPARATOR]),
            record: None,
        }
    }

    pub(crate) fn set_idle_timeout(&mut self, idle_timeout: Option<Duration>) {
        self.lines.set_idle_timeout(idle_timeout);
    }

    /// The next text. Blank ones are no texts.
    pub(crate) fn poll_text(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Text, StreamError>>> {
        loop {
            let line = ready!(self.lines.poll_line(context));
            let is_end = line.is_none();
            let text = match line.map(|line| self.take(line?)) {
                Some(Ok(text)) => Some(text),
                Some(Err(error)) => {
                    // What broke off is no item.
                    self.record = None;
                    return Poll::Ready(Some(Err(error)));
                }
                None => self.record.as_mut().map(Record::take),
            };
            let text = text.filter(|text| !text.bytes.trim_ascii().is_empty());
            if is_end || text.is_some() {
                return Poll::Ready(text.map(Ok));
            }
        }
    }

    /// The text that a line is or ends; a blank one if there is none yet.
    fn take(&mut self, line: Line) -> Result<Text, StreamError> {
        if let Some(record) = &mut self.record {
            let text = record.add(&line);
            self.lines.check(record.text.len())?;
            return Ok(text);
        }
        self.record = (line.end == Some(RECORD_SEPARATOR)).then(Record::default);
        Ok(Text {
            bytes: line.text,
            may_be_cut: false,
        })
    }
}

impl Record {
    /// Adds a line; gives the text that it ends, or a blank one.
    ///
    /// A text ends with the line on which all that it opens is closed, so that nobody has to wait
    /// for the text behind it.
    fn add(&mut self, line: &Line) -> Text {
        self.text.extend_from_slice(&line.text);
        line.text.iter().for_each(|byte| self.read(*byte));
        if line.end == Some(b'\n') {
            self.text.push(b'\n');
        }
        let is_open = self.depth > 0 || self.in_string;
        if is_open && line.end == Some(b'\n') {
            return Text::default();
        }
        self.take()
    }

    fn read(&mut self, byte: u8) {
        match byte {
            _ if self.is_escaped => self.is_escaped = false,
            b'\\' => self.is_escaped = self.in_string,
            b'"' => self.in_string = !self.in_string,
            b'{' | b'[' if !self.in_string => self.depth += 1,
            b'}' | b']' if !self.in_string => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    /// The text so far. A number or a word without anything behind it may be but the start of one
    /// (RFC 7464, section 2.4).
    fn take(&mut self) -> Text {
        let bytes = Bytes::from(std::mem::take(self).text);
        let text = bytes.trim_ascii();
        let closes_itself =
            text.starts_with(b"{") || text.starts_with(b"[") || text.starts_with(b"\"");
        let may_be_cut = !closes_itself && bytes.trim_ascii_end().len() == bytes.len();
        Text { bytes, may_be_cut }
    }
}
