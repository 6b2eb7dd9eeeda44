//! Places of a document where something can be added.

use serde_yaml::Value;

use super::tree::{at, escape, has_names, is_data};

/// The places of a document, as JSON pointers in the order of the document.
#[derive(Debug, Default)]
pub struct Places {
    /// Operations.
    pub operations: Vec<String>,
    /// Lists of several strings: the owners of an `enum`.
    pub enums: Vec<String>,
    /// Schemas with `properties`, inline alternatives aside.
    pub objects: Vec<String>,
    /// Lists of several alternatives that are components and objects.
    pub unions: Vec<String>,
}

/// The methods of OpenAPI.
pub const METHODS: &[&str] = &[
    "get", "head", "post", "put", "delete", "options", "trace", "patch",
];

impl Places {
    /// Finds the places of a document.
    pub fn of(tree: &Value) -> Self {
        let mut places = Self {
            operations: find_operations(tree),
            ..Self::default()
        };
        places.within(tree, tree, String::new(), false);
        places
    }

    fn within(&mut self, tree: &Value, value: &Value, pointer: String, in_names: bool) {
        match value {
            Value::Mapping(map) => {
                if !in_names {
                    self.look_at(tree, value, &pointer);
                }
                for (key, value) in map {
                    let key = key.as_str().unwrap_or_default();
                    if !is_data(key, in_names) {
                        let pointer = format!("{pointer}/{}", escape(key));
                        self.within(tree, value, pointer, has_names(key, in_names));
                    }
                }
            }
            Value::Sequence(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.within(tree, item, format!("{pointer}/{index}"), false);
                }
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::Tagged(_) => {}
        }
    }

    fn look_at(&mut self, tree: &Value, value: &Value, pointer: &str) {
        let is_text = value.get("type").and_then(Value::as_str) == Some("string");
        let values = value.get("enum").and_then(Value::as_sequence);
        let is_listed =
            |values: &Vec<Value>| values.len() > 1 && values.iter().all(Value::is_string);
        if is_text && values.is_some_and(is_listed) {
            self.enums.push(pointer.to_owned());
        }
        let properties = value.get("properties").and_then(Value::as_mapping);
        let has_some = properties.is_some_and(|properties| !properties.is_empty());
        if has_some && !is_alternative(pointer) && !is_beside_union(tree, pointer) {
            self.objects.push(pointer.to_owned());
        }
        for key in ["oneOf", "anyOf"] {
            let alternatives = value.get(key).and_then(Value::as_sequence);
            let is_union = alternatives.is_some_and(|all| {
                let objects = all.iter().filter(|one| is_object(tree, one));
                objects.count() == all.len() && all.len() > 1
            });
            if is_union {
                self.unions.push(format!("{pointer}/{key}"));
            }
        }
    }
}

/// Whether a schema is an alternative itself. Without a name of its own, it is known by its
/// properties.
fn is_alternative(pointer: &str) -> bool {
    let mut steps = pointer.rsplit('/').skip(1);
    matches!(steps.next(), Some("oneOf" | "anyOf"))
}

/// Whether a schema is part of an `allOf` with a union, whose alternatives have its properties too.
fn is_beside_union(tree: &Value, pointer: &str) -> bool {
    let mut lists = pointer.match_indices("/allOf/");
    lists.any(|(end, step)| {
        let list = pointer.get(..end + step.len() - 1);
        let list = list.and_then(|list| at(tree, list)?.as_sequence());
        let mut parts = list.into_iter().flatten();
        parts.any(|part| is_union(follow(tree, part)))
    })
}

fn is_union(schema: &Value) -> bool {
    schema.get("oneOf").is_some() || schema.get("anyOf").is_some()
}

/// Returns the component that a schema refers to, or the schema.
fn follow<'v>(tree: &'v Value, schema: &'v Value) -> &'v Value {
    let reference = schema.get("$ref").and_then(Value::as_str);
    let target = reference.and_then(|text| at(tree, text.strip_prefix('#')?));
    target.unwrap_or(schema)
}

/// Whether an alternative is a component that is an object, and not made of others.
fn is_object(tree: &Value, alternative: &Value) -> bool {
    let target = follow(tree, alternative);
    let is_component = alternative.get("$ref").is_some();
    let is_made_of_others = is_union(target) || target.get("allOf").is_some();
    is_component && target.get("properties").is_some() && !is_made_of_others
}

fn find_operations(tree: &Value) -> Vec<String> {
    let paths = tree.get("paths").and_then(Value::as_mapping);
    let mut found = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let path = path.as_str().unwrap_or_default();
        for method in METHODS {
            if item.get(method).is_some_and(Value::is_mapping) {
                found.push(format!("/paths/{}/{method}", escape(path)));
            }
        }
    }
    found
}
