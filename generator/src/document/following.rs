//! References where the standard has none: what they lead to is read in their place.
//!
//! Such a node is read as often as it is referred to, as if it were written there. So everything is
//! read twice if there is any: first to find out what leads where, where each node is read once and
//! nothing within another one; and then as planned.

use std::any::TypeId;

use super::in_place::plan::{Fault, NodeId, Reading};
use super::in_place::{Job, Target, target};
use super::reader::Reader;
use super::reference::key;
use super::schema::SchemaId;
use super::trees::{Unread, node};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::source::{MAX_DEPTH, MAX_VALUES, Mapping, Value};

impl<'r> Reader<'r> {
    /// Reads a node, or what a reference in its place leads to. None has been reported, or is only
    /// planned.
    pub(super) fn follow<T, F>(&mut self, value: Value, what: &str, read: F) -> Option<T>
    where
        F: FnOnce(&mut Self, Value) -> T + 'static,
    {
        let Some(target) = target(&value) else {
            return Some(read(self, value));
        };
        let target = target.to_owned();
        if let Value::Mapping(mapping) = value {
            self.report_beside(&mapping, what);
        }
        let found = self.at("$ref", |reader| reader.find(&target))?;
        let reading = Reading {
            key: found.key.clone(),
            what: what.to_owned(),
            by: TypeId::of::<F>(),
        };
        // The way from what is being read to the reference, and the reference.
        let level = 1 + self.pointer.get(self.start..).map_or(0, levels);
        if self.in_place.is_planned() {
            self.note(reading, level, found, read);
            return None;
        }
        let at_text = |reader: &mut Self| reader.copy_of(&found, &target, &reading, level);
        let (id, node) = self.at("$ref", at_text)?;
        let place = self.pointer().to_owned();
        self.in_place.leads.insert(place, found.key.clone());
        self.remember_schemas();
        let outer = self.in_place.at.replace(id);
        let what = &reading.what;
        let follow = |reader: &mut Self| reader.follow(node, what, read);
        let value = self.within(&found.file, &found.key, follow);
        self.in_place.at = outer;
        value
    }

    /// Finds where a reference leads, whatever is there. None has been reported.
    fn find(&mut self, target: &str) -> Option<Target> {
        let Some(key) = key(target, &self.base, self.trees.root_path()) else {
            let place = self.pointer().to_owned();
            self.report_outside(&place, target);
            return None;
        };
        let (file, pointer) = match key.split_once('#') {
            Some((file, pointer)) => (file.to_owned(), pointer.to_owned()),
            None => (String::new(), key.clone()),
        };
        Some(Target { file, pointer, key })
    }

    /// Notes that a reference leads somewhere, which is looked at later. Where there is nothing,
    /// that is said when it is read.
    fn note<T, F>(&mut self, reading: Reading, level: usize, target: Target, read: F)
    where
        F: FnOnce(&mut Self, Value) -> T + 'static,
    {
        let Ok(Some(tree)) = self.tree(&target.file) else {
            return;
        };
        let Some(node) = node(&tree, &target.pointer) else {
            return;
        };
        let what = reading.what.clone();
        self.in_place.note(reading, level, (target, node), || {
            Box::new(move |reader, value| {
                reader.follow(value, &what, read);
            })
        });
    }

    /// Finds out where the nodes lead that references stand for, and those that they stand for in
    /// turn.
    pub(super) fn look_ahead(&mut self) {
        while let Some(Job { at, target, read }) = self.in_place.next_job() {
            let Ok(Some(tree)) = self.tree(&target.file) else {
                continue;
            };
            let Some(node) = node(&tree, &target.pointer).cloned() else {
                continue;
            };
            let outer = self.in_place.at.replace(at);
            // They are read for what they refer to only.
            let schemas = std::mem::take(&mut self.schemas);
            self.within(&target.file, &target.key, |reader| read(reader, node));
            self.schemas = schemas;
            self.in_place.at = outer;
        }
    }

    /// Returns a copy of the node that a reference leads to. None has been reported.
    fn copy_of(
        &mut self,
        target: &Target,
        text: &str,
        reading: &Reading,
        level: usize,
    ) -> Option<(NodeId, Value)> {
        let tree = match self.tree(&target.file) {
            Ok(tree) => tree?,
            Err(unread) => {
                self.refuse_file(unread);
                return None;
            }
        };
        let Some(node) = node(&tree, &target.pointer) else {
            self.refuse(text, "points to nothing");
            return None;
        };
        match self.in_place.judge(reading, level)? {
            Ok(id) => {
                let message = format!("a reference in place of {}", reading.what);
                let row = Diagnostic::new(Code::FollowedReference, self.value_here(), message);
                self.report.warn(row.label("followed"));
                Some((id, node.clone()))
            }
            Err(fault) => {
                self.report_fault(text, &reading.what, &fault);
                None
            }
        }
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
    fn report_beside(&mut self, mapping: &Mapping, what: &str) {
        for key in mapping.keys().filter(|key| *key != "$ref") {
            let message = format!("a key `{key}` beside a reference in place of {what}");
            self.at(key, |reader| {
                let row = Diagnostic::new(Code::UnknownKey, reader.key_here(), message);
                reader.report.warn(row.label("left out"));
            });
        }
    }

    /// Reports a reference that is not followed although something is there.
    fn report_fault(&mut self, target: &str, what: &str, fault: &Fault) {
        let place = self.value_here();
        match fault {
            Fault::Circle => self.refuse(target, "leads back to itself"),
            Fault::Deep => {
                let message = format!(
                    "a reference in place of {what} that leads more than {MAX_DEPTH} levels deep, \
                     counting what others there stand for"
                );
                let row = Diagnostic::new(Code::NotHandled, place, message);
                self.report.warn(row.label(LEFT_OUT));
            }
            Fault::Often { values, times } => {
                let message = format!(
                    "a reference in place of {what} leads to what is counted as {values} values and \
                     is read {times} times, in a document that repeats too much in this way"
                );
                let row = Diagnostic::new(Code::TooMuchRepeated, place, message);
                let help = "refer to it less often, or make it smaller";
                self.report.warn(row.label(LEFT_OUT).help(help));
            }
        }
    }

    fn refuse(&mut self, target: &str, fault: &str) {
        let message = format!("the reference `{target}` {fault}");
        let row = Diagnostic::new(Code::DanglingComponent, self.value_here(), message);
        self.report.warn(row.label(LEFT_OUT));
    }

    fn refuse_file(&mut self, unread: Unread) {
        let row = Diagnostic::new(unread.code(), self.value_here(), unread.into_reason());
        self.report.warn(row.label("not followed"));
    }

    /// Reports that references lead to more than can be looked at.
    pub(super) fn refuse_all(&mut self) {
        let message = format!(
            "what references stand in place of has more than {MAX_VALUES} values, counting what \
             stands within another one"
        );
        let row = Diagnostic::new(Code::TooLarge, Place::Document, message);
        self.report.warn(row.label("not read any further"));
    }
}

/// The label of a reference that is not followed.
const LEFT_OUT: &str = "what it stands for is left out";

/// The number of steps of a pointer.
fn levels(pointer: &str) -> usize {
    pointer.matches('/').count()
}
