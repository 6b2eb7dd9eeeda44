//! Where a reader is, and how it reads nodes, lists and scalars.

use std::fmt;
use std::sync::Arc;

use super::Ref;
use super::elsewhere::{Kind, Wanted};
use super::fields::Fields;
use super::in_place::{InPlace, Trees};
use super::known::Version;
use super::schema::{Schema, SchemaId};
use crate::diagnostic::{
    Class, Code, Diagnostic, Part, Place, Report, did_you_mean, escape, is_slip,
};
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
    /// The version whose keys nodes have.
    pub(super) version: Version,
    /// References to other documents that nobody has followed yet.
    pub(super) wanted: Vec<Wanted>,
    pub(super) schemas: Arena<SchemaId, Schema>,
    /// The documents that references lead to.
    pub(super) trees: Trees<'r>,
    /// The nodes that are being read where a reference to them stands.
    pub(super) in_place: InPlace,
}

impl<'r> Reader<'r> {
    pub(super) fn new(
        document: Arc<str>,
        version: Version,
        trees: Trees<'r>,
        report: &'r mut Report,
    ) -> Self {
        Self {
            root: document.clone(),
            document,
            version,
            trees,
            in_place: InPlace::default(),
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
        let row = Diagnostic::new(code, document, place, message).label(label);
        self.report
            .push(if help.is_empty() { row } else { row.help(help) });
    }

    /// Reports a key that nobody takes, and asks for the one that may be meant.
    pub(super) fn warn_unknown_key(
        &mut self,
        key: &str,
        what: &str,
        is_annotation: bool,
        meant: Option<&str>,
    ) {
        let is_slip = meant.is_some_and(|meant| is_slip(key, meant));
        let place = Place::Pointer {
            pointer: self.pointer.clone(),
            part: Part::Key,
        };
        let (document, place) = place.within(&self.document);
        let (code, message) = match is_annotation && !is_slip {
            true => (
                Code::Annotation,
                format!("`{key}` is no keyword of JSON Schema"),
            ),
            false => (
                Code::UnknownKey,
                format!("{what} has a key `{key}` that is not handled"),
            ),
        };
        let mut row = Diagnostic::new(code, document, place, message).label("left out");
        if is_slip {
            row = row.class(Class::Mistake);
        }
        if let Some(meant) = meant {
            row = row.help(did_you_mean(meant));
        }
        self.report.push(row);
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

    /// Reads a node with fixed keys, wherever a reference in its place leads. Each key that `read` does
    /// not take becomes a report row.
    pub(super) fn object<T>(
        &mut self,
        value: Value,
        what: &str,
        read: impl FnOnce(&mut Fields<'_, 'r>) -> T,
    ) -> Option<T> {
        self.follow(value, &what, |reader, value| {
            reader.object_here(value, what, read)
        })?
    }

    /// The same for a node that takes a reference itself.
    pub(super) fn object_here<T>(
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
        self.object_here(value, what, |fields| match fields.string("$ref") {
            Some(target) => {
                let mut reference = fields.reader.reference("$ref", target, kind);
                // A callback has no description of its own that this one could override.
                if kind != Kind::Callback {
                    reference.description = fields.string("description");
                }
                // Only examples have a summary (OpenAPI 3.1.1, Reference Object).
                if kind == Kind::Example {
                    reference.summary = fields.string("summary");
                }
                Ref::Reference(reference)
            }
            None => Ref::Item(read(fields)),
        })
    }

    /// Reads something of another document, or of the root, which has no name; `key` is where it is.
    pub(super) fn within<T>(
        &mut self,
        file: &str,
        key: &str,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let name = match file {
            "" => self.root.clone(),
            file => file.into(),
        };
        let document = std::mem::replace(&mut self.document, name);
        let base = std::mem::replace(&mut self.base, file.to_owned());
        let resource = std::mem::replace(&mut self.resource, file.to_owned());
        let pointer = std::mem::replace(&mut self.pointer, key.to_owned());
        let result = read(self);
        self.document = document;
        self.base = base;
        self.resource = resource;
        self.pointer = pointer;
        result
    }

    pub(super) fn report(&mut self) -> &mut Report {
        self.report
    }

    /// Reads a node whose keys are names that the document's author chose, wherever a reference in its
    /// place leads.
    pub(super) fn named<T>(
        &mut self,
        value: Value,
        what: impl fmt::Display + Copy,
        read: impl FnMut(&mut Self, &str, Value) -> Option<T>,
    ) -> Vec<(String, T)> {
        let found = self.follow(value, &what, |reader, value| {
            reader.named_here(value, what, read)
        });
        found.unwrap_or_default()
    }

    /// The same for a node whose values are texts, in which `$ref` is a name like any other.
    pub(super) fn named_here<T>(
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

    /// Reads a list, wherever a reference in its place leads.
    pub(super) fn list<T>(
        &mut self,
        value: Value,
        what: impl fmt::Display + Copy,
        read: impl FnMut(&mut Self, Value) -> Option<T>,
    ) -> Vec<T> {
        let found = self.follow(value, &what, |reader, value| {
            reader.list_here(value, what, read)
        });
        found.unwrap_or_default()
    }

    fn list_here<T>(
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
