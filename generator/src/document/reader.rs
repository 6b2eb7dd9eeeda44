//! Where a reader is, and how it reads nodes, lists and scalars.

use std::fmt;
use std::sync::Arc;

use super::Ref;
use super::elsewhere::{Kind, Wanted};
use super::fields::Fields;
use super::schema::{Schema, SchemaId};
use crate::diagnostic::{Code, Diagnostic, Part, Place, Report, escape};
use crate::ids::Arena;
use crate::source::{Mapping, Number, Value};

/// Walks the value tree, keeping the pointer of the node at hand.
pub(super) struct Reader<'r> {
    pub(super) document: Arc<str>,
    pub(super) pointer: String,
    report: &'r mut Report,
    /// The name of the root document.
    pub(super) root: Arc<str>,
    /// The path of the document at hand, empty for the root.
    pub(super) base: String,
    /// The URI of the schema resource at hand: that of the document, or what an `$id` says.
    pub(super) resource: String,
    /// References to other documents that nobody has followed yet.
    pub(super) wanted: Vec<Wanted>,
    pub(super) schemas: Arena<SchemaId, Schema>,
}

impl<'r> Reader<'r> {
    pub(super) fn new(document: Arc<str>, report: &'r mut Report) -> Self {
        Self {
            root: document.clone(),
            document,
            base: String::new(),
            resource: String::new(),
            wanted: Vec::new(),
            pointer: String::new(),
            report,
            schemas: Arena::new(),
        }
    }

    /// The JSON pointer of the node at hand.
    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Reports something about the node at hand.
    pub(super) fn warn(
        &mut self,
        code: Code,
        part: Part,
        message: String,
        label: &str,
        help: &str,
    ) {
        let place = Place::Pointer {
            pointer: self.pointer.clone(),
            part,
        };
        let (document, place) = place.within(&self.document);
        self.report.push(Diagnostic {
            code,
            document,
            place,
            message,
            label: label.into(),
            help: (!help.is_empty()).then(|| help.into()),
        });
    }

    /// Does something one step further down.
    pub(super) fn at<T>(&mut self, segment: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&escape(segment));
        let result = read(self);
        self.pointer.truncate(length);
        result
    }

    /// Reads a node with fixed keys. Each key that `read` does not take becomes a report row.
    pub(super) fn object<T>(
        &mut self,
        value: Value,
        what: &str,
        read: impl FnOnce(&mut Fields<'_, 'r>) -> T,
    ) -> Option<T> {
        let mapping = self.mapping(value, what)?;
        let mut fields = Fields::new(self, mapping, what);
        let result = read(&mut fields);
        fields.finish();
        Some(result)
    }

    /// Reads a node with fixed keys, or the reference that stands in its place.
    pub(super) fn reference_or<T>(
        &mut self,
        value: Value,
        what: &str,
        kind: Kind,
        read: impl FnOnce(&mut Fields<'_, 'r>) -> T,
    ) -> Option<Ref<T>> {
        self.object(value, what, |fields| match fields.string("$ref") {
            // Siblings of a reference override its texts in 3.1 and mean nothing in 3.0; both are left for the report.
            Some(target) => Ref::Reference(fields.reader.reference("$ref", target, kind)),
            None => Ref::Item(read(fields)),
        })
    }

    /// Reads something of another document; `key` is where it is.
    pub(super) fn within(&mut self, file: &str, key: &str, read: impl FnOnce(&mut Self)) {
        let document = std::mem::replace(&mut self.document, file.into());
        let base = std::mem::replace(&mut self.base, file.to_owned());
        let resource = std::mem::replace(&mut self.resource, file.to_owned());
        let pointer = std::mem::replace(&mut self.pointer, key.to_owned());
        read(self);
        self.document = document;
        self.base = base;
        self.resource = resource;
        self.pointer = pointer;
    }

    pub(super) fn report(&mut self) -> &mut Report {
        self.report
    }

    /// Reads a node whose keys are names that the document's author chose.
    pub(super) fn named<T>(
        &mut self,
        value: Value,
        what: impl fmt::Display,
        mut read: impl FnMut(&mut Self, &str, Value) -> Option<T>,
    ) -> Vec<(String, T)> {
        let Some(mapping) = self.mapping(value, what) else {
            return Vec::new();
        };
        let mut entries = Vec::with_capacity(mapping.len());
        for (name, value) in mapping {
            if let Some(entry) = self.at(&name, |reader| read(reader, &name, value)) {
                entries.push((name, entry));
            }
        }
        entries
    }

    /// Reads a list.
    pub(super) fn list<T>(
        &mut self,
        value: Value,
        what: impl fmt::Display,
        mut read: impl FnMut(&mut Self, Value) -> Option<T>,
    ) -> Vec<T> {
        match value {
            Value::Sequence(items) => items
                .into_iter()
                .enumerate()
                .filter_map(|(index, item)| {
                    self.at(&index.to_string(), |reader| read(reader, item))
                })
                .collect(),
            other => {
                self.wrong_kind(&other, what, "a list");
                Vec::new()
            }
        }
    }

    /// Reads a text. A number or boolean is taken as its text, with a row.
    pub(super) fn string(&mut self, value: Value, what: impl fmt::Display) -> Option<String> {
        let text = match value {
            Value::String(text) => return Some(text),
            Value::Bool(flag) => flag.to_string(),
            Value::Number(Number::Integer(number)) => number.to_string(),
            Value::Number(Number::Float(number)) => number.to_string(),
            Value::Number(Number::Big(number)) => number,
            other => {
                self.wrong_kind(&other, what, "a string");
                return None;
            }
        };
        let message = format!("{what} is not a string");
        self.warn(
            Code::NotAString,
            Part::Value,
            message,
            &format!("taken as \"{text}\""),
            "put it in quotes",
        );
        Some(text)
    }

    /// Reads a flag. The words `"true"` and `"false"` count, with a row.
    pub(super) fn boolean(&mut self, value: Value, what: impl fmt::Display) -> Option<bool> {
        let flag = match &value {
            Value::Bool(flag) => return Some(*flag),
            Value::String(word) if word == "true" => true,
            Value::String(word) if word == "false" => false,
            other => {
                self.wrong_kind(other, what, "true or false");
                return None;
            }
        };
        self.warn(
            Code::NotABoolean,
            Part::Value,
            format!("{what} is a string"),
            &format!("taken as {flag}"),
            "remove the quotes",
        );
        Some(flag)
    }

    fn mapping(&mut self, value: Value, what: impl fmt::Display) -> Option<Mapping> {
        match value {
            Value::Mapping(mapping) => Some(mapping),
            other => {
                self.wrong_kind(&other, what, "a map");
                None
            }
        }
    }

    /// Reports a value of another kind than the standard wants at this place.
    pub(super) fn wrong_kind(&mut self, found: &Value, what: impl fmt::Display, wanted: &str) {
        let message = format!("{what} must be {wanted}");
        self.warn(
            Code::WrongKind,
            Part::Value,
            message,
            &format!("this is {}", found.kind()),
            "",
        );
    }
}
