//! A document as the other reader writes it again, without what is not compared.

use serde_json::{Map, Value};

use super::{KEYWORDS, settled};

/// Keeps what is compared of a document.
pub(super) fn document(document: &Value) -> Value {
    let mut kept = Map::new();
    let mut paths = document["paths"].clone();
    if let Some(paths) = paths.as_object_mut() {
        paths.retain(|path, _| !path.starts_with("x-"));
    }
    kept.insert("paths".to_owned(), each(&paths, path_item));
    let components = &document["components"];
    for (section, read) in [
        ("schemas", schema as fn(&Value) -> Value),
        ("parameters", parameter),
        ("requestBodies", body),
        ("responses", response),
        ("headers", header),
    ] {
        kept.insert(section.to_owned(), each(&components[section], read));
    }
    settled(kept)
}

fn path_item(item: &Value) -> Value {
    match item.get("$ref") {
        Some(_) => only(item, &["$ref"]),
        None => {
            let mut kept = taken(item, &[]);
            kept.insert(
                "parameters".to_owned(),
                list(&item["parameters"], parameter),
            );
            for method in [
                "get", "put", "post", "delete", "options", "head", "patch", "trace",
            ] {
                if let Some(found) = item.get(method) {
                    kept.insert(method.to_owned(), operation(found));
                }
            }
            settled(kept)
        }
    }
}

fn operation(operation: &Value) -> Value {
    let mut kept = taken(
        operation,
        &[
            "operationId",
            "tags",
            "summary",
            "description",
            "deprecated",
        ],
    );
    kept.insert(
        "parameters".to_owned(),
        list(&operation["parameters"], parameter),
    );
    kept.insert(
        "requestBody".to_owned(),
        some(operation.get("requestBody"), body),
    );
    let responses = operation.get("responses").and_then(Value::as_object);
    let responses = responses.into_iter().flatten();
    let responses = responses.filter(|(status, _)| !status.starts_with("x-"));
    let responses: Map<String, Value> = responses
        .map(|(status, found)| (status.clone(), response(found)))
        .collect();
    kept.insert("responses".to_owned(), responses.into());
    settled(kept)
}

fn parameter(parameter: &Value) -> Value {
    let mut kept = content_of(parameter, &["name", "in", "required", "style", "explode"]);
    if let (Some(place), Some(style)) = (parameter.get("in"), parameter.get("style")) {
        let usual = match place.as_str() {
            Some("path" | "header") => "simple",
            _ => "form",
        };
        if style == usual {
            kept.remove("style");
        }
    }
    settled(kept)
}

fn body(body: &Value) -> Value {
    settled(content_of(body, &["required"]))
}

fn header(header: &Value) -> Value {
    settled(content_of(header, &["required"]))
}

fn response(response: &Value) -> Value {
    let mut kept = content_of(response, &[]);
    kept.insert("headers".to_owned(), each(&response["headers"], header));
    settled(kept)
}

/// Keeps these keys, texts, and what says of the content.
fn content_of(node: &Value, keys: &[&str]) -> Map<String, Value> {
    let mut kept = taken(node, keys);
    kept.extend(taken(node, &["$ref", "description", "deprecated"]));
    kept.insert("schema".to_owned(), some(node.get("schema"), schema));
    kept.insert("content".to_owned(), each(&node["content"], media_type));
    kept
}

fn media_type(media_type: &Value) -> Value {
    let mut kept = Map::new();
    kept.insert("schema".to_owned(), some(media_type.get("schema"), schema));
    // That there is one counts, although it may hold nothing that is compared.
    kept.insert("is".to_owned(), true.into());
    settled(kept)
}

fn schema(schema: &Value) -> Value {
    if schema.get("$ref").is_some() {
        return only(schema, &["$ref"]);
    }
    let mut kept = taken(schema, KEYWORDS);
    if let Some(Value::Array(values)) = kept.get_mut("enum") {
        let before = values.len();
        values.retain(|value| !value.is_null());
        if values.len() < before {
            kept.insert("nullable".to_owned(), true.into());
        }
    }
    // A bound is one number here, whether it is one in the document or has a flag beside it.
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if kept.get(flag) == Some(&Value::Bool(true))
            && let Some(number) = kept.remove(bound)
        {
            kept.insert(flag.to_owned(), number);
        }
    }
    // A type of 3.1.
    if schema["type"] == "null" {
        kept.remove("type");
        kept.insert("nullable".to_owned(), true.into());
    }
    // The name of an enum, which is read as its title.
    let name = schema.pointer("/x-ms-enum/name");
    if let Some(name) = name.filter(|_| !kept.contains_key("title")) {
        kept.insert("title".to_owned(), name.clone());
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        kept.insert(keyword.to_owned(), list(&schema[keyword], self::schema));
    }
    kept.insert(
        "properties".to_owned(),
        each(&schema["properties"], self::schema),
    );
    kept.insert("items".to_owned(), some(schema.get("items"), self::schema));
    let additional = schema.get("additionalProperties");
    let additional = some(additional, |additional| match additional {
        Value::Bool(may) => if *may { "any" } else { "none" }.into(),
        schema => match self::schema(schema) {
            Value::Object(said) if said.is_empty() => "any".into(),
            said => said,
        },
    });
    kept.insert("additionalProperties".to_owned(), additional);
    settled(kept)
}

fn taken(node: &Value, keys: &[&str]) -> Map<String, Value> {
    let found = keys.iter().filter_map(|key| Some((key, node.get(key)?)));
    found
        .map(|(key, value)| ((*key).to_owned(), value.clone()))
        .collect()
}

fn only(node: &Value, keys: &[&str]) -> Value {
    settled(taken(node, keys))
}

fn some(node: Option<&Value>, read: impl Fn(&Value) -> Value) -> Value {
    node.map_or(Value::Null, read)
}

fn list(nodes: &Value, read: fn(&Value) -> Value) -> Value {
    nodes.as_array().into_iter().flatten().map(read).collect()
}

fn each(nodes: &Value, read: fn(&Value) -> Value) -> Value {
    let nodes = nodes.as_object().into_iter().flatten();
    nodes.map(|(key, node)| (key.clone(), read(node))).collect()
}
