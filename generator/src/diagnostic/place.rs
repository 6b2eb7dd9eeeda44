//! Where in a document a row belongs.

use std::ops::Range;

/// Where in a document a row belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The document as a whole.
    Document,
    /// A node of the tree.
    Pointer {
        /// JSON pointer (RFC 6901); the root is the empty string.
        pointer: String,
        /// Which side of the entry.
        part: Part,
    },
    /// A range of bytes of the text.
    Span(Range<usize>),
}

impl Place {
    /// The key of an entry.
    pub fn key(pointer: impl Into<String>) -> Self {
        Self::Pointer {
            pointer: pointer.into(),
            part: Part::Key,
        }
    }

    /// The value of an entry.
    pub fn value(pointer: impl Into<String>) -> Self {
        Self::Pointer {
            pointer: pointer.into(),
            part: Part::Value,
        }
    }
}

/// Which side of an entry is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The key, or the whole element in a list.
    Key,
    /// The value.
    Value,
}
