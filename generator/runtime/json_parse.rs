//! From text, or from any serde format that describes itself, to a tape.
// needs: error_decode, json, json_node; crates: serde, serde_json

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error_decode::DecodeError;
use super::json::Tape;
use super::json_node::{Extent, Node, Span};

/// The key by which serde_json with `arbitrary_precision` marks the text of a number.
const NUMBER: &str = "$serde_json::private::Number";

/// Deeper values are refused: whoever walks over a value recurses.
const DEEPEST: usize = 256;

impl<'a> Tape<'a> {
    /// Parses JSON text (RFC 8259); a byte order mark at its start is skipped.
    ///
    /// # Errors
    ///
    /// If the bytes are not exactly one JSON value, or it is nested more than 127 deep.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let text = std::str::from_utf8(bytes).map_err(DecodeError::syntax)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if u32::try_from(text.len()).is_err() {
            return Err(DecodeError::syntax("more than 4 GiB"));
        }
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let tape = Self::build(&mut deserializer, text).map_err(DecodeError::syntax)?;
        deserializer.end().map_err(DecodeError::syntax)?;
        Ok(tape)
    }

    /// Takes a document out of a serde format that describes itself.
    ///
    /// # Errors
    ///
    /// Whatever the deserializer reports, or if it holds what JSON cannot say.
    pub fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        Self::build(deserializer, "")
    }

    fn build<D: Deserializer<'a>>(deserializer: D, source: &'a str) -> Result<Self, D::Error> {
        // A value of usual length with its key takes about this many bytes of text for each node.
        let nodes = Vec::with_capacity(source.len() / 14);
        let mut tape = Self {
            nodes,
            source,
            copied: String::new(),
        };
        Value {
            tape: &mut tape,
            depth: 0,
        }
        .deserialize(deserializer)?;
        Ok(tape)
    }

    /// Appends a string that may stand in the source.
    fn push_borrowed<E: Error>(&mut self, text: &'a str) -> Result<(), E> {
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

    fn push_copied<E: Error>(&mut self, text: &str) -> Result<(), E> {
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
    fn push_number<E: Error>(&mut self, text: &str) -> Result<(), E> {
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
    fn marked_number(&self, start: usize) -> Option<String> {
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

fn small<E: Error>(count: usize) -> Result<u32, E> {
    u32::try_from(count).map_err(|_| E::custom("more than 4 GiB"))
}

/// Appends one value to the tape.
struct Value<'b, 'a> {
    tape: &'b mut Tape<'a>,
    depth: usize,
}

impl<'a> Value<'_, 'a> {
    fn push<E>(self, node: Node) -> Result<(), E> {
        self.tape.nodes.push(node);
        Ok(())
    }

    /// Enters an array or object: where it begins, and the depth of what it holds.
    fn enter<E: Error>(&mut self) -> Result<(usize, usize), E> {
        if self.depth == DEEPEST {
            return Err(E::custom("nested too deep"));
        }
        self.tape.nodes.push(Node::Null);
        Ok((self.tape.nodes.len(), self.depth + 1))
    }

    /// Leaves an array or object of `len` items or members that begin at `start`.
    fn leave<E: Error>(self, start: usize, len: usize, node: fn(Extent) -> Node) -> Result<(), E> {
        let nodes = small(self.tape.nodes.len() - start)?;
        if let Some(place) = self.tape.nodes.get_mut(start - 1) {
            *place = node(Extent {
                len: small(len)?,
                nodes,
            });
        }
        Ok(())
    }
}

impl<'a> DeserializeSeed<'a> for Value<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a> Visitor<'a> for Value<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can say")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.push(Node::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.push(Node::Null)
    }

    fn visit_some<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.push(Node::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.push(Node::unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.push(Node::signed(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.tape.push_number(&value.to_string())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.tape.push_number(&value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.push(Node::float(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'a str) -> Result<(), E> {
        self.tape.push_borrowed(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.tape.push_copied(value)
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, mut items: A) -> Result<(), A::Error> {
        let (start, depth) = self.enter()?;
        let mut len = 0;
        while items
            .next_element_seed(Value {
                tape: &mut *self.tape,
                depth,
            })?
            .is_some()
        {
            len += 1;
        }
        self.leave(start, len, Node::Array)
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut members: A) -> Result<(), A::Error> {
        let (start, depth) = self.enter()?;
        let mut len = 0;
        while members.next_key_seed(Key(&mut *self.tape))?.is_some() {
            members.next_value_seed(Value {
                tape: &mut *self.tape,
                depth,
            })?;
            len += 1;
        }
        match self.tape.marked_number(start) {
            Some(text) => {
                self.tape.nodes.truncate(start - 1);
                self.tape.push_number(&text)
            }
            None => self.leave(start, len, Node::Object),
        }
    }
}

/// Appends the key of a member to the tape.
struct Key<'b, 'a>(&'b mut Tape<'a>);

impl<'a> DeserializeSeed<'a> for Key<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'a> Visitor<'a> for Key<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string as a key")
    }

    fn visit_borrowed_str<E: Error>(self, value: &'a str) -> Result<(), E> {
        self.0.push_borrowed(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.0.push_copied(value)
    }
}

/// Whether serde_json is built with `arbitrary_precision`: a float could not hold this number.
fn keeps_digits() -> bool {
    "1e999".parse::<serde_json::Number>().is_ok()
}
