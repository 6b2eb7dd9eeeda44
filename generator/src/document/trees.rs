//! The documents that references lead to, and nodes in them.

use std::rc::Rc;

use crate::diagnostic::{Code, Diagnostic, unescape};
use crate::source::{Source, Spent, Value};
use crate::unordered::UnorderedMap;

/// Documents by path or URL, read when something refers to them; the root has no name.
pub(super) struct Trees<'r> {
    pub(super) source: Source<'r>,
    pub(super) read: UnorderedMap<String, Result<Option<Rc<Value>>, Unread>>,
    /// The rows about them, as long as they may have to be told again.
    pub(super) rows: UnorderedMap<String, Vec<Diagnostic>>,
    /// The values and texts of all of them.
    pub(super) spent: Spent,
    /// Whether nothing more is read, which has been told.
    pub(super) is_full: bool,
}

/// Why a document is not read, in a sentence for people.
#[derive(Clone)]
pub(super) enum Unread {
    /// It cannot be loaded.
    Missing(String),
    /// All documents together have more than they may.
    TooMuch(String),
}

impl Unread {
    /// The code of a row about it.
    pub(super) const fn code(&self) -> Code {
        match self {
            Self::Missing(_) => Code::ExternalReference,
            Self::TooMuch(_) => Code::TooLarge,
        }
    }

    /// The sentence.
    pub(super) fn into_reason(self) -> String {
        match self {
            Self::Missing(reason) | Self::TooMuch(reason) => reason,
        }
    }
}

impl<'r> Trees<'r> {
    /// Begins with the root document, in which so much has been read.
    pub(super) fn new(source: Source<'r>, spent: Spent) -> Self {
        Self {
            source,
            read: UnorderedMap::new(),
            rows: UnorderedMap::new(),
            spent,
            is_full: false,
        }
    }

    /// The values that aliases repeat in what has been read.
    pub(super) fn repeated(&self) -> usize {
        self.spent.repeated()
    }

    /// Begins anew with what is read already.
    pub(super) fn begin_again(&mut self) {
        self.is_full = false;
    }

    /// The path of the root document below the root folder.
    pub(super) fn root_path(&self) -> &'r str {
        self.source.path
    }
}

/// Finds the node that a JSON pointer leads to (RFC 6901 section 4).
pub(super) fn node<'t>(tree: &'t Value, pointer: &str) -> Option<&'t Value> {
    let mut at = tree;
    for segment in pointer.split('/').skip(1) {
        let segment = unescape(segment);
        at = match at {
            Value::Mapping(mapping) => mapping.get(&segment)?,
            Value::Sequence(items) => items.get(segment.parse::<usize>().ok()?)?,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return None,
        };
    }
    Some(at)
}
