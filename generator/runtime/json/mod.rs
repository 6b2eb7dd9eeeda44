//! A JSON document, parsed once into a flat list, and a cursor on its values.

pub mod array;
pub mod bounds;
mod escape;
pub mod node;
pub mod object;
mod parse;
pub mod refuse;
pub mod source;
pub mod visit;

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::fmt;
use std::ops::Range;

use super::error::decode::{Stop, quoted, shortened};
use array::Array;
use bounds::Bounds;
use node::{Extent, Node};
use object::Object;
use refuse::Refusal;
use source::Places;

/// A parsed document: its values in the order of the text, in one list.
pub struct Tape<'a> {
    pub(super) nodes: Vec<Node>,
    /// The number of nodes that there may be before more room is made.
    pub(super) room: usize,
    /// The parsed text, in which the strings stand.
    pub(super) source: &'a str,
    /// The end of the last string that was found in the source, and the number of those behind it
    /// that were not looked for.
    pub(super) read_to: usize,
    pub(super) skipped: usize,
    /// The source with its strings unescaped, if one of them was wanted.
    pub(super) unescaped: OnceCell<String>,
    /// Other strings, one behind the other.
    pub(super) copied: String,
    /// Whether its strings are texts of which numbers and booleans can be read too, as those of a header.
    pub(super) is_text: bool,
    /// The places of values in the source, as far as somebody asked for them.
    pub(crate) places: Places,
    /// The first value that was not what was wanted.
    pub(crate) refusal: RefCell<Option<Refusal>>,
    /// The notes of unions while they are read, if there are any.
    #[allow(dead_code, reason = "a document may have no unions")]
    pub(super) notes: OnceCell<Box<dyn Any + Send>>,
    pub(super) bounds: &'a Bounds,
    /// The number of nodes that are still read before the next look at the clock.
    pub(super) steps: Cell<usize>,
    /// Why the document was not read to its end.
    pub(super) stop: Cell<Option<Stop>>,
}

/// One value of a JSON text that was parsed.
#[derive(Clone, Copy)]
pub struct Json<'t> {
    pub(super) tape: &'t Tape<'t>,
    /// Where the value stands on the tape.
    pub(super) at: usize,
}

/// What a [`Json`] is.
#[derive(Clone, Copy)]
pub(super) enum Form<'t> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// The text of a number that fits none of the above.
    Big(&'t str),
    String(&'t str),
    Array,
    Object,
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

impl<'a> Tape<'a> {
    /// The text that was parsed.
    pub(crate) fn source(&self) -> &'a str {
        self.source
    }

    /// The value that the document consists of.
    #[must_use]
    pub fn root(&self) -> Json<'_> {
        Json { tape: self, at: 0 }
    }

    /// The node at `at`; behind the end there is nothing but null.
    pub(super) fn node(&self, at: usize) -> Node {
        self.nodes.get(at).copied().unwrap_or(Node::Null)
    }

    /// The text of a string without escapes or of a big number: what it stands in, and where.
    #[inline]
    fn place(&self, node: Node) -> Option<(&str, Range<usize>)> {
        let (text, span) = match node {
            Node::Source(span) => (self.source, span),
            Node::Copied(span) | Node::Big(span) => (self.copied.as_str(), span),
            _ => return None,
        };
        let start = span.start as usize;
        Some((text, start..start + span.len as usize))
    }

    /// The string that `node` stands for.
    pub(super) fn text(&self, node: Node) -> Option<&str> {
        match self.place(node) {
            Some((text, place)) => text.get(place),
            None => self.unescaped_text(node),
        }
    }

    /// Whether the key `node` is `wanted`: its length tells most others apart.
    #[inline]
    pub(super) fn is_key(&self, node: Node, wanted: &str) -> bool {
        // Compared as bytes, which need not be looked at for where a character begins.
        match self.place(node) {
            Some((text, place)) => {
                place.len() == wanted.len() && text.as_bytes().get(place) == Some(wanted.as_bytes())
            }
            None => self.is_escaped(node, wanted),
        }
    }
}

impl<'t> Json<'t> {
    /// The value at `at`.
    pub(super) fn new(tape: &'t Tape<'t>, at: usize) -> Self {
        Self { tape, at }
    }

    pub(super) fn node(self) -> Node {
        self.tape.node(self.at)
    }

    /// The value, for who has to tell all of them apart.
    pub(super) fn form(self) -> Form<'t> {
        match self.node() {
            Node::Null => Form::Null,
            Node::Bool(value) => Form::Bool(value),
            Node::Unsigned(value) => Form::Unsigned(value.whole()),
            Node::Signed(value) => Form::Signed(value.whole().cast_signed()),
            Node::Float(value) => Form::Float(f64::from_bits(value.whole())),
            node @ Node::Big(_) => Form::Big(self.tape.text(node).unwrap_or_default()),
            node @ (Node::Source(_) | Node::Copied(_) | Node::Escaped(_)) => {
                Form::String(self.tape.text(node).unwrap_or_default())
            }
            Node::Array(_) => Form::Array,
            Node::Object(_) => Form::Object,
        }
    }

    /// Which type of JSON this is.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self.node() {
            Node::Null => Kind::Null,
            Node::Bool(_) => Kind::Boolean,
            Node::Unsigned(_) | Node::Signed(_) | Node::Float(_) | Node::Big(_) => Kind::Number,
            Node::Source(_) | Node::Copied(_) | Node::Escaped(_) => Kind::String,
            Node::Array(_) => Kind::Array,
            Node::Object(_) => Kind::Object,
        }
    }

    /// Whether this is null.
    #[must_use]
    pub fn is_null(self) -> bool {
        matches!(self.node(), Node::Null)
    }

    /// The boolean, if this is one.
    #[must_use]
    pub fn as_bool(self) -> Option<bool> {
        match self.node() {
            Node::Bool(value) => Some(value),
            _ => self.as_text()?.parse().ok(),
        }
    }

    /// The string, if this is one.
    #[must_use]
    pub fn as_str(self) -> Option<&'t str> {
        match self.node() {
            node @ (Node::Source(_) | Node::Copied(_) | Node::Escaped(_)) => self.tape.text(node),
            _ => None,
        }
    }

    /// Whether this is the string `wanted`.
    pub(crate) fn is_text(self, wanted: &str) -> bool {
        self.tape.is_key(self.node(), wanted)
    }

    /// The string, if this is one of which anything may be read.
    pub(super) fn as_text(self) -> Option<&'t str> {
        self.as_str().filter(|_| self.tape.is_text)
    }

    /// The members of the object, if this is one.
    #[must_use]
    pub fn as_object(self) -> Option<Object<'t>> {
        match self.node() {
            Node::Object(extent) => {
                let goes_on = self.tape.goes_on(extent.len as usize + 1);
                let extent = if goes_on { extent } else { Extent::NOTHING };
                Some(Object::new(self.tape, self.at + 1, extent))
            }
            _ => None,
        }
    }

    /// The items of the array, if this is one.
    #[must_use]
    pub fn as_array(self) -> Option<Array<'t>> {
        match self.node() {
            Node::Array(extent) => Some(Array::new(self.tape, self.at + 1, extent)),
            _ => None,
        }
    }

    /// The value in the words of an error message: a scalar as JSON, cut to about 60 characters.
    #[must_use]
    pub fn excerpt(self) -> String {
        match self.form() {
            Form::Null => "null".to_owned(),
            Form::Bool(value) => value.to_string(),
            Form::Unsigned(value) => value.to_string(),
            Form::Signed(value) => value.to_string(),
            Form::Float(value) => match self.as_integer_text() {
                Some(text) => shortened(&text),
                None => serde_json::Value::from(value).to_string(),
            },
            Form::Big(text) => shortened(text),
            Form::String(text) => quoted(text),
            Form::Array => "an array".to_owned(),
            Form::Object => "an object".to_owned(),
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
