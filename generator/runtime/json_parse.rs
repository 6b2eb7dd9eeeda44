//! From text, or from any serde format that describes itself, to a tape.
// needs: error_decode, json; crates: serde, serde_json

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error_decode::DecodeError;
use super::json::{Extent, Node, Tape};

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
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let tape = Self::build(&mut deserializer, text.len() / 16).map_err(DecodeError::syntax)?;
        deserializer.end().map_err(DecodeError::syntax)?;
        Ok(tape)
    }

    /// Takes a document out of a serde format that describes itself.
    ///
    /// # Errors
    ///
    /// Whatever the deserializer reports, or if it holds what JSON cannot say.
    pub fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        Self::build(deserializer, 0)
    }

    fn build<D: Deserializer<'a>>(deserializer: D, capacity: usize) -> Result<Self, D::Error> {
        let mut nodes = Vec::with_capacity(capacity);
        Value {
            nodes: &mut nodes,
            depth: 0,
        }
        .deserialize(deserializer)?;
        Ok(Self { nodes })
    }
}

/// Appends one value to the tape.
struct Value<'b, 'a> {
    nodes: &'b mut Vec<Node<'a>>,
    depth: usize,
}

impl<'a> Value<'_, 'a> {
    fn push<E>(self, node: Node<'a>) -> Result<(), E> {
        self.nodes.push(node);
        Ok(())
    }

    /// Enters an array or object: its place on the tape, and the depth of what it holds.
    fn enter<E: Error>(&mut self) -> Result<(usize, usize), E> {
        if self.depth == DEEPEST {
            return Err(E::custom("nested too deep"));
        }
        self.nodes.push(Node::Null);
        Ok((self.nodes.len(), self.depth + 1))
    }

    /// Leaves an array or object of `len` items or members that began before `start`.
    fn leave(self, start: usize, len: usize, node: fn(Extent) -> Node<'a>) {
        let span = self.nodes.len() - start;
        if let Some(place) = self.nodes.get_mut(start - 1) {
            *place = node(Extent { len, span });
        }
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
        self.push(Node::Unsigned(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.push(integer(value))
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.push(number(&value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.push(number(&value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.push(Node::Float(value))
    }

    fn visit_borrowed_str<E>(self, value: &'a str) -> Result<(), E> {
        self.push(Node::String(Cow::Borrowed(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.push(Node::String(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<(), E> {
        self.push(Node::String(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, mut items: A) -> Result<(), A::Error> {
        let (start, depth) = self.enter()?;
        let mut len = 0;
        while items
            .next_element_seed(Value {
                nodes: &mut *self.nodes,
                depth,
            })?
            .is_some()
        {
            len += 1;
        }
        self.leave(start, len, Node::Array);
        Ok(())
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut members: A) -> Result<(), A::Error> {
        let (start, depth) = self.enter()?;
        let mut len = 0;
        while members
            .next_key_seed(Key {
                nodes: &mut *self.nodes,
            })?
            .is_some()
        {
            members.next_value_seed(Value {
                nodes: &mut *self.nodes,
                depth,
            })?;
            len += 1;
        }
        match marked_number(self.nodes.get(start..)) {
            Some(node) => {
                self.nodes.truncate(start - 1);
                self.nodes.push(node);
            }
            None => self.leave(start, len, Node::Object),
        }
        Ok(())
    }
}

/// Appends the key of a member to the tape.
struct Key<'b, 'a> {
    nodes: &'b mut Vec<Node<'a>>,
}

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

    fn visit_borrowed_str<E>(self, value: &'a str) -> Result<(), E> {
        self.nodes.push(Node::String(Cow::Borrowed(value)));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.nodes.push(Node::String(Cow::Owned(value.to_owned())));
        Ok(())
    }

    fn visit_string<E>(self, value: String) -> Result<(), E> {
        self.nodes.push(Node::String(Cow::Owned(value)));
        Ok(())
    }
}

fn integer<'a>(value: i64) -> Node<'a> {
    u64::try_from(value).map_or(Node::Signed(value), Node::Unsigned)
}

/// The number that `text` says; its digits are kept if no number type holds them all.
fn number<'a>(text: &str) -> Node<'a> {
    match (text.parse::<u64>(), text.parse::<i64>()) {
        (Ok(value), _) => Node::Unsigned(value),
        (_, Ok(value)) if value < 0 => Node::Signed(value),
        _ => Node::Big(text.into()),
    }
}

/// The number that an object stands for, if it is the mark of serde_json's `arbitrary_precision`.
fn marked_number<'a>(members: Option<&[Node<'_>]>) -> Option<Node<'a>> {
    match members? {
        [Node::String(key), Node::String(text)] if key == NUMBER && keeps_digits() => text
            .parse::<serde_json::Number>()
            .ok()
            .map(|_| number(text)),
        _ => None,
    }
}

/// Whether serde_json is built with `arbitrary_precision`: a float could not hold this number.
fn keeps_digits() -> bool {
    "1e999".parse::<serde_json::Number>().is_ok()
}
