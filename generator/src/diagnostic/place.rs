//! Where in a document a row belongs.

use std::ops::Range;
use std::sync::Arc;

/// Where in a document a row belongs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// The document and the place within it: a pointer into another document begins with the path of that, up to a `#`.
    pub(super) fn within(self, root: &Arc<str>) -> (Arc<str>, Self) {
        match self {
            Self::Pointer { pointer, part } if !pointer.starts_with('/') => {
                match pointer.split_once('#') {
                    Some((document, pointer)) => {
                        let pointer = pointer.to_owned();
                        (document.into(), Self::Pointer { pointer, part })
                    }
                    None => (root.clone(), Self::Pointer { pointer, part }),
                }
            }
            place => (root.clone(), place),
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
