//! A document with its maps the other way round.

use serde_yaml::{Mapping, Value};

/// The same document; every map has its keys in reverse.
pub fn reversed(document: &[u8]) -> String {
    // JSON has escapes that YAML has not.
    let json: Result<Value, _> = serde_json::from_slice(document);
    let value = json.unwrap_or_else(|_| serde_yaml::from_slice(document).unwrap());
    serde_yaml::to_string(&reverse(value)).unwrap()
}

fn reverse(value: Value) -> Value {
    match value {
        Value::Mapping(mapping) => {
            let mut entries: Vec<_> = mapping
                .into_iter()
                .map(|(key, value)| (key, reverse(value)))
                .collect();
            entries.reverse();
            Value::Mapping(Mapping::from_iter(entries))
        }
        Value::Sequence(items) => Value::Sequence(items.into_iter().map(reverse).collect()),
        other => other,
    }
}
