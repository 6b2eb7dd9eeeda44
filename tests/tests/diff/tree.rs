//! Documents as trees of JSON.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Reads a document, JSON or YAML.
pub fn read(path: &Path) -> Value {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match path
        .extension()
        .is_some_and(|extension| extension == "json")
    {
        true => serde_json::from_str(&text).unwrap(),
        false => serde_yaml::from_str(&text).unwrap(),
    }
}

/// Returns the node at a pointer.
#[track_caller]
pub fn at<'d>(document: &'d Value, pointer: &str) -> &'d Value {
    let node = document.pointer(pointer);
    node.unwrap_or_else(|| panic!("nothing is at {pointer}"))
}

/// Returns the node at a pointer, to be changed.
#[track_caller]
pub fn at_mut<'d>(document: &'d mut Value, pointer: &str) -> &'d mut Value {
    let node = document.pointer_mut(pointer);
    node.unwrap_or_else(|| panic!("nothing is at {pointer}"))
}

/// Returns the pointer of a child.
pub fn child(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Returns the entries of a map, with their pointers; none if there is no such map.
pub fn entries<'d>(
    node: &'d Value,
    pointer: &str,
    key: &str,
) -> impl Iterator<Item = (String, &'d str, &'d Value)> {
    let map = child(pointer, key);
    let entries = node.get(key).and_then(Value::as_object);
    entries
        .into_iter()
        .flatten()
        .map(move |(name, value)| (child(&map, name), name.as_str(), value))
}

/// Returns the members of a list, with their pointers; none if there is no such list.
pub fn members<'d>(
    node: &'d Value,
    pointer: &str,
    key: &str,
) -> impl Iterator<Item = (String, &'d Value)> {
    let list = child(pointer, key);
    let members = node.get(key).and_then(Value::as_array);
    let members = members.into_iter().flatten().enumerate();
    members.map(move |(index, value)| (format!("{list}/{index}"), value))
}

/// Returns the pointer of what a reference leads to in the same document.
pub fn target(node: &Value) -> Option<String> {
    let reference = node.get("$ref").and_then(Value::as_str)?;
    let pointer = reference.strip_prefix('#')?;
    let decoded = percent_encoding::percent_decode_str(pointer);
    Some(decoded.decode_utf8_lossy().into_owned())
}

/// Follows references, to the pointer and the node where they end.
pub fn follow<'d>(document: &'d Value, pointer: &str) -> (String, &'d Value) {
    let mut pointer = pointer.to_owned();
    for _ in 0..32 {
        let node = at(document, &pointer);
        match target(node) {
            Some(next) if document.pointer(&next).is_some() => pointer = next,
            Some(_) | None => return (pointer, node),
        }
    }
    panic!("references go round in a circle at {pointer}")
}

/// Whether a flag is set.
pub fn is_true(node: &Value, key: &str) -> bool {
    node.get(key) == Some(&Value::Bool(true))
}

/// Returns a text.
pub fn text<'d>(node: &'d Value, key: &str) -> Option<&'d str> {
    node.get(key).and_then(Value::as_str)
}
