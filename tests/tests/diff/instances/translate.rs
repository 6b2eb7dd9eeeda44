//! Schemas of OpenAPI 3.0 and 3.1 in JSON Schema, each with all that it refers to.

use clientgen_tests::schema30;
use serde_json::{Map, Value, json};

use crate::tree::target;

/// Returns the schema at a pointer, with what it refers to under `$defs`.
pub fn to_json_schema(document: &Value, pointer: &str) -> Value {
    let version = document["openapi"].as_str().unwrap_or_default();
    match version.starts_with("3.0") {
        true => schema30::to_json_schema(document, pointer),
        false => collect(document, pointer),
    }
}

/// Collects a schema of OpenAPI 3.1, which is JSON Schema, and all that it refers to.
fn collect(document: &Value, pointer: &str) -> Value {
    let mut pointers = vec![pointer.to_owned()];
    let mut definitions = Map::new();
    while let Some(pointer) = pointers.get(definitions.len()).cloned() {
        let mut definition = document
            .pointer(&pointer)
            .cloned()
            .unwrap_or(json!({ "not": {} }));
        refer(&mut definition, &mut pointers);
        definitions.insert(definitions.len().to_string(), definition);
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/0",
        "$defs": definitions,
    })
}

/// Makes references lead to definitions, and notes what they lead to.
fn refer(schema: &mut Value, pointers: &mut Vec<String>) {
    if let Some(target) = target(schema) {
        let known = pointers.iter().position(|known| *known == target);
        let index = known.unwrap_or(pointers.len());
        if known.is_none() {
            pointers.push(target);
        }
        schema["$ref"] = json!(format!("#/$defs/{index}"));
    }
    let Value::Object(map) = schema else { return };
    // What goes one way only is required in neither, for one schema stands for both.
    let one_way: Vec<Value> = map
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, property)| {
            let flags = ["readOnly", "writeOnly"];
            flags
                .iter()
                .any(|flag| property.get(flag) == Some(&json!(true)))
        })
        .map(|(name, _)| json!(name))
        .collect();
    if let Some(required) = map.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !one_way.contains(name));
    }
    // Words about values are no schemas, and a discriminator is for OpenAPI alone.
    for key in ["example", "examples", "default", "discriminator", "xml"] {
        map.remove(key);
    }
    for (key, value) in map.iter_mut() {
        match (key.as_str(), value) {
            ("properties" | "patternProperties" | "$defs", Value::Object(all)) => {
                all.values_mut().for_each(|schema| refer(schema, pointers));
            }
            ("enum" | "const" | "required" | "type", _) => {}
            (_, Value::Array(all)) => all.iter_mut().for_each(|schema| refer(schema, pointers)),
            (_, value @ Value::Object(_)) => refer(value, pointers),
            _ => {}
        }
    }
}
