//! Schemas of OpenAPI, said in JSON Schema (draft 2020-12) as their authors mean them.

use serde_json::{Map, Value, json};

use super::examples::NAMED_SCHEMAS;
use super::reference;

/// Where references within the document lead.
pub const DOCUMENT: &str = "urn:document";

/// What is data, and no schema.
const DATA: &[&str] = &["const", "default", "enum", "example", "examples"];

/// What OpenAPI's own formats of integers say.
const INTEGERS: &[(&str, i128, i128)] = &[
    ("int32", i32::MIN as i128, i32::MAX as i128),
    ("int64", i64::MIN as i128, i64::MAX as i128),
    ("uint32", 0, u32::MAX as i128),
    ("uint64", 0, u64::MAX as i128),
];

/// Says schemas of one document in JSON Schema.
#[derive(Clone, Copy, Debug)]
pub struct Dialect<'d> {
    document: &'d Value,
    /// OpenAPI 3.0 has a dialect of its own.
    is_old: bool,
}

impl<'d> Dialect<'d> {
    /// As the document says under `openapi`.
    pub fn of(document: &'d Value) -> Self {
        let version = document["openapi"].as_str().unwrap_or_default();
        Self {
            document,
            is_old: version.starts_with("3.0"),
        }
    }

    /// A node, with all that is in it.
    ///
    /// A reference that leads nowhere accepts anything. What is read-only or write-only exists in one direction, and one schema
    /// serves both, so it is never required.
    pub fn translate(self, node: &Value) -> Value {
        match node {
            Value::Array(items) => items.iter().map(|item| self.translate(item)).collect(),
            Value::Object(object) => self.object(node, object),
            other => other.clone(),
        }
    }

    fn object(self, node: &Value, object: &Map<String, Value>) -> Value {
        let mut out = Map::new();
        for (key, value) in object {
            let value = match (key.as_str(), value) {
                ("$ref", Value::String(_)) => match reference::target(node) {
                    Some(to) if self.document.pointer(&to).is_some() => {
                        Value::from(format!("{DOCUMENT}#{}", reference::fragment(&to)))
                    }
                    Some(_) | None => continue,
                },
                // What is beside a reference says nothing in OpenAPI 3.0.
                _ if self.is_old && object.get("$ref").is_some_and(Value::is_string) => continue,
                // An identity would move the base of all references below.
                ("$id" | "$anchor" | "$dynamicAnchor", Value::String(_)) => continue,
                (key, value) if DATA.contains(&key) => value.clone(),
                (key, Value::Object(named)) if NAMED_SCHEMAS.contains(&key) => {
                    let entry = |(name, value): (&String, _)| (name.clone(), self.translate(value));
                    Value::Object(named.iter().map(entry).collect())
                }
                ("required", Value::Array(names)) => self.required(node, names),
                (_, value) => self.translate(value),
            };
            out.insert(key.clone(), value);
        }
        bound_integer(&mut out);
        match self.is_old {
            true => old(out),
            false => Value::Object(out),
        }
    }

    fn required(self, node: &Value, names: &[Value]) -> Value {
        let is_one_way = |name: &&Value| {
            let property = name.as_str().and_then(|name| node["properties"].get(name));
            let target = property.and_then(reference::target);
            let target = target.and_then(|target| self.document.pointer(&target));
            target.or(property).is_some_and(|property| {
                property["readOnly"] == true || property["writeOnly"] == true
            })
        };
        names
            .iter()
            .filter(|name| !is_one_way(name))
            .cloned()
            .collect()
    }
}

fn bound_integer(schema: &mut Map<String, Value>) {
    let format = schema.get("format").and_then(Value::as_str);
    let known = INTEGERS.iter().find(|(name, ..)| Some(*name) == format);
    if let Some((_, least, most)) = known
        && schema.get("type") != Some(&json!("string"))
    {
        let (least, most) = (i64::try_from(*least), u64::try_from(*most));
        if let (Ok(least), Ok(most)) = (least, most) {
            schema.entry("minimum").or_insert(json!(least));
            schema.entry("maximum").or_insert(json!(most));
        }
    }
}

/// What OpenAPI 3.0 says in its own words: exclusive bounds as flags, and null.
fn old(mut schema: Map<String, Value>) -> Value {
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(Value::Bool(excludes)) = schema.get(flag) {
            let excludes = *excludes;
            schema.remove(flag);
            if let (true, Some(value)) = (excludes, schema.remove(bound)) {
                schema.insert(flag.to_owned(), value);
            }
        }
    }
    match schema.remove("nullable") {
        // Null is a value even where `enum` does not list it, or where no type is beside it.
        Some(Value::Bool(true)) => json!({ "anyOf": [{ "type": "null" }, schema] }),
        _ => Value::Object(schema),
    }
}

#[cfg(test)]
mod tests;
