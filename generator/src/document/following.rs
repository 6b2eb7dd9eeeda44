//! References where the standard has none: what they lead to is read in their place.

use std::fmt;
use std::rc::Rc;

use super::in_place::{Unread, node};
use super::reader::Reader;
use super::reference::key;
use super::schema::SchemaId;
use crate::diagnostic::{Code, Diagnostic, Report};
use crate::source::{self, Mapping, Source, Value};

/// The values that are read in place of references at most, all together: as many as a document may
/// have.
const MOST_VALUES: usize = 5_000_000;

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
        let place = self.value_here();
        self.report
            .warn(Diagnostic::new(Code::FollowedReference, place, message).label("followed"));
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
        let tree = source::read_further(&source, &mut spent, &mut self.report);
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
                let place = reader.key_here();
                reader
                    .report
                    .warn(Diagnostic::new(Code::UnknownKey, place, message).label("left out"));
            });
        }
    }

    fn refuse(&mut self, target: &str, fault: &str) {
        let message = format!("the reference `{target}` {fault}");
        let label = "what it stands for is left out";
        let place = self.value_here();
        self.report
            .warn(Diagnostic::new(Code::DanglingComponent, place, message).label(label));
    }

    fn refuse_file(&mut self, unread: Unread) {
        let row = Diagnostic::new(unread.code(), self.value_here(), unread.into_reason());
        self.report.warn(row.label("not followed"));
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
