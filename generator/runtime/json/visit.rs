//! Takes values out of a serde deserializer and appends them to a tape.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::Tape;
use super::node::{Extent, Node, small};

/// Deeper values are refused, as serde_json does for text: whoever walks over a value recurses.
const DEEPEST: usize = 127;

/// Appends one value to the tape.
pub(super) struct Value<'b, 'a> {
    tape: &'b mut Tape<'a>,
    depth: usize,
}

impl<'b, 'a> Value<'b, 'a> {
    pub(super) fn new(tape: &'b mut Tape<'a>) -> Self {
        Self { tape, depth: 0 }
    }

    /// Appends what an array or object of this value holds.
    fn within(&mut self, depth: usize) -> Value<'_, 'a> {
        Value {
            tape: &mut *self.tape,
            depth,
        }
    }

    fn push<E: Error>(self, node: Node) -> Result<(), E> {
        self.tape.push(node)
    }

    /// Enters an array or object: where it begins, and the depth of what it holds.
    fn enter<E: Error>(&mut self) -> Result<(usize, usize), E> {
        if self.depth == DEEPEST {
            return Err(E::custom("nested too deep"));
        }
        self.tape.push(Node::Null)?;
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

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.push(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.push(Node::Null)
    }

    fn visit_some<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.push(Node::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.push(Node::unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.push(Node::signed(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.tape.push_number(&value.to_string())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.tape.push_number(&value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.push(Node::float(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'a str) -> Result<(), E> {
        self.tape.push_borrowed(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.tape.push_escaped(value)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.tape.push_copied(&value)
    }

    fn visit_seq<A: SeqAccess<'a>>(mut self, mut items: A) -> Result<(), A::Error> {
        let (start, depth) = self.enter()?;
        let mut len = 0;
        while items.next_element_seed(self.within(depth))?.is_some() {
            len += 1;
        }
        self.leave(start, len, Node::Array)
    }

    fn visit_map<A: MapAccess<'a>>(mut self, mut members: A) -> Result<(), A::Error> {
        let copied = self.tape.copied.len();
        let (start, depth) = self.enter()?;
        let mut len = 0;
        while members.next_key_seed(Key(&mut *self.tape))?.is_some() {
            members.next_value_seed(self.within(depth))?;
            len += 1;
        }
        match self.tape.marked_number(start) {
            Some(text) => {
                self.tape.nodes.truncate(start - 1);
                self.tape.copied.truncate(copied);
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
        self.0.push_escaped(value)
    }
}
