//! The Rust types of schemas, by what the generator says and what follows from it.

use std::collections::BTreeMap;

use clientgen::files::TypePath;
use serde_json::Value;

use super::reference;

/// References may go round in circles.
const MOST_STEPS: usize = 50;

/// Which type stands for which schema.
#[derive(Debug)]
pub struct RustTypes<'d> {
    document: &'d Value,
    paths: BTreeMap<&'d str, &'d str>,
    /// By pointers without the steps into parts of an `allOf`; None where types differ that way.
    merged: BTreeMap<String, Option<&'d str>>,
}

impl<'d> RustTypes<'d> {
    /// As the generator says.
    pub fn new(document: &'d Value, types: &'d [TypePath]) -> Self {
        let mut merged = BTreeMap::new();
        for one in types {
            let path = merged.entry(without_parts(&one.pointer));
            let path = path.or_insert(Some(&*one.path));
            *path = path.filter(|path| *path == one.path);
        }
        let pair = |one: &'d TypePath| (&*one.pointer, &*one.path);
        Self {
            document,
            paths: types.iter().map(pair).collect(),
            merged,
        }
    }

    /// The type of the values of a schema. None: the client has none that stands alone, such as one for a parameter's text.
    pub fn of(&self, schema: &str) -> Option<String> {
        self.search(schema, MOST_STEPS)
    }

    fn search(&self, schema: &str, steps: usize) -> Option<String> {
        let steps = steps.checked_sub(1)?;
        if let Some(path) = self.paths.get(schema).copied().or(self.merged(schema)) {
            return Some(path.to_owned());
        }
        let node = self.document.pointer(schema)?;
        if node.get("$ref").is_some() {
            return self.search(&reference::target(node)?, steps);
        }
        if let Some(only) = only_part(schema, node) {
            return self.search(&only, steps);
        }
        if node["items"].is_object() {
            let items = self.element(&format!("{schema}/items"), steps)?;
            return Some(format!("Vec<{items}>"));
        }
        if node["additionalProperties"].is_object() && node.get("properties").is_none() {
            let values = self.element(&format!("{schema}/additionalProperties"), steps)?;
            return Some(format!("std::collections::BTreeMap<String, {values}>"));
        }
        None
    }

    /// The type of something within parts of an `allOf`, which comes to stand in the type of the whole. A part itself has none,
    /// unless it is the only one.
    fn merged(&self, mut schema: &str) -> Option<&'d str> {
        while let Some(whole) = schema.strip_suffix("/allOf/0")
            && let Some(node) = self.document.pointer(whole)
            && only_part(whole, node).is_some()
        {
            schema = whole;
        }
        let (rest, last) = schema.rsplit_once('/')?;
        match rest.ends_with("/allOf") && last.parse::<usize>().is_ok() {
            true => None,
            false => *self.merged.get(&without_parts(schema))?,
        }
    }

    /// A type within a list or map, where the type has to say whether null is a value.
    fn element(&self, schema: &str, steps: usize) -> Option<String> {
        let path = self.search(schema, steps)?;
        Some(match self.is_nullable(schema, steps) {
            true => format!("Option<{path}>"),
            false => path,
        })
    }

    fn is_nullable(&self, schema: &str, steps: usize) -> bool {
        let (Some(steps), Some(node)) = (steps.checked_sub(1), self.document.pointer(schema))
        else {
            return false;
        };
        let has = |key: &str, is_null: fn(&Value) -> bool| {
            let list = node[key].as_array();
            list.is_some_and(|list| list.iter().any(is_null))
        };
        node["nullable"] == true
            || has("type", |ty| ty == "null")
            || has("anyOf", |part| part["type"] == "null")
            || has("oneOf", |part| part["type"] == "null")
            || reference::target(node).is_some_and(|target| self.is_nullable(&target, steps))
    }
}

/// The only schema that says what a value is, null aside, where there is one.
fn only_part(schema: &str, node: &Value) -> Option<String> {
    const MORE: &[&str] = &["properties", "format", "enum", "const"];
    if MORE.iter().any(|key| node.get(key).is_some()) {
        return None;
    }
    let mut only = None;
    for key in ["allOf", "anyOf", "oneOf"] {
        for (index, part) in node[key].as_array().into_iter().flatten().enumerate() {
            let is_null = part["type"] == "null";
            if !is_null && only.replace(format!("{schema}/{key}/{index}")).is_some() {
                return None;
            }
        }
    }
    only
}

/// A pointer without the steps into parts of an `allOf`.
fn without_parts(schema: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in schema.split('/') {
        match segments.last() {
            Some(&"allOf") if segment.parse::<usize>().is_ok() => drop(segments.pop()),
            Some(_) | None => segments.push(segment),
        }
    }
    segments.join("/")
}

#[cfg(test)]
mod tests;
