//! Documents made of parts.

use serde_json::{Map, Value, json};

/// A way to make a document of a size, with a name to tell it by.
pub(crate) type Shape = (&'static str, fn(usize) -> Value);

/// The part of a document with these component schemas.
pub(crate) fn schemas(schemas: impl IntoIterator<Item = (String, Value)>) -> Value {
    let schemas: Map<String, Value> = schemas.into_iter().collect();
    json!({"components": {"schemas": schemas}})
}

/// The same with the first of them as the reply of an operation.
pub(crate) fn used(entries: impl IntoIterator<Item = (String, Value)>, first: &str) -> Value {
    let mut document = schemas(entries);
    let reply =
        json!({"200": {"description": "", "content": {"application/json": {"schema": to(first)}}}});
    document["paths"] = json!({"/a": {"get": {"operationId": "go", "responses": reply}}});
    document
}

/// One operation that has this.
pub(crate) fn operation(more: Value) -> Value {
    json!({"paths": {"/a": {"post": operation_of("go", more)}}})
}

/// Operations of these paths.
pub(crate) fn operations(paths: impl IntoIterator<Item = (String, Value)>) -> Value {
    let paths = paths.into_iter().enumerate();
    let paths: Map<String, Value> = paths
        .map(|(index, (path, more))| {
            (
                path,
                json!({"post": operation_of(&format!("o{index}"), more)}),
            )
        })
        .collect();
    json!({"paths": paths})
}

fn operation_of(id: &str, mut more: Value) -> Value {
    more["operationId"] = json!(id);
    if more["responses"].is_null() {
        more["responses"] = json!({"204": {"description": ""}});
    }
    more
}

/// A reply that holds this.
pub(crate) fn reply(schema: Value) -> Value {
    json!({"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}})
}

/// A reference to a component.
pub(crate) fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// An object with one property.
pub(crate) fn object(property: &str, schema: Value) -> Value {
    let properties: Map<String, Value> = [(property.to_owned(), schema)].into_iter().collect();
    json!({"type": "object", "properties": properties})
}

/// A schema for text.
pub(crate) fn text() -> Value {
    json!({"type": "string"})
}

/// Things with numbers.
pub(crate) fn numbered<T>(size: usize, each: impl Fn(usize) -> T) -> Vec<T> {
    (0..size).map(each).collect()
}

/// The text of a document with this in it.
pub(crate) fn written(mut document: Value) -> String {
    document["openapi"] = json!("3.1.0");
    document["info"] = json!({"title": "T", "version": "1"});
    if document["paths"].is_null() {
        document["paths"] = json!({});
    }
    document.to_string()
}
