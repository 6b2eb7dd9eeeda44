//! Schemas of OpenAPI 3.0, said in JSON Schema.
//!
//! OpenAPI 3.0 has a dialect of its own, which no JSON Schema validator reads. This translation is what tests judge the client
//! and the documents by, so it is written from the OpenAPI 3.0.3 and JSON Schema specifications alone and shares nothing with the
//! generator.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

#[cfg(test)]
mod tests;

/// Returns the schema at `pointer` in `document` as a self-contained JSON Schema (draft 2020-12).
///
/// `pointer` is a JSON pointer (RFC 6901), such as `/components/schemas/Verification`. Whatever the schema refers to comes along
/// under `$defs`. A pointer or a reference that leads nowhere becomes a schema that accepts nothing, so that it is noticed where
/// it matters.
///
/// Formats are meant to be asserted: switch that on in the validator (`should_validate_formats`). Those that only OpenAPI knows
/// are spelled out as bounds and patterns. Two things are read as their authors mean them:
///
/// * `nullable: true` accepts null, also where there is no `type` beside it or where `enum` does not list null (OpenAPI 3.0.3
///   demands both, few documents follow).
/// * A property that is `readOnly` or `writeOnly` exists in one direction only, and one schema serves both directions, so it is
///   never required.
#[must_use]
pub fn to_json_schema(document: &Value, pointer: &str) -> Value {
    let mut translation = Translation {
        document,
        pointers: Vec::new(),
    };
    let root = translation.reference(pointer);
    let mut definitions = Map::new();
    // Translating one schema can find further ones, so the list grows while it is walked.
    while let Some(pointer) = translation.pointers.get(definitions.len()).cloned() {
        let mut definition = match document.pointer(&pointer) {
            Some(schema) => translation.schema(schema),
            None => json!({ "not": {} }),
        };
        definition["$comment"] = Value::from(pointer);
        definitions.insert(definitions.len().to_string(), definition);
    }
    json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": root, "$defs": definitions })
}

/// Keywords that say the same in both dialects.
const SAME: &[&str] = &[
    "type",
    "enum",
    "format",
    "multipleOf",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// What a format of OpenAPI's own asserts; `None` if JSON Schema knows the format or nothing can be asserted.
fn format_assertion(format: &str) -> Option<Value> {
    match format {
        "int32" => Some(json!({ "minimum": i32::MIN, "maximum": i32::MAX })),
        "int64" => Some(json!({ "minimum": i64::MIN, "maximum": i64::MAX })),
        "byte" => Some(
            json!({ "pattern": "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }),
        ),
        _ => None,
    }
}

/// A translation under way: the document, and the pointers of the schemas that are wanted as definitions, in order.
struct Translation<'d> {
    document: &'d Value,
    pointers: Vec<String>,
}

impl Translation<'_> {
    /// Returns the reference to the definition of the schema at `pointer`, and asks for that definition.
    fn reference(&mut self, pointer: &str) -> String {
        let known = self.pointers.iter().position(|known| known == pointer);
        let index = known.unwrap_or_else(|| {
            self.pointers.push(pointer.to_owned());
            self.pointers.len() - 1
        });
        format!("#/$defs/{index}")
    }

    /// Translates a Schema Object or a Reference Object.
    fn schema(&mut self, schema: &Value) -> Value {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            // OpenAPI 3.0 ignores whatever stands beside a reference.
            return json!({ "$ref": self.reference(&local_pointer(reference)) });
        }
        let mut translated = Map::new();
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            if let Some(value) = self.keyword(keyword, value) {
                translated.insert(keyword.clone(), value);
            }
        }
        exclude_bound(schema, &mut translated, "minimum", "exclusiveMinimum");
        exclude_bound(schema, &mut translated, "maximum", "exclusiveMaximum");
        if let Some(required) = self.required(schema) {
            translated.insert("required".to_owned(), required);
        }
        let mut translated = Value::Object(translated);
        if let Some(assertion) = schema
            .get("format")
            .and_then(Value::as_str)
            .and_then(format_assertion)
        {
            translated = json!({ "allOf": [translated, assertion] });
        }
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            translated = json!({ "anyOf": [{ "type": "null" }, translated] });
        }
        translated
    }

    /// Translates the value of a keyword that asserts something by itself; `None` for every other one.
    fn keyword(&mut self, keyword: &str, value: &Value) -> Option<Value> {
        match keyword {
            "additionalProperties" if value.is_boolean() => Some(value.clone()),
            "not" | "items" | "additionalProperties" => Some(self.schema(value)),
            "allOf" | "anyOf" | "oneOf" => Some(
                value
                    .as_array()?
                    .iter()
                    .map(|part| self.schema(part))
                    .collect(),
            ),
            "properties" => {
                let properties = value.as_object()?.iter();
                Some(Value::Object(
                    properties
                        .map(|(name, schema)| (name.clone(), self.schema(schema)))
                        .collect(),
                ))
            }
            same if SAME.contains(&same) => Some(value.clone()),
            _ => None,
        }
    }

    /// Returns the names that `schema` requires in both directions.
    fn required(&self, schema: &Value) -> Option<Value> {
        let names = schema.get("required")?.as_array()?.iter();
        let both_ways = names.filter(|name| {
            let property = name
                .as_str()
                .and_then(|name| schema.get("properties")?.get(name));
            property.is_none_or(|property| !self.is_one_way(property))
        });
        Some(both_ways.cloned().collect())
    }

    /// Tells whether a property exists in one direction only.
    fn is_one_way(&self, property: &Value) -> bool {
        let reference = property.get("$ref").and_then(Value::as_str);
        let target =
            reference.and_then(|reference| self.document.pointer(&local_pointer(reference)));
        let property = target.unwrap_or(property);
        ["readOnly", "writeOnly"]
            .iter()
            .any(|keyword| property.get(keyword) == Some(&Value::Bool(true)))
    }
}

/// Returns the pointer in a reference such as `#/components/schemas/Verification`. A reference to another document is kept as it
/// is, and so leads nowhere.
fn local_pointer(reference: &str) -> String {
    let fragment = reference.strip_prefix('#').unwrap_or(reference);
    percent_decode_str(fragment)
        .decode_utf8_lossy()
        .into_owned()
}

/// Turns a bound into an exclusive one if `flag` says so: a flag beside the bound in OpenAPI 3.0, a bound of its own in JSON Schema.
fn exclude_bound(schema: &Value, translated: &mut Map<String, Value>, bound: &str, flag: &str) {
    if schema.get(flag) == Some(&Value::Bool(true))
        && let Some(value) = translated.remove(bound)
    {
        translated.insert(flag.to_owned(), value);
    }
}
