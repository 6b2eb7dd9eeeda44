//! How keys are taken: the fields of one node.

use super::in_place::is_reference;
use super::known;
use super::reader::Reader;
use super::reference::{Kind, Ref};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Mapping, Value};

/// The keys of one node that nobody has taken yet.
pub(super) struct Fields<'f, 'r> {
    pub(super) reader: &'f mut Reader<'r>,
    mapping: Mapping,
    what: &'f str,
    /// The keys that were taken.
    taken: Vec<String>,
}

impl<'f, 'r> Fields<'f, 'r> {
    /// All keys of a node. `what` is what the node is, for the report.
    pub(super) fn new(reader: &'f mut Reader<'r>, mapping: Mapping, what: &'f str) -> Self {
        Self {
            reader,
            mapping,
            what,
            taken: Vec::new(),
        }
    }

    /// Whether a key is there and not taken yet.
    pub(super) fn has(&self, key: &str) -> bool {
        self.mapping.get(key).is_some()
    }

    /// Takes a key and reads its value. A null counts as if the key were absent.
    pub(super) fn take<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&mut Reader<'r>, Value) -> Option<T>,
    ) -> Option<T> {
        match self.any(key)? {
            Value::Null => {
                self.reader.at(key, |reader| {
                    let message = format!("`{key}` is null");
                    let place = reader.key_here();
                    reader.report.warn(
                        Diagnostic::new(Code::NullValue, place, message)
                            .label("treated as absent")
                            .help("remove the key"),
                    );
                });
                None
            }
            value => self.reader.at(key, |reader| read(reader, value)),
        }
    }

    /// Takes a key whose value may be anything, null included.
    pub(super) fn any(&mut self, key: &str) -> Option<Value> {
        #[cfg(test)]
        super::asked::note(self.what, key);
        let (key, value) = self.mapping.take_entry(key)?;
        self.taken.push(key);
        Some(value)
    }

    /// Takes a key that is read elsewhere, or says nothing beside others.
    pub(super) fn pass_by(&mut self, key: &str) {
        self.any(key);
    }

    /// Takes a text.
    pub(super) fn string(&mut self, key: &str) -> Option<String> {
        self.take(key, |reader, value| {
            reader.string(value, format_args!("`{key}`"))
        })
    }

    /// Takes a text if it is one of those that say nothing new; any other is left for the report.
    pub(super) fn pass_over(&mut self, key: &str, usual: &[&str]) {
        if let Some(Value::String(text)) = self.mapping.get(key)
            && usual.contains(&text.as_str())
        {
            self.any(key);
        }
    }

    /// Takes a text that the standard requires; an empty one stands in when it is missing.
    pub(super) fn required_string(&mut self, key: &str) -> String {
        self.string(key).unwrap_or_else(|| {
            self.missing(key);
            String::new()
        })
    }

    /// Takes a flag that is false when absent.
    pub(super) fn boolean(&mut self, key: &str) -> bool {
        self.take(key, |reader, value| {
            reader.boolean(value, format_args!("`{key}`"))
        })
        .unwrap_or(false)
    }

    /// Takes a list of texts.
    pub(super) fn strings(&mut self, key: &str) -> Vec<String> {
        self.take(key, |reader, value| {
            Some(reader.list(value, format_args!("`{key}`"), |reader, item| {
                reader.string(item, "an entry")
            }))
        })
        .unwrap_or_default()
    }

    /// Takes a list of nodes.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        read: impl FnMut(&mut Reader<'r>, Value) -> Option<T> + 'static,
    ) -> Option<Vec<T>> {
        self.take(key, |reader, value| {
            Some(reader.list(value, format_args!("`{key}`"), read))
        })
    }

    /// Whether a key that is not taken yet holds just this.
    pub(super) fn is(&self, key: &str, value: &Value) -> bool {
        self.mapping.get(key) == Some(value)
    }

    /// Whether a key that is not taken yet holds a list.
    pub(super) fn is_list(&self, key: &str) -> bool {
        matches!(self.mapping.get(key), Some(Value::Sequence(_)))
    }

    /// Takes a list that the standard does not want empty.
    pub(super) fn filled<T>(&mut self, key: &str, take: impl FnOnce(&mut Self) -> T) -> T {
        if let Some(Value::Sequence(items)) = self.mapping.get(key)
            && items.is_empty()
        {
            self.reader.at(key, |reader| {
                let message = format!("`{key}` is empty");
                let place = reader.key_here();
                reader
                    .report
                    .warn(Diagnostic::new(Code::WrongKind, place, message).label("left out"));
            });
        }
        take(self)
    }

    /// Takes a map with names as its keys.
    pub(super) fn named<T>(
        &mut self,
        key: &str,
        read: impl FnMut(&mut Reader<'r>, &str, Value) -> Option<T> + 'static,
    ) -> Vec<(String, T)> {
        self.take(key, |reader, value| {
            Some(reader.named(value, format_args!("`{key}`"), read))
        })
        .unwrap_or_default()
    }

    /// Takes a map with names as its keys, for what stands in it alone.
    pub(super) fn look_through(
        &mut self,
        key: &str,
        mut read: impl FnMut(&mut Reader<'r>, Value) + 'static,
    ) {
        self.named(key, move |reader, _, value| {
            read(reader, value);
            Some(())
        });
    }

    /// Takes a map from names to texts, in which `$ref` is a name like any other.
    pub(super) fn names<T>(
        &mut self,
        key: &str,
        read: impl FnMut(&mut Reader<'r>, &str, Value) -> Option<T>,
    ) -> Vec<(String, T)> {
        self.take(key, |reader, value| {
            Some(reader.named_here(value, format_args!("`{key}`"), read))
        })
        .unwrap_or_default()
    }

    /// Says if a key which the standard requires is not there.
    pub(super) fn expect(&mut self, key: &str) {
        if !self.has(key) {
            self.missing(key);
        }
    }

    /// Reports that a key which the standard requires is not there.
    pub(super) fn missing(&mut self, key: &str) {
        let message = format!("{} has no `{key}`", self.what);
        let place = self.reader.key_here();
        self.reader.report.warn(
            Diagnostic::new(Code::MissingKey, place, message)
                .label(format!("`{key}` belongs here")),
        );
    }

    /// The keys that nobody has taken yet, in order.
    pub(super) fn keys(&self) -> Vec<String> {
        self.mapping.keys().map(str::to_owned).collect()
    }

    /// Takes out all keys that satisfy a test, in order.
    pub(super) fn take_matching(&mut self, test: impl Fn(&str) -> bool) -> Vec<(String, Value)> {
        let keys = self.keys().into_iter().filter(|key| test(key));
        keys.collect::<Vec<_>>()
            .into_iter()
            .filter_map(|key| self.any(&key).map(|value| (key, value)))
            .collect()
    }

    /// Reports the keys that are left. In a schema of 3.1, what is no keyword is an annotation (JSON
    /// Schema 2020-12, 6.5).
    pub(super) fn finish(self) {
        if self.mapping.is_empty() {
            return;
        }
        let (what, version) = (self.what, self.reader.version);
        let left: Vec<String> = self.mapping.keys().map(str::to_owned).collect();
        for key in left {
            if key.starts_with("x-") {
                self.reader.at(&key, |reader| {
                    let message = format!("the extension `{key}` has no meaning here");
                    let place = reader.key_here();
                    reader
                        .report
                        .warn(Diagnostic::new(Code::Extension, place, message).label("left out"));
                });
                continue;
            }
            let is_foreign = known::is_foreign(what, version, &key);
            let is_annotation =
                what == known::SCHEMA && version == known::Version::V31 && !is_foreign;
            let is_there = |known: &&str| self.taken.iter().any(|taken| taken == known);
            let known = known::keys(what, version).filter(|known| !is_foreign && *known != key);
            let (there, missing): (Vec<&str>, Vec<&str>) = known.partition(is_there);
            // What is there already may have been written a second time.
            let meant = nearest(&key, missing).or_else(|| nearest(&key, there));
            self.reader.at(&key, |reader| {
                reader.warn_unknown_key(&key, what, is_annotation, meant);
            });
        }
    }
}

impl<'r> Reader<'r> {
    /// Reads a node with fixed keys, wherever a reference in its place leads. Each key that `read`
    /// does not take becomes a report row.
    pub(super) fn object<T>(
        &mut self,
        value: Value,
        what: &str,
        read: impl FnOnce(&mut Fields<'_, 'r>) -> T + 'static,
    ) -> Option<T> {
        if !is_reference(&value) {
            return self.object_here(value, what, read);
        }
        let noun = what.to_owned();
        self.follow(value, what, move |reader, value| {
            reader.object_here(value, &noun, read)
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
}
