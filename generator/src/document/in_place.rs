//! References where the standard has none: what they lead to is read in their place.

use std::collections::HashMap;
use std::fmt;
use std::rc::Rc;

use super::elsewhere::node;
use super::reader::Reader;
use super::reference::key;
use super::schema::SchemaId;
use crate::diagnostic::{Code, Diagnostic, Part, Place, Report};
use crate::source::{self, Mapping, Source, Spent, Value};

/// The values that are read in place of references at most, all together: as many as a document may
/// have.
const MOST_VALUES: usize = 5_000_000;

/// Documents by path or URL, read when something refers to them; the root has no name.
pub(super) struct Trees<'r> {
    source: Source<'r>,
    /// Only looked up, never walked.
    read: HashMap<String, Result<Option<Rc<Value>>, Unread>>,
    /// The values and texts of all of them.
    spent: Spent,
    /// Whether nothing more is read, which has been told.
    is_full: bool,
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
    keys: Vec<String>,
    /// The targets of nodes that are references, by their pointers. Only looked up, never walked.
    pub(super) leads: HashMap<String, String>,
    /// The number of values that were read in this way.
    values: usize,
    /// Schemas by their pointers, once something is read in place. Only looked up, never walked.
    schemas: Option<HashMap<String, SchemaId>>,
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

impl<'r> Reader<'r> {
    /// Reads a node, or what a reference in its place leads to. None has been reported.
    pub(super) fn follow<T>(
        &mut self,
        value: Value,
        what: &dyn fmt::Display,
        read: impl FnOnce(&mut Self, Value) -> T,
    ) -> Option<T> {
        let Some(target) = target(&value) else {
            return Some(read(self, value));
        };
        let target = target.to_owned();
        if let Value::Mapping(mapping) = value {
            self.report_beside(&mapping, what);
        }
        let found = self.at("$ref", |reader| reader.find(&target, what));
        let (file, pointer, node) = found?;
        let key = match file.as_str() {
            "" => pointer,
            file => format!("{file}#{pointer}"),
        };
        let place = self.pointer().to_owned();
        self.in_place.leads.insert(place, key.clone());
        self.in_place.keys.push(key.clone());
        self.remember_schemas();
        let value = self.within(&file, &key, |reader| reader.follow(node, what, read));
        self.in_place.keys.pop();
        value
    }

    /// Returns the document that a reference leads into, the pointer there, and a copy of the node. None
    /// has been reported.
    fn find(&mut self, target: &str, what: &dyn fmt::Display) -> Option<(String, String, Value)> {
        let Some(key) = key(target, &self.base, self.trees.root_path()) else {
            let place = self.pointer().to_owned();
            self.report_outside(&place, target);
            return None;
        };
        if self.in_place.keys.contains(&key) {
            self.refuse(target, "leads back to itself");
            return None;
        }
        let (file, pointer) = match key.split_once('#') {
            Some((file, pointer)) => (file.to_owned(), pointer.to_owned()),
            None => (String::new(), key),
        };
        let tree = match self.tree(&file) {
            Ok(tree) => tree?,
            Err(unread) => {
                self.refuse_file(unread);
                return None;
            }
        };
        let Some(node) = node(&tree, &pointer).cloned() else {
            self.refuse(target, "points to nothing");
            return None;
        };
        self.in_place.values += count(&node);
        if self.in_place.values > MOST_VALUES {
            self.refuse(target, "leads to more than can be read in its place");
            return None;
        }
        let message = format!("a reference in place of {what}");
        self.warn(
            Code::FollowedReference,
            Part::Value,
            message,
            "followed",
            "",
        );
        Some((file, pointer, node))
    }

    /// A document, read at most once. `Ok(None)`: it has been reported why it is not read.
    pub(super) fn tree(&mut self, file: &str) -> Result<Option<Rc<Value>>, Unread> {
        if let Some(tree) = self.trees.read.get(file) {
            return tree.clone();
        }
        if self.trees.is_full {
            return Ok(None);
        }
        let tree = match file {
            "" => Ok(self.read_root_again()),
            file => self.read_file(file),
        };
        let tree = tree.map(|tree| tree.map(Rc::new));
        if matches!(tree, Err(Unread::TooMuch(_))) {
            self.trees.is_full = true;
            return tree;
        }
        self.trees.read.insert(file.to_owned(), tree.clone());
        tree
    }

    /// The root was read before, with all that is to be said of it.
    fn read_root_again(&self) -> Option<Value> {
        source::read(&self.trees.source, &mut Report::new())
    }

    fn read_file(&mut self, file: &str) -> Result<Option<Value>, Unread> {
        let load = self.trees.source.load;
        let bytes = &load.load(file).map_err(Unread::Missing)?;
        let source = Source {
            name: file,
            path: file,
            bytes,
            load,
        };
        let mut spent = self.trees.spent;
        let tree = source::read_further(&source, &mut spent, self.report());
        self.trees.spent = spent;
        tree.map_err(Unread::TooMuch)
    }

    /// Returns a schema that was read already, once something was read in place of a reference.
    pub(super) fn known_schema(&self, pointer: &str) -> Option<SchemaId> {
        self.in_place.schemas.as_ref()?.get(pointer).copied()
    }

    /// Remembers a schema that was read, if anything was read in place of a reference.
    pub(super) fn remember_schema(&mut self, pointer: &str, id: SchemaId) {
        if let Some(schemas) = &mut self.in_place.schemas {
            schemas.insert(pointer.to_owned(), id);
        }
    }

    fn remember_schemas(&mut self) {
        if self.in_place.schemas.is_none() {
            let schemas = self.schemas.iter();
            let schemas = schemas.map(|(id, schema)| (schema.pointer.clone(), id));
            self.in_place.schemas = Some(schemas.collect());
        }
    }

    /// Reports the keys beside a reference that is followed: they belong to nothing.
    fn report_beside(&mut self, mapping: &Mapping, what: &dyn fmt::Display) {
        for key in mapping.keys().filter(|key| *key != "$ref") {
            let message = format!("a key `{key}` beside a reference in place of {what}");
            self.at(key, |reader| {
                reader.warn(Code::UnknownKey, Part::Key, message, "left out", "");
            });
        }
    }

    fn refuse(&mut self, target: &str, fault: &str) {
        let message = format!("the reference `{target}` {fault}");
        let label = "what it stands for is left out";
        self.warn(Code::DanglingComponent, Part::Value, message, label, "");
    }

    fn refuse_file(&mut self, unread: Unread) {
        let (document, place) = Place::value(self.pointer()).within(&self.document);
        let row = Diagnostic::new(unread.code(), document, place, unread.into_reason());
        self.report().push(row.label("not followed"));
    }
}

/// The reference that stands in place of a node. Only a string is one.
fn target(value: &Value) -> Option<&str> {
    match value {
        Value::Mapping(mapping) => match mapping.get("$ref") {
            Some(Value::String(target)) => Some(target),
            _ => None,
        },
        _ => None,
    }
}

/// Counts the values that a node holds, itself included.
fn count(node: &Value) -> usize {
    let mut values = 0;
    let mut waiting = vec![node];
    while let Some(node) = waiting.pop() {
        values += 1;
        match node {
            Value::Mapping(mapping) => waiting.extend(mapping.iter().map(|(_, value)| value)),
            Value::Sequence(items) => waiting.extend(items),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    values
}
