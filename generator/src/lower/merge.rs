//! Objects, and `allOf`: the properties of all parts in one.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::kinds::{Kind, UNTYPED, has_object_words};
use crate::diagnostic::Code;
use crate::resolve::{Additional, JsonType, Keywords, SchemaId};

/// What an object is made of.
#[derive(Default)]
pub(super) struct Merged {
    /// Properties: those of the first part first, each name once.
    pub(super) properties: Vec<(String, SchemaId)>,
    /// Where each property is. Only looked up, never walked.
    places: HashMap<String, usize>,
    /// Names that must be there.
    pub(super) required: HashSet<String>,
    /// What is said of further properties.
    pub(super) additional: Option<Additional>,
}

impl Lowering<'_> {
    /// An object that is no `allOf`.
    pub(super) fn object_kind(&mut self, id: SchemaId) -> Kind {
        let api = self.api;
        let keywords = &api.schemas[id].keywords;
        if keywords.properties.is_empty() {
            return match keywords.additional {
                Some(Additional::Schema(values)) => Kind::Map(values),
                Some(Additional::None) => Kind::Struct(Merged::default()),
                Some(Additional::Any) | None => Kind::Object,
            };
        }
        let mut merged = Merged::default();
        merged.add(keywords);
        self.report_unknown_required(id, &merged);
        Kind::Struct(merged)
    }

    /// An `allOf`: the same as its only part, or an object with the properties of all parts.
    pub(super) fn merged_kind(&mut self, id: SchemaId) -> Kind {
        let (parts, circular) = self.parts(id);
        if circular {
            let message = "an `allOf` that contains itself".to_owned();
            let label = "the part is left out";
            self.warn_schema(id, Code::CyclicReference, "allOf", message, label);
        }
        let api = self.api;
        let telling: Vec<SchemaId> = parts
            .into_iter()
            .filter(|&part| says_something(&self.api.schemas[part].keywords))
            .collect();
        if let [only] = telling.as_slice()
            && *only != id
        {
            return Kind::Same(*only);
        }
        let mut merged = Merged::default();
        for part in telling {
            let keywords = &api.schemas[part].keywords;
            if !is_object(keywords) {
                let message = "an `allOf` with parts that are no objects".to_owned();
                self.warn_schema(id, Code::NotHandled, "allOf", message, UNTYPED);
                return Kind::Any;
            }
            self.report_contradictions(id, &merged, keywords);
            merged.add(keywords);
        }
        self.report_unknown_required(id, &merged);
        match (merged.properties.is_empty(), merged.additional) {
            (true, Some(Additional::Schema(values))) => Kind::Map(values),
            (true, Some(Additional::Any) | None) => Kind::Object,
            (true, Some(Additional::None)) | (false, _) => Kind::Struct(merged),
        }
    }

    /// All parts, parts of parts included, each once; the schema itself comes last, so its word is the last. Also
    /// whether it is among its own parts.
    fn parts(&self, id: SchemaId) -> (Vec<SchemaId>, bool) {
        let mut circular = false;
        let mut parts = Vec::new();
        let mut seen = HashSet::from([id]);
        let mut waiting: Vec<SchemaId> = self.api.schemas[id].keywords.all_of.clone();
        waiting.reverse();
        while let Some(part) = waiting.pop() {
            let part = self.follow(part);
            circular |= part == id;
            if seen.insert(part) {
                let below = &self.api.schemas[part].keywords.all_of;
                waiting.extend(below.iter().rev());
                parts.push(part);
            }
        }
        parts.push(id);
        (parts, circular)
    }

    /// Two parts that give a property different types: no value is valid for both.
    fn report_contradictions(&mut self, id: SchemaId, merged: &Merged, part: &Keywords) {
        for (name, schema) in &part.properties {
            let Some(&place) = merged.places.get(name) else {
                continue;
            };
            let (_, known) = &merged.properties[place];
            let types = |schema| &self.api.schemas[self.follow(schema)].keywords.types;
            let (left, right) = (types(*known), types(*schema));
            if left != right && !left.is_empty() && !right.is_empty() {
                let message = format!("the parts give the property `{name}` different types");
                let label = "the last one counts";
                self.warn_schema(id, Code::Contradiction, "allOf", message, label);
            }
        }
    }

    fn report_unknown_required(&mut self, id: SchemaId, merged: &Merged) {
        let api = self.api;
        for (index, name) in api.schemas[id].keywords.required.iter().enumerate() {
            if !merged.places.contains_key(name) {
                let message = format!("the required property `{name}` is not declared");
                let key = format!("required/{index}");
                self.warn_schema(id, Code::UnusedRequired, &key, message, "not checked");
            }
        }
    }
}

impl Merged {
    fn add(&mut self, keywords: &Keywords) {
        for (name, schema) in &keywords.properties {
            match self.places.get(name) {
                Some(&place) => self.properties[place].1 = *schema,
                None => {
                    self.places.insert(name.clone(), self.properties.len());
                    self.properties.push((name.clone(), *schema));
                }
            }
        }
        self.required.extend(keywords.required.iter().cloned());
        self.additional = match (self.additional, keywords.additional) {
            (Some(known), None | Some(Additional::None)) => Some(known),
            (_, additional) => additional,
        };
    }
}

/// Whether a part says more than texts and flags.
fn says_something(keywords: &Keywords) -> bool {
    has_object_words(keywords)
        || !keywords.types.is_empty()
        || !keywords.required.is_empty()
        || keywords.values.is_some()
        || keywords.items.is_some()
        || !keywords.one_of.is_empty()
        || !keywords.any_of.is_empty()
}

fn is_object(keywords: &Keywords) -> bool {
    let fits = keywords.types.is_empty() || keywords.types == [JsonType::Object];
    fits && keywords.values.is_none()
        && keywords.items.is_none()
        && keywords.one_of.is_empty()
        && keywords.any_of.is_empty()
}
