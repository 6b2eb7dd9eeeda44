//! A JSON document, parsed once into a flat list, and a cursor on its values.
// needs: error_decode, json_array, json_object, json_parse; crates: serde, serde_json

use std::borrow::Cow;
use std::fmt;

use super::error_decode::{DecodeError, quoted};
use super::json_array::Array;
use super::json_object::Object;

/// A parsed document: its values in the order of the text, in one list.
///
/// Strings without escapes are borrowed from the text.
#[derive(Clone)]
pub struct Tape<'a> {
    pub(super) nodes: Vec<Node<'a>>,
}

/// One value; what an array or object holds follows it in the list.
#[derive(Clone)]
pub(super) enum Node<'a> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// The text of a number that fits none of the above.
    Big(Box<str>),
    /// A string value, or the key of the value that follows.
    String(Cow<'a, str>),
    Array(Extent),
    Object(Extent),
}

/// How much an array or object holds.
#[derive(Clone, Copy, Default)]
pub(super) struct Extent {
    /// Items or members.
    pub(super) len: usize,
    /// Nodes behind this one that belong to it.
    pub(super) span: usize,
}

/// One value of a [`Tape`].
#[derive(Clone, Copy)]
pub struct Json<'t> {
    pub(super) node: &'t Node<'t>,
    /// The nodes that belong to an array or object; nothing otherwise.
    pub(super) below: &'t [Node<'t>],
}

/// The six types that JSON knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// Any number, with a fraction or without.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Tape<'_> {
    /// The value that the document consists of.
    #[must_use]
    pub fn root(&self) -> Json<'_> {
        match self.nodes.split_first() {
            Some((node, below)) => Json { node, below },
            None => Json {
                node: &Node::Null,
                below: &[],
            },
        }
    }
}

impl<'t> Json<'t> {
    /// The value at the head of `nodes`, and the nodes behind it.
    pub(super) fn split(nodes: &'t [Node<'t>]) -> Option<(Self, &'t [Node<'t>])> {
        let (node, behind) = nodes.split_first()?;
        let (below, rest) = match node {
            Node::Array(extent) | Node::Object(extent) => behind.split_at_checked(extent.span)?,
            _ => (&[][..], behind),
        };
        Some((Self { node, below }, rest))
    }

    /// Which type of JSON this is.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.node {
            Node::Null => Kind::Null,
            Node::Bool(_) => Kind::Boolean,
            Node::Unsigned(_) | Node::Signed(_) | Node::Float(_) | Node::Big(_) => Kind::Number,
            Node::String(_) => Kind::String,
            Node::Array(_) => Kind::Array,
            Node::Object(_) => Kind::Object,
        }
    }

    /// Whether this is null.
    #[must_use]
    pub fn is_null(self) -> bool {
        matches!(self.node, Node::Null)
    }

    /// The boolean, if this is one.
    #[must_use]
    pub fn as_bool(self) -> Option<bool> {
        match self.node {
            Node::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The string, if this is one.
    #[must_use]
    pub fn as_str(self) -> Option<&'t str> {
        match self.node {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// The string.
    ///
    /// # Errors
    ///
    /// If this is not a string; `expected` is what the error says was wanted.
    pub fn string(self, expected: &'static str) -> Result<&'t str, DecodeError> {
        self.as_str()
            .ok_or_else(|| DecodeError::mismatch(expected, self))
    }

    /// The members of the object.
    ///
    /// # Errors
    ///
    /// If this is not an object.
    pub fn object(self) -> Result<Object<'t>, DecodeError> {
        match self.node {
            Node::Object(extent) => Ok(Object::new(self.below, extent.len)),
            _ => Err(DecodeError::mismatch("object", self)),
        }
    }

    /// The items of the array.
    ///
    /// # Errors
    ///
    /// If this is not an array.
    pub fn array(self) -> Result<Array<'t>, DecodeError> {
        match self.node {
            Node::Array(extent) => Ok(Array::new(self.below, extent.len)),
            _ => Err(DecodeError::mismatch("array", self)),
        }
    }

    /// The value in the words of an error message: a scalar as JSON, cut to about 60 characters.
    #[must_use]
    pub fn excerpt(self) -> String {
        match self.node {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => value.to_string(),
            Node::Unsigned(value) => value.to_string(),
            Node::Signed(value) => value.to_string(),
            Node::Float(value) => serde_json::Value::from(*value).to_string(),
            Node::Big(text) => text.chars().take(60).collect(),
            Node::String(text) => quoted(text),
            Node::Array(_) => "an array".to_owned(),
            Node::Object(_) => "an object".to_owned(),
        }
    }
}

/// Shows the size only: what was read may be secret.
impl fmt::Debug for Tape<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tape({} nodes)", self.nodes.len())
    }
}

/// Shows the type only: what was read may be secret.
impl fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({:?})", self.kind())
    }
}
