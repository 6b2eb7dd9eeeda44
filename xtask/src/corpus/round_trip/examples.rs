//! The examples of a document.

use clientgen::diagnostic::child;
use serde_json::{Map, Value};

use super::reference;

/// A value that a document shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Example<'d> {
    /// Where it stands.
    pub pointer: String,
    /// Where its schema stands.
    pub schema: String,
    /// The value.
    pub value: &'d Value,
}

/// What holds further schemas by name.
pub const NAMED_SCHEMAS: &[&str] = &[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
];

/// What holds one schema, or several in a list. Nothing is an example of what is forbidden, so `not` is left out.
const SCHEMAS: &[&str] = &[
    "items",
    "prefixItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "contains",
    "if",
    "then",
    "else",
];

/// What holds things by names of the author's own.
const NAMED: &[&str] = &[
    "callbacks",
    "content",
    "encoding",
    "headers",
    "parameters",
    "pathItems",
    "paths",
    "requestBodies",
    "responses",
    "webhooks",
];

/// Every `example`, `default`, and entry of `examples`, with its schema.
pub fn examples(document: &Value) -> Vec<Example<'_>> {
    let mut walk = Walk {
        document,
        found: Vec::new(),
    };
    walk.node("", document);
    walk.found
}

struct Walk<'d> {
    document: &'d Value,
    found: Vec<Example<'d>>,
}

impl<'d> Walk<'d> {
    /// Anything but a schema.
    fn node(&mut self, pointer: &str, node: &'d Value) {
        for (index, item) in node.as_array().into_iter().flatten().enumerate() {
            self.node(&format!("{pointer}/{index}"), item);
        }
        let Some(object) = node.as_object() else {
            return;
        };
        for (key, value) in object {
            let below = child(pointer, key);
            match key.as_str() {
                "schema" => {
                    self.holder(pointer, object);
                    self.schema(&below, value);
                }
                "schemas" if pointer == "/components" => self.schemas(&below, value),
                "example" | "examples" => {}
                key if key.starts_with("x-") => {}
                key if NAMED.contains(&key) => self.entries(&below, value),
                _ => self.node(&below, value),
            }
        }
    }

    /// Entries whose names mean nothing.
    fn entries(&mut self, pointer: &str, node: &'d Value) {
        match node.as_object() {
            Some(object) => {
                for (name, value) in object {
                    self.node(&child(pointer, name), value);
                }
            }
            None => self.node(pointer, node),
        }
    }

    /// A parameter, header or media type shows examples beside its schema.
    fn holder(&mut self, pointer: &str, object: &'d Map<String, Value>) {
        if !is_json(pointer) {
            return;
        }
        let schema = format!("{pointer}/schema");
        if let Some(value) = object.get("example") {
            self.add(format!("{pointer}/example"), &schema, value);
        }
        let examples = object.get("examples").and_then(Value::as_object);
        for (name, example) in examples.into_iter().flatten() {
            let mut place = child(&format!("{pointer}/examples"), name);
            let mut example = example;
            if let Some(target) = reference::target(example) {
                example = self.document.pointer(&target).unwrap_or(&Value::Null);
                place = target;
            }
            if let Some(value) = example.get("value") {
                self.add(format!("{place}/value"), &schema, value);
            }
        }
    }

    fn schemas(&mut self, pointer: &str, node: &'d Value) {
        for (name, schema) in node.as_object().into_iter().flatten() {
            self.schema(&child(pointer, name), schema);
        }
    }

    fn schema(&mut self, pointer: &str, node: &'d Value) {
        for (key, value) in node.as_object().into_iter().flatten() {
            let below = format!("{pointer}/{key}");
            match (key.as_str(), value) {
                ("example" | "default", value) => self.add(below, pointer, value),
                ("examples", Value::Array(items)) => {
                    for (index, item) in items.iter().enumerate() {
                        self.add(format!("{below}/{index}"), pointer, item);
                    }
                }
                (key, value) if NAMED_SCHEMAS.contains(&key) => self.schemas(&below, value),
                (key, Value::Array(items)) if SCHEMAS.contains(&key) => {
                    for (index, item) in items.iter().enumerate() {
                        self.schema(&format!("{below}/{index}"), item);
                    }
                }
                (key, value) if SCHEMAS.contains(&key) => self.schema(&below, value),
                _ => {}
            }
        }
    }

    fn add(&mut self, pointer: String, schema: &str, value: &'d Value) {
        let schema = schema.to_owned();
        self.found.push(Example {
            pointer,
            schema,
            value,
        });
    }
}

/// Whether what stands here is written as JSON, or read like it: a form is a model too, but for files. What has no media type is.
fn is_json(pointer: &str) -> bool {
    match pointer.rsplit_once("/content/") {
        Some((_, media_type)) if !media_type.contains('/') => {
            let media_type = media_type.to_ascii_lowercase();
            let is_any = media_type.starts_with("*~1*") || media_type.starts_with("application~1*");
            is_any || media_type.contains("json") || media_type.contains("x-www-form-urlencoded")
        }
        Some(_) | None => true,
    }
}

#[cfg(test)]
mod tests;
