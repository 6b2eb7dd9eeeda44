//! From text, or from any serde format that describes itself, to a tape.
// needs: error_decode, json, json_node, json_visit; crates: serde, serde_json

use std::cell::{Cell, RefCell};
use std::fmt::Display;

use serde::de::{DeserializeSeed, Deserializer, Error};

use super::error_decode::DecodeError;
use super::json::{Json, Tape};
use super::json_node::{Node, Span};
use super::json_visit::Value;

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
    /// If the bytes are not exactly one JSON value, or it is nested more than 127 deep.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let not_json = |error: &dyn Display| DecodeError::not_json(bytes, error);
        let text = std::str::from_utf8(bytes).map_err(|error| not_json(&error))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if u32::try_from(text.len()).is_err() {
            return Err(DecodeError::syntax("more than 4 GiB"));
        }
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let tape = Self::build(&mut deserializer, text).map_err(|error| not_json(&error))?;
        deserializer.end().map_err(|error| not_json(&error))?;
        Ok(tape)
    }

    /// A document that is one text, of which anything may be read.
    pub(super) fn of_text(text: &'a str) -> Self {
        let span = span::<serde::de::value::Error>(0, text.len());
        Self {
            nodes: vec![span.map_or(Node::Null, Node::Source)],
            source: text,
            copied: String::new(),
            is_text: true,
            looked_at: Cell::new((0, 0)),
            refusal: RefCell::default(),
        }
    }

    /// Takes a document out of a serde format that describes itself.
    ///
    /// # Errors
    ///
    /// Whatever the deserializer reports, or if it holds what JSON cannot say.
    pub fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        let is_text = deserializer.is_human_readable();
        let mut tape = Self::with_room_for("");
        match Value::new(&mut tape).deserialize(deserializer) {
            Ok(()) => Ok(tape),
            // A format such as bincode holds nothing that says what it holds.
            Err(error) if tape.nodes.is_empty() && !is_text => {
                Err(D::Error::custom(format_args!("{error}: {UNDESCRIBED}")))
            }
            Err(error) => Err(error),
        }
    }

    fn build<D: Deserializer<'a>>(deserializer: D, source: &'a str) -> Result<Self, D::Error> {
        let mut tape = Self::with_room_for(source);
        Value::new(&mut tape).deserialize(deserializer)?;
        Ok(tape)
    }

    /// An empty tape for this text.
    fn with_room_for(source: &'a str) -> Self {
        // A value of usual length with its key takes about this many bytes of text for each node.
        let nodes = Vec::with_capacity(source.len() / 14);
        Self {
            nodes,
            source,
            copied: String::new(),
            is_text: false,
            looked_at: Cell::new((0, 0)),
            refusal: RefCell::default(),
        }
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
        self.nodes.push(Node::Source(span(start, text.len())?));
        Ok(())
    }

    pub(super) fn push_copied<E: Error>(&mut self, text: &str) -> Result<(), E> {
        let span = self.copy(text)?;
        self.nodes.push(Node::Copied(span));
        Ok(())
    }

    fn copy<E: Error>(&mut self, text: &str) -> Result<Span, E> {
        let span = span(self.copied.len(), text.len())?;
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
        self.nodes.push(node);
        Ok(())
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

impl<'t> Json<'t> {
    /// The text of a number as it stands in the source, if there is one.
    ///
    /// The tape does not say where it stands, for hardly anyone asks. So the source is gone through, at each time from where
    /// the last one ended.
    pub(super) fn source_text(self) -> Option<&'t str> {
        let Tape { source, nodes, .. } = self.tape;
        let start = self.tape.looked_at.get();
        let (mut at, mut end) = if start.0 <= self.at { start } else { (0, 0) };
        for node in nodes.get(at..=self.at)? {
            let rest = source.get(end..)?;
            let rest = rest.trim_start_matches([' ', '\t', '\r', '\n', ',', ':', ']', '}']);
            let length = match node {
                Node::Array(_) | Node::Object(_) => 1,
                Node::Source(_) | Node::Copied(_) => length_of_string(rest.as_bytes()),
                _ => rest
                    .find([' ', '\t', '\r', '\n', ',', ']', '}'])
                    .unwrap_or(rest.len()),
            };
            (at, end) = (at + 1, source.len() - rest.len() + length);
            if at > self.at {
                self.tape.looked_at.set((at, end));
                return rest.get(..length).filter(|text| !text.is_empty());
            }
        }
        None
    }
}

/// Measures the string that the text begins with, its quotes included.
fn length_of_string(text: &[u8]) -> usize {
    let mut is_escaped = false;
    let end = text.iter().skip(1).position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

fn span<E: Error>(start: usize, len: usize) -> Result<Span, E> {
    Ok(Span {
        start: small(start)?,
        len: small(len)?,
    })
}

/// Counts that a node can hold.
pub(super) fn small<E: Error>(count: usize) -> Result<u32, E> {
    u32::try_from(count).map_err(|_| E::custom("more than 4 GiB"))
}

/// Whether serde_json is built with `arbitrary_precision`: a float could not hold this number.
fn keeps_digits() -> bool {
    "1e999".parse::<serde_json::Number>().is_ok()
}
