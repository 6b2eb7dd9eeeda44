//! From text, or from any serde format that describes itself, to a tape.

use std::cell::{Cell, OnceCell, RefCell};
use std::fmt::Display;

use serde::de::{DeserializeSeed, Deserializer, Error};

use super::super::error::decode::DecodeError;
use super::Tape;
use super::bounds::{Bounds, EVERY, growth};
use super::escape::SHORT;
use super::node::{Node, Span, small};
use super::source::Places;
use super::visit::Value;

/// The refusal of a format that does not describe itself.
const UNDESCRIBED: &str =
    "models are read only from formats that describe themselves, as JSON, YAML and CBOR do";

/// The key by which serde_json with `arbitrary_precision` marks the text of a number.
const NUMBER: &str = "$serde_json::private::Number";

impl<'a> Tape<'a> {
    /// Parses JSON text (RFC 8259); a byte order mark at its start is skipped.
    ///
    /// # Errors
    ///
    /// If the bytes are not exactly one JSON value, or it is nested more than 127 deep or has more
    /// than five million nodes.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        Self::parse_within(bytes, &Bounds::USUAL)
    }

    /// Parses JSON text as far as it may be read.
    ///
    /// # Errors
    ///
    /// If the bytes are not exactly one JSON value, it is nested more than 127 deep, or the bounds
    /// are exceeded.
    pub(crate) fn parse_within(bytes: &'a [u8], bounds: &'a Bounds) -> Result<Self, DecodeError> {
        let not_json = |error: &dyn Display| DecodeError::not_json(bytes, error);
        let text = std::str::from_utf8(bytes).map_err(|error| not_json(&error))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if u32::try_from(text.len()).is_err() {
            return Err(DecodeError::syntax("more than 4 GiB"));
        }
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let mut tape = Self::with_room_for(text, bounds);
        let value = Value::new(&mut tape).deserialize(&mut deserializer);
        let end = value.and_then(|()| deserializer.end());
        match (tape.stop.get(), end) {
            (Some(stop), _) => Err(DecodeError::stopped(stop)),
            (None, Err(error)) => Err(not_json(&error)),
            (None, Ok(())) => Ok(tape),
        }
    }

    /// A document that is one text, of which anything may be read.
    pub(crate) fn of_text(text: &'a str) -> Self {
        let span = span::<serde::de::value::Error>(0, text.len());
        Self {
            nodes: vec![span.map_or(Node::Null, Node::Source)],
            is_text: true,
            ..Self::with_room_for(text, &Bounds::USUAL)
        }
    }

    /// Takes a document out of a serde format that describes itself.
    ///
    /// # Errors
    ///
    /// The error of the deserializer, or one that says that there is something in it which JSON
    /// cannot say, or more than five million nodes.
    pub fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        let is_text = deserializer.is_human_readable();
        let mut tape = Self::with_room_for("", &Bounds::USUAL);
        match Value::new(&mut tape).deserialize(deserializer) {
            Ok(()) => Ok(tape),
            // A format such as bincode holds nothing that says what it holds.
            Err(error) if tape.nodes.is_empty() && !is_text => {
                Err(D::Error::custom(format_args!("{error}: {UNDESCRIBED}")))
            }
            Err(error) => Err(error),
        }
    }

    /// An empty tape for this text.
    fn with_room_for(source: &'a str, bounds: &'a Bounds) -> Self {
        // A value of usual length with its key takes about this many bytes of text for each node.
        // What a long text holds may be of any length, so its tape grows with what is found.
        let nodes = Vec::with_capacity((source.len() / 14).min(EVERY / 16));
        Self {
            nodes,
            room: 0,
            source,
            read_to: 0,
            skipped: 0,
            unescaped: OnceCell::new(),
            copied: String::new(),
            is_text: false,
            places: Places::default(),
            refusal: RefCell::default(),
            notes: OnceCell::new(),
            bounds,
            steps: Cell::new(EVERY),
            stop: Cell::new(None),
        }
    }

    /// Appends a node.
    pub(super) fn push<E: Error>(&mut self, node: Node) -> Result<(), E> {
        if self.nodes.len() == self.room {
            self.make_room()
                .map_err(|stop| E::custom(DecodeError::stopped(stop)))?;
        }
        self.nodes.push(node);
        Ok(())
    }

    /// Appends a string that may stand in the source.
    pub(super) fn push_borrowed<E: Error>(&mut self, text: &'a str) -> Result<(), E> {
        let start = text
            .as_ptr()
            .addr()
            .wrapping_sub(self.source.as_ptr().addr());
        if start
            .checked_add(text.len())
            .is_none_or(|end| end > self.source.len())
        {
            return self.push_copied(text);
        }
        (self.read_to, self.skipped) = (start + text.len() + 1, 0);
        self.push(Node::Source(span(start, text.len())?))
    }

    /// Appends a string that does not stand in the source as it is.
    pub(super) fn push_escaped<E: Error>(&mut self, text: &str) -> Result<(), E> {
        let found = match text.len() <= SHORT {
            true => None,
            false => self.find_escaped(text),
        };
        let Some((start, end)) = found else {
            self.skipped += 1;
            return self.push_copied(text);
        };
        (self.read_to, self.skipped) = (end + 1, 0);
        self.push(Node::Escaped(span(start, text.len())?))
    }

    pub(super) fn push_copied<E: Error>(&mut self, text: &str) -> Result<(), E> {
        let span = self.copy(text)?;
        self.push(Node::Copied(span))
    }

    fn copy<E: Error>(&mut self, text: &str) -> Result<Span, E> {
        let span = span(self.copied.len(), text.len())?;
        if self.copied.capacity() - self.copied.len() < text.len() {
            let more = growth(self.copied.len(), usize::MAX);
            self.copied.reserve_exact(more.max(text.len()));
        }
        self.copied.push_str(text);
        Ok(span)
    }

    /// Appends the number that `text` says; its digits are kept if no number type holds them all.
    pub(super) fn push_number<E: Error>(&mut self, text: &str) -> Result<(), E> {
        let node = match (text.parse::<u64>(), text.parse::<i64>()) {
            (Ok(value), _) => Node::unsigned(value),
            (_, Ok(value)) if value < 0 => Node::signed(value),
            _ => Node::Big(self.copy(text)?),
        };
        self.push(node)
    }

    /// The text of a number, if the object whose members begin at `start` is nothing but the mark
    /// of serde_json's `arbitrary_precision`.
    pub(super) fn marked_number(&self, start: usize) -> Option<String> {
        match self.nodes.get(start..)? {
            [key, text] if self.text(*key) == Some(NUMBER) && keeps_digits() => {
                let text = self.text(*text)?;
                text.parse::<serde_json::Number>()
                    .ok()
                    .map(|_| text.to_owned())
            }
            _ => None,
        }
    }
}

fn span<E: Error>(start: usize, len: usize) -> Result<Span, E> {
    Ok(Span {
        start: small(start)?,
        len: small(len)?,
    })
}

/// Whether serde_json is built with `arbitrary_precision`: a float could not hold this number.
fn keeps_digits() -> bool {
    "1e999".parse::<serde_json::Number>().is_ok()
}
