//! Documentation of single values of an enum. It stands in extensions beside the list, or in an
//! alternative of its own for each value (OpenAPI 3.1.1, Annotated Enumerations).

#[cfg(test)]
mod tests;

use super::Lowering;
use super::kinds::{Alternative, Kind};
use crate::model::{Annotation, Docs, Fact, IntegerVariant, Variant, WireName};
use crate::resolve::{Keywords, Number, SchemaId, Value, ValueNote};
use crate::unordered::UnorderedMap;

/// Returns the variants of listed strings, with what is said of them.
pub(super) fn strings_of(values: Vec<String>, notes: &[ValueNote]) -> Vec<Variant> {
    let said = by_value(notes);
    let variant = |text: String| {
        let mut variant = Variant {
            value: WireName(text),
            said: Annotation::default(),
        };
        if let Some(note) = said.get(&variant.json().to_json()) {
            variant.said = annotation(note);
        }
        variant
    };
    values.into_iter().map(variant).collect()
}

/// Returns the variants of listed integers, with what is said of them.
pub(super) fn integers_of(values: Vec<i64>, notes: &[ValueNote]) -> Vec<IntegerVariant> {
    let said = by_value(notes);
    let variant = |value: i64| {
        let mut variant = IntegerVariant {
            value,
            said: Annotation::default(),
        };
        if let Some(note) = said.get(&variant.json().to_json()) {
            variant.said = annotation(note);
        }
        variant
    };
    values.into_iter().map(variant).collect()
}

/// Sorts notes by their values. The first note of a value counts.
fn by_value(notes: &[ValueNote]) -> UnorderedMap<String, &ValueNote> {
    let mut said = UnorderedMap::new();
    for note in notes {
        said.entry(note.value.to_json()).or_insert(note);
    }
    said
}

fn annotation(note: &ValueNote) -> Annotation {
    Annotation {
        name: note.name.clone(),
        docs: Docs {
            summary: note.title.clone(),
            description: note.description.clone(),
            facts: Vec::new(),
        },
        deprecated: note.is_deprecated,
    }
}

impl Variant {
    /// The value as JSON.
    pub(super) fn json(&self) -> Value {
        Value::String(self.value.0.clone())
    }
}

impl IntegerVariant {
    /// The value as JSON.
    pub(super) fn json(&self) -> Value {
        Value::Number(Number::Integer(i128::from(self.value)))
    }
}

impl Lowering<'_> {
    /// Collects the notes on the values that an alternative lists. A single value also gets the
    /// title and description of the alternative.
    pub(super) fn notes_of(&self, alternative: &Alternative, kind: &Kind) -> Vec<ValueNote> {
        let mut notes: Vec<ValueNote> = match kind {
            Kind::Enum(variants) => {
                let notes = variants.iter().map(|one| note(one.json(), &one.said));
                notes.collect()
            }
            Kind::IntegerEnum(variants) => {
                let notes = variants.iter().map(|one| note(one.json(), &one.said));
                notes.collect()
            }
            _ => Vec::new(),
        };
        if let [only] = notes.as_mut_slice() {
            for schema in self.schemas.chain(alternative.origin) {
                add_words(only, &self.schemas.get(schema).keywords);
            }
        }
        notes.retain(|note| {
            note.name.is_some()
                || note.title.is_some()
                || note.description.is_some()
                || note.is_deprecated
        });
        notes
    }

    /// Notes that variants say what the alternatives do that an enum was joined of: those of a
    /// single value, unless they say something that has no place there.
    pub(super) fn say_values(&mut self, joined: SchemaId) {
        let origins = self.joined_of.get(&joined).cloned().unwrap_or_default();
        for origin in origins {
            for schema in self.schemas.chain(origin) {
                let found = self.schemas.get(schema);
                let keywords = &found.keywords;
                let mut facts = self.facts(schema).into_iter();
                let is_value =
                    |fact: Fact| matches!(fact, Fact::Values(values) if values.len() == 1);
                let is_known = self.schemas.is_made(schema) || self.named.contains_key(&schema);
                if !is_known && keywords.is_leaf() && facts.all(is_value) {
                    self.schemas.say(schema);
                }
            }
        }
    }
}

fn note(value: Value, said: &Annotation) -> ValueNote {
    ValueNote {
        value,
        name: said.name.clone(),
        title: said.docs.summary.clone(),
        description: said.docs.description.clone(),
        is_deprecated: said.deprecated,
    }
}

/// Adds what the schema of a single value says of it.
fn add_words(note: &mut ValueNote, keywords: &Keywords) {
    if note.title.is_none() {
        note.title.clone_from(&keywords.title);
    }
    if note.description.is_none() {
        note.description.clone_from(&keywords.description);
    }
    note.is_deprecated |= keywords.deprecated;
}
