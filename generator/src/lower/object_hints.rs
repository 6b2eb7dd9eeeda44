//! What an object can be named after as an alternative of a union.

use super::Lowering;
use super::kinds::{Kind, Object};
use crate::model::{Preset, WireName};
use crate::resolve::SchemaId;

/// The facts that an object can be named after.
#[derive(Clone, Default)]
pub(super) struct ObjectHints {
    /// The required properties that have one possible value, by name.
    pub(super) values: Vec<(WireName, Preset)>,
    /// The first of the other required properties, which says more than one that many objects have.
    pub(super) first: Option<String>,
    /// The value of an optional property that has one.
    pub(super) optional_value: Option<String>,
}

impl Lowering<'_> {
    /// Collects what an object can be named after, which may be an alternative of many unions.
    pub(super) fn object_hints(&mut self, schema: SchemaId) -> ObjectHints {
        let (end, kind) = self.end(schema);
        let Kind::Struct(object) = &*kind else {
            return ObjectHints::default();
        };
        if let Some(known) = self.evidence.hints.get(&end) {
            return known.clone();
        }
        let hints = self.find_object_hints(object);
        self.evidence.hints.insert(end, hints.clone());
        hints
    }

    fn find_object_hints(&mut self, object: &Object) -> ObjectHints {
        let mut all = Vec::new();
        for (name, schema) in &object.properties {
            if let Some(value) = self.single_value(*schema) {
                all.push((WireName(name.clone()), value));
            }
        }
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        let is_required = |(name, _): &(WireName, Preset)| object.required.contains(&name.0);
        let (values, optional): (Vec<_>, Vec<_>) = all.into_iter().partition(is_required);
        let optional_value = optional.into_iter().find_map(|(_, value)| match value {
            Preset::Text(text) if is_word(&text) => Some(text),
            _ => None,
        });
        let has_value = |name: &&String| values.iter().any(|(one, _)| one.0 == **name);
        let first = object.listed.iter().find(|name| !has_value(name));
        let first = first.or(object.listed.first()).cloned();
        ObjectHints {
            values,
            first,
            optional_value,
        }
    }
}

/// Whether a value is written as one word, and not as a text for people.
fn is_word(text: &str) -> bool {
    let is_part = |one: char| one.is_alphanumeric() || matches!(one, '_' | '-' | '.');
    text.starts_with(char::is_alphabetic) && text.chars().all(is_part)
}
