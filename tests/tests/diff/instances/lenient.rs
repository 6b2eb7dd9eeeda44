//! What a client of this generator takes of a schema.

use serde_json::{Map, Value, json};

/// Keywords that a client does not look at.
const UNSEEN: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "unevaluatedItems",
];

/// The formats that become types of their own.
const TYPED: &[&str] = &["uuid", "date-time", "date"];

/// Opens a schema: enums and unions take other values, unknown properties are ignored, null of an
/// optional property is read as if it were left out, and bounds are not looked at.
pub fn relax(mut schema: Value) -> Value {
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        definitions.values_mut().for_each(open);
    }
    schema
}

fn open(schema: &mut Value) {
    let Value::Object(map) = schema else { return };
    for key in UNSEEN {
        map.remove(*key);
    }
    open_values(map);
    open_union(map);
    if map.get("additionalProperties") == Some(&json!(false)) {
        map.remove("additionalProperties");
    }
    let format = map.get("format").and_then(Value::as_str);
    if format.is_some_and(|format| !TYPED.contains(&format)) {
        map.remove("format");
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = map.get_mut(key) {
            open(inner);
        }
    }
    for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
        if let Some(parts) = map.get_mut(key).and_then(Value::as_array_mut) {
            parts.iter_mut().for_each(open);
        }
    }
    open_properties(map);
}

/// An enum is open: it takes other values of its types.
fn open_values(map: &mut Map<String, Value>) {
    let listed = match (map.remove("enum"), map.remove("const")) {
        (Some(Value::Array(values)), _) => values,
        (_, Some(value)) => vec![value],
        (_, None) => return,
    };
    if !map.contains_key("type") {
        let mut types: Vec<&str> = listed.iter().map(type_name).collect();
        types.sort_unstable();
        types.dedup();
        map.insert("type".to_owned(), json!(types));
    }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A union of more than null and something takes anything.
fn open_union(map: &mut Map<String, Value>) {
    for key in ["oneOf", "anyOf"] {
        let arms = map.get(key).and_then(Value::as_array);
        let is_null = |arm: &&Value| arm.get("type") == Some(&json!("null"));
        let others = arms.map(|arms| arms.iter().filter(|arm| !is_null(arm)).count());
        if others.is_some_and(|others| others > 1) {
            map.remove(key);
        }
    }
}

fn open_properties(map: &mut Map<String, Value>) {
    let required = map.get("required").cloned().unwrap_or(json!([]));
    let Some(properties) = map.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, schema) in properties.iter_mut() {
        open(schema);
        let names = required.as_array();
        if !names.is_some_and(|names| names.contains(&json!(name))) {
            *schema = json!({ "anyOf": [{ "type": "null" }, schema.take()] });
        }
    }
}
