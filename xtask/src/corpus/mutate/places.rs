//! Places of a document.

use clientgen::diagnostic::child;
use serde_json::Value;

/// The pointers of all places but the root, in the order of the document.
pub fn all(document: &Value) -> Vec<String> {
    let mut places = Vec::new();
    let mut open = vec![(String::new(), document)];
    while let Some((pointer, value)) = open.pop() {
        let children = children(&pointer, value);
        places.extend(children.iter().map(|(pointer, _)| pointer.clone()));
        open.extend(children.into_iter().rev());
    }
    places
}

/// The entries or items of a value with their pointers.
pub fn children<'v>(pointer: &str, value: &'v Value) -> Vec<(String, &'v Value)> {
    match value {
        Value::Object(entries) => {
            let entries = entries.iter();
            entries
                .map(|(key, entry)| (child(pointer, key), entry))
                .collect()
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(at, item)| (child(pointer, &at.to_string()), item))
                .collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

/// The pointer of what a place is in, and its key or number there.
pub fn parent(pointer: &str) -> (&str, String) {
    let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
    (parent, clientgen::diagnostic::unescape(key).into())
}

/// Takes a place away, and gives what was there.
pub fn remove(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = parent(pointer);
    match document.pointer_mut(parent)? {
        Value::Object(entries) => entries.remove(&key),
        Value::Array(items) => {
            let at = key.parse::<usize>().ok().filter(|at| *at < items.len())?;
            Some(items.remove(at))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}
