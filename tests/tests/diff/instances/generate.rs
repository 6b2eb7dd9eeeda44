//! Values that a schema takes, more or less: whoever uses them validates them.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// How deep optional things are still made.
const DEEP: usize = 4;

/// How deep anything is made.
const DEEPEST: usize = 12;

/// Makes values of one schema.
pub struct Generator<'s> {
    root: &'s Value,
    rng: &'s mut Rng,
}

impl<'s> Generator<'s> {
    /// Begins with a schema in which references lead to `$defs`.
    pub fn new(root: &'s Value, rng: &'s mut Rng) -> Self {
        Self { root, rng }
    }

    /// Makes a value. None: the schema asks for more than is understood, or for endless values.
    pub fn value(&mut self) -> Option<Value> {
        let root = self.root;
        self.make(&json!({ "$ref": root["$ref"] }), 0)
    }

    fn make(&mut self, schema: &Value, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        let merged = self.merge(schema, 0)?;
        if let Some(value) = merged.get("const") {
            return Some(value.clone());
        }
        if let Some(values) = merged.get("enum").and_then(Value::as_array) {
            return self.rng.choice(values).cloned();
        }
        let is_object = ["properties", "required", "additionalProperties"];
        let name = match merged.get("type") {
            Some(Value::String(name)) => name.clone(),
            Some(Value::Array(names)) => self.rng.choice(names)?.as_str()?.to_owned(),
            _ if is_object.iter().any(|key| merged.contains_key(*key)) => "object".to_owned(),
            _ if merged.contains_key("items") => "array".to_owned(),
            _ => (*self.rng.choice(&["string", "integer", "boolean"])?).to_owned(),
        };
        match name.as_str() {
            "null" => Some(Value::Null),
            "boolean" => Some(json!(self.rng.bool())),
            "integer" => Some(self.integer(&merged)),
            "number" => Some(self.number(&merged)),
            "string" => self.text(&merged),
            "array" => self.list(&merged, depth),
            _ => self.object(&merged, depth),
        }
    }

    /// Brings references, parts and one of the alternatives together.
    fn merge(&mut self, schema: &Value, steps: usize) -> Option<Map<String, Value>> {
        if steps > DEEPEST * 4 {
            return None;
        }
        let Value::Object(map) = schema else {
            return (schema != &Value::Bool(false)).then(Map::new);
        };
        let mut merged = map.clone();
        let mut parts = Vec::new();
        if let Some(reference) = merged.remove("$ref") {
            let pointer = reference.as_str()?.strip_prefix('#')?.to_owned();
            parts.push(self.root.pointer(&pointer)?.clone());
        }
        if let Some(Value::Array(all)) = merged.remove("allOf") {
            parts.extend(all);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(Value::Array(arms)) = merged.remove(key) {
                parts.push(self.rng.choice(&arms)?.clone());
            }
        }
        for part in parts {
            for (key, value) in self.merge(&part, steps + 1)? {
                join(&mut merged, key, value);
            }
        }
        Some(merged)
    }

    fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Value> {
        let mut object = Map::new();
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let properties = properties.unwrap_or(&empty);
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        // All, some or none of what is optional.
        let share = self.rng.u8(0..4);
        for (name, property) in properties {
            let is_required = required.contains(&name.as_str());
            let is_wanted = depth < DEEP && self.rng.u8(0..3) < share;
            if is_required || is_wanted {
                match self.make(property, depth + 1) {
                    Some(value) => {
                        object.insert(name.clone(), value);
                    }
                    None if is_required => return None,
                    None => {}
                }
            }
        }
        let additional = schema.get("additionalProperties");
        for name in required {
            if !properties.contains_key(name) {
                let value = self.make(additional.unwrap_or(&json!({})), depth + 1)?;
                object.insert(name.to_owned(), value);
            }
        }
        if let Some(additional) = additional.filter(|schema| schema.is_object())
            && depth < DEEP
            && let Some(value) = self.make(additional, depth + 1)
        {
            object.insert("further".to_owned(), value);
        }
        Some(Value::Object(object))
    }

    fn list(&mut self, schema: &Map<String, Value>, depth: usize) -> Option<Value> {
        let least = size(schema, "minItems").unwrap_or(0);
        let most = size(schema, "maxItems").unwrap_or(least + 2);
        let most = if depth < DEEP {
            most.min(least + 2)
        } else {
            least
        };
        let length = self.rng.usize(least..=most.max(least));
        let any = json!({});
        let items = schema.get("items").unwrap_or(&any);
        let first = schema.get("prefixItems").and_then(Value::as_array);
        let mut list = Vec::new();
        for index in 0..length {
            let item = first.and_then(|first| first.get(index)).unwrap_or(items);
            list.push(self.make(item, depth + 1)?);
        }
        Some(Value::Array(list))
    }

    fn integer(&mut self, schema: &Map<String, Value>) -> Value {
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let least = bound("minimum").or(bound("exclusiveMinimum").map(|least| least + 1.0));
        let most = bound("maximum").or(bound("exclusiveMaximum").map(|most| most - 1.0));
        #[allow(clippy::cast_possible_truncation, reason = "as good as any value")]
        let (least, most) = match (least, most) {
            (Some(least), Some(most)) => (least as i64, most as i64),
            (Some(least), None) => (least as i64, (least as i64).saturating_add(1000)),
            (None, Some(most)) => ((most as i64).saturating_sub(1000), most as i64),
            (None, None) => (-1000, 1000),
        };
        let step = schema
            .get("multipleOf")
            .and_then(Value::as_i64)
            .unwrap_or(1)
            .max(1);
        let value = self.rng.i64(least..=most.max(least));
        json!(value - value % step)
    }

    fn number(&mut self, schema: &Map<String, Value>) -> Value {
        let Value::Number(whole) = self.integer(schema) else {
            return json!(0.5);
        };
        match self.rng.bool() {
            true => Value::Number(whole),
            false => json!(whole.as_f64().unwrap_or_default() + 0.5),
        }
    }

    fn text(&mut self, schema: &Map<String, Value>) -> Option<Value> {
        let format = schema.get("format").and_then(Value::as_str);
        let known = match format.unwrap_or_default() {
            "uuid" => "67e55044-10b1-426f-9247-bb680e5fe0c8",
            "date-time" => "2026-11-27T12:30:00Z",
            "date" => "2026-11-27",
            "time" => "12:30:00Z",
            "duration" => "P1D",
            "email" => "somebody@a.example",
            "hostname" => "a.example",
            "ipv4" => "192.0.2.1",
            "ipv6" => "2001:db8::1",
            "uri" | "url" | "iri" | "uri-reference" => "https://a.example/b",
            "json-pointer" => "/a",
            "regex" => "a+",
            "byte" => "YWI=",
            _ => "",
        };
        if !known.is_empty() {
            return Some(json!(known));
        }
        let least = size(schema, "minLength").unwrap_or(0);
        // Now and then longer than what people think of as long.
        let longer = self.rng.choice([12, 12, 12, 300, 6000]).unwrap_or(12);
        let most = size(schema, "maxLength").unwrap_or(usize::MAX);
        let length = self.rng.usize(least..=most.min(least + longer).max(least));
        if schema.contains_key("pattern") {
            // Some patterns are met by luck: by what others of their kind look like.
            let tries = ["", "a", "ab", "abc", "0", "00", "a_b", "1.0", "AA", "/a"];
            return self.rng.choice(&tries).map(|text| json!(text));
        }
        let letters: String = (0..length).map(|_| self.rng.lowercase()).collect();
        Some(json!(letters))
    }
}

fn size(schema: &Map<String, Value>, key: &str) -> Option<usize> {
    let size = schema.get(key).and_then(Value::as_u64)?;
    usize::try_from(size).ok()
}

/// Adds a keyword of a part to what is known.
fn join(merged: &mut Map<String, Value>, key: String, value: Value) {
    match (merged.get_mut(&key), value) {
        (Some(Value::Object(old)), Value::Object(new)) if key == "properties" => {
            for (name, schema) in new {
                let joined = match old.remove(&name) {
                    Some(known) if known != schema => json!({ "allOf": [known, schema] }),
                    Some(_) | None => schema,
                };
                old.insert(name, joined);
            }
        }
        (Some(Value::Array(old)), Value::Array(new)) if key == "required" => {
            for name in new {
                if !old.contains(&name) {
                    old.push(name);
                }
            }
        }
        (Some(Value::Array(old)), Value::Array(new)) if key == "enum" => {
            old.retain(|value| new.contains(value));
        }
        // The bounds of a format come last and matter least.
        (Some(_), _) => {}
        (None, value) => {
            merged.insert(key, value);
        }
    }
}
