//! Where a reader is, and how it reads nodes, lists and scalars.

use std::fmt;
use std::sync::Arc;

use super::in_place::{InPlace, is_reference};
use super::known::Version;
use super::reference::Wanted;
use super::schema::{Schema, SchemaId};
use super::trees::Trees;
use crate::diagnostic::{
    Class, Code, Diagnostic, Place, Report, Reporter, did_you_mean, escape, is_slip,
};
use crate::ids::Arena;
use crate::source::{Mapping, Number, Value};

/// Reads a node for what it refers to only.
pub(super) type Read<'r> = Box<dyn FnOnce(&mut Reader<'r>, Value)>;

/// Walks the value tree, keeping the pointer of the node at hand.
pub(super) struct Reader<'r> {
    pub(super) pointer: String,
    /// The bytes of the pointer at which it began to read, of the document or of what stands
    /// elsewhere.
    pub(super) start: usize,
    pub(super) report: Reporter<'r>,
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
    /// What is read where a reference to it stands.
    pub(super) in_place: InPlace<Read<'r>>,
}

impl<'r> Reader<'r> {
    pub(super) fn new(
        document: Arc<str>,
        version: Version,
        trees: Trees<'r>,
        report: &'r mut Report,
    ) -> Self {
        Self {
            version,
            trees,
            in_place: InPlace::default(),
            base: String::new(),
            resource: String::new(),
            wanted: Vec::new(),
            pointer: String::new(),
            start: 0,
            report: Reporter::new(document, report),
            schemas: Arena::new(),
        }
    }

    /// The JSON pointer of the node at hand.
    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns the place of the key of the node at hand.
    pub(super) fn key_here(&self) -> Place {
        Place::key(&*self.pointer)
    }

    /// Returns the place of the node at hand.
    pub(super) fn value_here(&self) -> Place {
        Place::value(&*self.pointer)
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
        let row = Diagnostic::new(code, self.key_here(), message)
            .label("left out")
            .help_if_any(meant.map(did_you_mean));
        self.report.warn(match is_slip {
            true => row.class(Class::Mistake),
            false => row,
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

    /// Reads something of another document, or of the root, which has no name; `key` is where it is.
    pub(super) fn within<T>(
        &mut self,
        file: &str,
        key: &str,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let base = std::mem::replace(&mut self.base, file.to_owned());
        let resource = std::mem::replace(&mut self.resource, file.to_owned());
        let pointer = std::mem::replace(&mut self.pointer, key.to_owned());
        let start = std::mem::replace(&mut self.start, key.len());
        let result = read(self);
        self.base = base;
        self.resource = resource;
        self.pointer = pointer;
        self.start = start;
        result
    }

    /// Reads a node whose keys are names that the document's author chose, wherever a reference in its
    /// place leads.
    pub(super) fn named<T>(
        &mut self,
        value: Value,
        what: impl fmt::Display,
        read: impl FnMut(&mut Self, &str, Value) -> Option<T> + 'static,
    ) -> Vec<(String, T)> {
        if !is_reference(&value) {
            return self.named_here(value, what, read);
        }
        let what = what.to_string();
        let noun = what.clone();
        let found = self.follow(value, &what, move |reader, value| {
            reader.named_here(value, noun, read)
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
        what: impl fmt::Display,
        read: impl FnMut(&mut Self, Value) -> Option<T> + 'static,
    ) -> Vec<T> {
        if !is_reference(&value) {
            return self.list_here(value, what, read);
        }
        let what = what.to_string();
        let noun = what.clone();
        let found = self.follow(value, &what, move |reader, value| {
            reader.list_here(value, noun, read)
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
        let place = self.value_here();
        self.report.warn(
            Diagnostic::new(Code::NotAString, place, message)
                .label(format!("taken as \"{text}\""))
                .help("put it in quotes"),
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
        let message = format!("{what} is a string");
        let place = self.value_here();
        self.report.warn(
            Diagnostic::new(Code::NotABoolean, place, message)
                .label(format!("taken as {flag}"))
                .help("remove the quotes"),
        );
        Some(flag)
    }

    /// Takes a map.
    pub(super) fn mapping(&mut self, value: Value, what: impl fmt::Display) -> Option<Mapping> {
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
        let place = self.value_here();
        self.report.warn(
            Diagnostic::new(Code::WrongKind, place, message)
                .label(format!("this is {}", found.kind())),
        );
    }
}
