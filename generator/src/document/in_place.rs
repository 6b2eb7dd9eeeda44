//! Documents that references lead to, and nodes that are read in place of references.

use std::collections::HashMap;
use std::rc::Rc;

use super::schema::SchemaId;
use crate::diagnostic::{Code, unescape};
use crate::source::{Source, Spent, Value};

/// Documents by path or URL, read when something refers to them; the root has no name.
pub(super) struct Trees<'r> {
    pub(super) source: Source<'r>,
    /// Only looked up, never walked.
    pub(super) read: HashMap<String, Result<Option<Rc<Value>>, Unread>>,
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

/// The nodes that are being read in place of references.
#[derive(Default)]
pub(super) struct InPlace {
    /// Their pointers, the outermost first.
    pub(super) keys: Vec<String>,
    /// The targets of nodes that are references, by their pointers. Only looked up, never walked.
    pub(super) leads: HashMap<String, String>,
    /// The number of values that were read in this way.
    pub(super) values: usize,
    /// Schemas by their pointers, once something is read in place. Only looked up, never walked.
    pub(super) schemas: Option<HashMap<String, SchemaId>>,
}

/// The targets of nodes that are references, by their pointers. Only looked up, never walked.
#[derive(Clone, Debug, Default)]
pub struct Leads(pub(super) HashMap<String, String>);

impl Leads {
    /// Returns the pointer under which something was read that lies behind such a node.
    pub fn follow(&self, key: &str) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        let mut key = key.to_owned();
        // Each step leads into another node; those that lead to each other end somewhere.
        for _ in 0..self.0.len() {
            let Some(next) = self.step(&key) else {
                break;
            };
            key = next;
        }
        Some(key)
    }

    /// The longest part of a pointer that leads elsewhere counts.
    fn step(&self, key: &str) -> Option<String> {
        let ends = std::iter::once(key.len()).chain(key.rmatch_indices('/').map(|(at, _)| at));
        let mut parts = ends.filter_map(|end| key.split_at_checked(end));
        parts.find_map(|(node, rest)| Some(format!("{}{rest}", self.0.get(node)?)))
    }
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
            read: HashMap::new(),
            spent,
            is_full: false,
        }
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
