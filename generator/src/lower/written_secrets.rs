//! Secrets of schemas that are documented as they are written: of `then`, `contains` and others.

use std::collections::BTreeMap;

use super::pattern_names;
use super::scalars::is_secret_format;
use crate::config::ScalarName;
use crate::resolve::{Constraint, SchemaId, Value};
use crate::unordered::UnorderedMap;

/// What a value of the schema around is to what is secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holding {
    /// It is the secret, or one of its items is, or has it under any name.
    All,
    /// A text in which it stands.
    Text,
    /// It holds it under a name.
    Part,
}

/// What the schemas below a keyword declare secret.
#[derive(Default)]
pub(super) struct Written {
    /// Whether a value of the schema around may be secret as a whole.
    pub(super) is_secret: bool,
    /// The names of secret properties.
    pub(super) names: Vec<String>,
    /// The references to what may be secret.
    references: Vec<(SchemaId, Holding)>,
    /// Those of properties, by name.
    pub(super) named_references: Vec<(Vec<String>, SchemaId)>,
}

/// The properties below which something stands: none, or one, or those of a pattern.
type Under = Option<Vec<String>>;

impl Written {
    /// Finds what a keyword declares secret. None: it says nothing of secrets.
    pub(super) fn of(
        constraint: &Constraint,
        formats: &BTreeMap<String, ScalarName>,
        by_pointer: &UnorderedMap<&str, SchemaId>,
    ) -> Option<Self> {
        let holding = match constraint.keyword {
            // What a value is not, it does not hold as a whole.
            "not" => Holding::Part,
            "contentSchema" => Holding::Text,
            _ => Holding::All,
        };
        let mut written = Self::default();
        let mut waiting: Vec<(&Value, Under)> = vec![(&constraint.value, None)];
        while let Some((value, under)) = waiting.pop() {
            match value {
                Value::Sequence(items) => {
                    waiting.extend(items.iter().map(|item| (item, under.clone())));
                }
                Value::Mapping(entries) => {
                    for (key, value) in entries.iter() {
                        if says(key, value, formats) {
                            written.add(&under, holding);
                        }
                        if let ("$ref", Value::String(reference)) = (key, value) {
                            let target = reference.strip_prefix('#');
                            let target = target.and_then(|pointer| by_pointer.get(pointer));
                            written.add_reference(&under, holding, target.copied());
                        }
                        waiting.extend(below(key, value, &under));
                    }
                }
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        let says_something =
            written.is_secret || !written.names.is_empty() || !written.references.is_empty();
        says_something.then_some(written)
    }

    /// The schemas that are referred to, and what a value is to their secrets.
    pub(super) fn references(&self) -> impl Iterator<Item = (SchemaId, Holding)> {
        self.references.iter().copied()
    }

    fn add(&mut self, under: &Under, holding: Holding) {
        self.is_secret |= match under {
            None => holding != Holding::Part,
            Some(_) => holding == Holding::Text,
        };
        self.names.extend(under.iter().flatten().cloned());
    }

    fn add_reference(&mut self, under: &Under, holding: Holding, target: Option<SchemaId>) {
        let Some(target) = target else {
            return;
        };
        let holding = match (under, holding) {
            (Some(_), Holding::All) => Holding::Part,
            (_, holding) => holding,
        };
        self.references.push((target, holding));
        if let Some(names) = under {
            self.named_references.push((names.clone(), target));
        }
    }
}

/// Whether a keyword says that a value is secret.
fn says(key: &str, value: &Value, formats: &BTreeMap<String, ScalarName>) -> bool {
    match (key, value) {
        ("format", Value::String(format)) => is_secret_format(Some(format), formats),
        ("x-clientgen-secret", value) => *value == Value::Bool(true),
        _ => false,
    }
}

/// What stands below a keyword, and under which properties. Values that are listed are no schemas.
fn below<'v>(key: &str, value: &'v Value, under: &Under) -> Vec<(&'v Value, Under)> {
    match (key, value) {
        ("enum" | "const" | "default" | "example" | "examples", _) => Vec::new(),
        ("properties", Value::Mapping(properties)) => {
            let properties = properties.iter();
            let named = properties.map(|(name, value)| (value, Some(vec![name.to_owned()])));
            named.collect()
        }
        // A pattern that tells no names leaves it to the object around.
        ("patternProperties", Value::Mapping(patterns)) => {
            let patterns = patterns.iter();
            let named = patterns.map(|(pattern, value)| {
                (value, pattern_names::of(pattern).or_else(|| under.clone()))
            });
            named.collect()
        }
        (_, value) => vec![(value, under.clone())],
    }
}
