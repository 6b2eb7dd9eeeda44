//! The size of a node.

use crate::source::{TEXT_UNIT, Value};

/// The size of a node, without what references in it stand for.
#[derive(Clone, Copy)]
pub(super) struct Size {
    /// The values in it, itself included. Longer texts count as several, and so do maps and lists
    /// that are far from the root, since each keeps where it is.
    pub(super) values: usize,
    /// How deep they are nested.
    pub(super) levels: usize,
}

impl Size {
    /// Measures a node whose pointer has so many bytes.
    pub(super) fn of(node: &Value, way: usize) -> Self {
        let mut size = Self {
            values: 0,
            levels: 0,
        };
        let mut waiting = vec![(node, way, 0)];
        while let Some((node, way, level)) = waiting.pop() {
            size.levels = size.levels.max(level);
            size.values += 1 + match node {
                Value::Mapping(_) | Value::Sequence(_) => way / TEXT_UNIT,
                Value::String(text) => text.len() / TEXT_UNIT,
                Value::Null | Value::Bool(_) | Value::Number(_) => 0,
            };
            match node {
                Value::Mapping(mapping) => {
                    for (key, value) in mapping.iter() {
                        size.values += key.len() / TEXT_UNIT;
                        waiting.push((value, way + 1 + key.len(), level + 1));
                    }
                }
                Value::Sequence(items) => {
                    waiting.extend(items.iter().map(|item| (item, way + 2, level + 1)));
                }
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        size
    }
}
