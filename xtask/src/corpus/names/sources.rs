//! The names of the document that a name may be made of.

use clientgen::diagnostic::unescape;
use clientgen::{Named, NamedKind};
use serde_json::Value;

/// The names of a document, by where they are.
pub struct Sources<'a> {
    tree: &'a Value,
}

/// The keywords that hold the alternatives of a union.
const ALTERNATIVES: &[&str] = &["oneOf", "anyOf", "allOf"];

impl<'a> Sources<'a> {
    /// Takes a document.
    pub fn new(tree: &'a Value) -> Self {
        Self { tree }
    }

    /// Returns the names on the way to something, besides its own: of components, properties,
    /// statuses, titles, operations. Numbers of places in lists are none.
    pub fn of(&self, named: &Named) -> Vec<String> {
        let mut sources = Vec::new();
        let mut at = Some(self.tree);
        let pointer = named.pointer.split_once("/components/");
        let is_shared = pointer.is_some_and(|(before, _)| !before.is_empty());
        for step in named.pointer.split('/').skip(1) {
            let step = unescape(step).into_owned();
            let in_list = at.is_some_and(Value::is_array);
            at = at.and_then(|value| match value {
                Value::Array(items) => items.get(step.parse::<usize>().ok()?),
                value => value.get(&step),
            });
            // Of another document, only the way there is known.
            if !in_list && (at.is_some() || is_shared) {
                sources.extend(step.split('/').map(str::to_owned));
                sources.push(step);
            }
            sources.extend(at.into_iter().flat_map(titles));
            sources.extend(at.into_iter().flat_map(members));
            // Parameters stand in lists, each with its name.
            let name = at.and_then(|value| value.get("name")).filter(|_| in_list);
            sources.extend(name.and_then(Value::as_str).map(str::to_owned));
        }
        if let (NamedKind::Alternative, Some(union)) = (named.kind, at) {
            sources.extend(alternatives(self.tree, union));
        }
        sources
    }
}

/// Returns what a value says about its own name.
fn titles(value: &Value) -> impl Iterator<Item = String> + '_ {
    let keys = ["title", "operationId"].into_iter();
    keys.filter_map(|key| value.get(key)?.as_str().map(str::to_owned))
}

/// Returns what the alternatives of a union say about their names.
fn alternatives(tree: &Value, union: &Value) -> Vec<String> {
    let lists = ALTERNATIVES.iter().filter_map(|key| union.get(key));
    let items = lists.filter_map(Value::as_array).flatten();
    let mut names = Vec::new();
    for item in items {
        names.extend(titles(item));
        let reference = item.get("$ref").and_then(Value::as_str);
        let last = reference.and_then(|text| text.rsplit('/').next());
        names.extend(last.map(str::to_owned));
        names.extend(item.get("const").map(Value::to_string));
        let pointer = reference.and_then(|text| text.strip_prefix('#'));
        names.extend(members(item));
        let target = pointer.and_then(|pointer| tree.pointer(pointer));
        names.extend(target.into_iter().flat_map(members));
    }
    names
}

/// Returns the names of the properties of an object, and the values of those that have one.
fn members(object: &Value) -> Vec<String> {
    let properties = object.get("properties").and_then(Value::as_object);
    let mut names = Vec::new();
    for (name, schema) in properties.into_iter().flatten() {
        names.push(name.clone());
        let listed = schema.get("enum").and_then(Value::as_array);
        let only = listed.filter(|listed| listed.len() == 1);
        let only = only.and_then(|only| only.first());
        let value = schema.get("const").or(only).and_then(Value::as_str);
        names.extend(value.map(str::to_owned));
    }
    names
}
