//! Which schemas say something about a place within a value.

use std::collections::BTreeSet;

use clientgen::diagnostic::{child, segments};
use serde_json::Value;

use super::reference;
use super::validators::Validators;

/// Finds schemas.
pub struct Declared<'d> {
    /// The document.
    pub document: &'d Value,
    /// Tells which of several alternatives a value is.
    pub validators: &'d Validators<'d>,
}

impl Declared<'_> {
    /// The schemas of a place within a value that has a schema. None at all: nothing declares or allows what is there.
    pub fn at(&self, schema: &str, mut value: &Value, place: &str) -> Vec<String> {
        let mut schemas = vec![schema.to_owned()];
        for segment in segments(place) {
            let mut all = BTreeSet::new();
            for schema in &schemas {
                self.expand(schema, value, &mut all);
            }
            let steps = all.iter();
            schemas = match value {
                Value::Object(_) => self.properties(&all, &segment),
                _ => steps
                    .filter_map(|schema| self.item(schema, &segment))
                    .collect(),
            };
            value = match value {
                Value::Object(object) => object.get(&*segment).unwrap_or(&Value::Null),
                Value::Array(items) => {
                    let index = segment.parse().ok();
                    index
                        .and_then(|index: usize| items.get(index))
                        .unwrap_or(&Value::Null)
                }
                _ => &Value::Null,
            };
        }
        schemas
    }

    /// A schema and all that hold for a value with it.
    fn expand(&self, schema: &str, value: &Value, all: &mut BTreeSet<String>) {
        let Some(node) = self.document.pointer(schema) else {
            return;
        };
        if !all.insert(schema.to_owned()) {
            return;
        }
        if let Some(target) = reference::target(node) {
            self.expand(&target, value, all);
        }
        for key in ["if", "then", "else"] {
            self.expand(&format!("{schema}/{key}"), value, all);
        }
        let parts = |key: &str| {
            let count = node[key].as_array().map_or(0, Vec::len);
            let part = |index| format!("{schema}/{key}/{index}");
            (0..count).map(part).collect::<Vec<_>>()
        };
        for part in parts("allOf") {
            self.expand(&part, value, all);
        }
        for key in ["anyOf", "oneOf"] {
            let parts = parts(key);
            let fits = |part: &&String| self.validators.accepts(part, value);
            let is_known = parts.iter().any(|part| fits(&part));
            for part in parts.iter().filter(|part| !is_known || fits(part)) {
                self.expand(part, value, all);
            }
        }
    }

    /// The schemas of a property; where no schema knows any property at all, anything goes.
    fn properties(&self, all: &BTreeSet<String>, name: &str) -> Vec<String> {
        const KNOWING: &[&str] = &["properties", "patternProperties", "additionalProperties"];
        let mut found = Vec::new();
        let mut is_known = false;
        for schema in all {
            let Some(node) = self.document.pointer(schema) else {
                continue;
            };
            is_known |= KNOWING.iter().any(|key| node.get(key).is_some());
            if node["properties"].get(name).is_some() {
                found.push(child(&format!("{schema}/properties"), name));
                continue;
            }
            let additional = &node["additionalProperties"];
            if additional.is_object() || *additional == true {
                found.push(format!("{schema}/additionalProperties"));
            }
            for pattern in node["patternProperties"]
                .as_object()
                .into_iter()
                .flat_map(|map| map.keys())
            {
                found.push(child(&format!("{schema}/patternProperties"), pattern));
            }
        }
        match (is_known, all.first()) {
            (false, Some(free)) => vec![free.clone()],
            _ => found,
        }
    }

    fn item(&self, schema: &str, index: &str) -> Option<String> {
        let node = self.document.pointer(schema)?;
        let fixed = format!("{schema}/prefixItems/{index}");
        match self.document.pointer(&fixed) {
            Some(_) => Some(fixed),
            None => node.get("items").map(|_| format!("{schema}/items")),
        }
    }
}
