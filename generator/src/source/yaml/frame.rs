//! A list or a map that is being read.

use super::merge;
use crate::source::Value;
use crate::source::context::{Note, size};
use crate::source::entries;

/// A value with what has to be known to repeat it.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) value: Value,
    /// As how many values it counts.
    pub(super) size: usize,
    /// How many levels of lists and maps it has.
    pub(super) height: usize,
    /// How many bytes the keys on its longest way have.
    pub(super) way: usize,
}

/// A list or a map that is not finished.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) anchor: usize,
    /// The character with which it begins.
    pub(super) begin: usize,
    inside: Inside,
    size: usize,
    height: usize,
    way: usize,
}

/// What a list or a map has so far.
#[derive(Debug)]
enum Inside {
    List(Vec<Value>),
    Map {
        entries: Vec<(String, Value)>,
        /// What merge keys hold, each with the number of entries before it.
        merges: Vec<(usize, Value)>,
        key: Key,
    },
}

/// The key of the entry that is being read.
#[derive(Debug)]
pub(super) enum Key {
    /// It comes next.
    Awaited,
    /// As written.
    Text(String),
    /// `<<`.
    Merge,
    /// A list or a map, which is being read. With it, its value will be left out,
    /// and all that is noted within the two: so many notes are to be kept.
    Complex(usize),
    /// A list or a map, which has been read.
    LeftOut(usize),
}

impl Frame {
    pub(super) const fn list(anchor: usize, begin: usize) -> Self {
        Self::new(anchor, begin, Inside::List(Vec::new()))
    }

    pub(super) const fn map(anchor: usize, begin: usize) -> Self {
        let inside = Inside::Map {
            entries: Vec::new(),
            merges: Vec::new(),
            key: Key::Awaited,
        };
        Self::new(anchor, begin, inside)
    }

    const fn new(anchor: usize, begin: usize, inside: Inside) -> Self {
        Self {
            anchor,
            begin,
            inside,
            size: 1,
            height: 1,
            way: 0,
        }
    }

    /// The bytes of the key whose value is being read.
    pub(super) const fn key_length(&self) -> usize {
        match &self.inside {
            Inside::Map {
                key: Key::Text(text),
                ..
            } => text.len(),
            Inside::Map { .. } | Inside::List(_) => 0,
        }
    }

    /// The key that is to be set, if the next value is one.
    pub(super) const fn awaited_key(&mut self) -> Option<&mut Key> {
        match &mut self.inside {
            Inside::Map { key, .. } if matches!(key, Key::Awaited) => Some(key),
            Inside::Map { .. } | Inside::List(_) => None,
        }
    }

    /// Takes the next value, which is no key unless it is a list or a map.
    pub(super) fn add(&mut self, node: Node, notes: &mut Vec<Note>) {
        self.size += node.size;
        self.height = self.height.max(node.height + 1);
        self.way = self.way.max(node.way + self.key_length());
        match &mut self.inside {
            Inside::List(values) => values.push(node.value),
            Inside::Map {
                entries,
                merges,
                key,
            } => match std::mem::replace(key, Key::Awaited) {
                Key::Text(text) => {
                    self.size += size(&text);
                    entries.push((text, node.value));
                }
                Key::Merge => merges.push((entries.len(), node.value)),
                Key::Complex(kept) => *key = Key::LeftOut(kept),
                Key::LeftOut(kept) => notes.truncate(kept),
                Key::Awaited => {}
            },
        }
    }

    /// The segment of a pointer to the value that is being read.
    pub(super) fn segment(&self) -> String {
        match &self.inside {
            Inside::List(values) => values.len().to_string(),
            Inside::Map { key, .. } => match key {
                Key::Text(text) => text.clone(),
                Key::Merge => merge::KEY.to_owned(),
                Key::Awaited | Key::Complex(_) | Key::LeftOut(_) => String::new(),
            },
        }
    }

    /// The finished list or map.
    pub(super) fn finish(self, notes: &mut Vec<Note>) -> Node {
        let value = match self.inside {
            Inside::List(mut values) => {
                values.shrink_to_fit();
                Value::Sequence(values)
            }
            Inside::Map {
                entries, merges, ..
            } => {
                let entries = merge::merged(entries, merges, notes);
                Value::Mapping(entries::mapping(entries, notes))
            }
        };
        Node {
            value,
            size: self.size,
            height: self.height,
            way: self.way,
        }
    }
}
