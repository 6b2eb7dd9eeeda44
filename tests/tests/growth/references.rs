//! Components that everything refers to.

use serde_json::{Map, Value, json};

use crate::document::{Shape, numbered, operations, text};

/// What has as many uses as it has parts, at sizes at which that is more than may be repeated: what
/// repeats most is left out, beside an operation that repeats nothing.
pub(crate) const LEFT_OUT: &[(Shape, usize)] = &[
    (("path items of many parameters", path_items), 600),
    (("replies of many headers", replies), 600),
    (("long texts of parameters", texts), 9_000),
    (("schemes of all operations", schemes), 700),
];

fn path_items(size: usize) -> Value {
    let parameter = |index| json!({"name": format!("p{index}"), "in": "query", "schema": text()});
    let item = json!({"get": {"parameters": numbered(size, parameter)}});
    let uses = |_| json!({"$ref": "#/components/pathItems/A"});
    fine(json!({"paths": named(size, "/a", uses), "components": {"pathItems": {"A": item}}}))
}

fn replies(size: usize) -> Value {
    let headers = named(size, "h", |_| json!({"schema": text()}));
    let reply = json!({"description": "", "headers": headers});
    let to = json!({"responses": {"200": {"$ref": "#/components/responses/A"}}});
    shared(size, to, "responses", json!({"A": reply}))
}

fn texts(size: usize) -> Value {
    let description = "a".repeat(size);
    let parameter = json!({"name": "a", "in": "query", "description": description});
    let to = json!({"parameters": [{"$ref": "#/components/parameters/A"}]});
    shared(size, to, "parameters", json!({"A": parameter}))
}

fn schemes(size: usize) -> Value {
    let scheme = |_| json!({"type": "http", "scheme": "basic"});
    let schemes = json!(named(size, "s", scheme));
    let mut document = shared(size, json!({}), "securitySchemes", schemes);
    document["security"] = numbered(size, |index| json!({format!("s{index}"): []})).into();
    document
}

/// Operations that each have this, and components that they refer to.
fn shared(size: usize, each: Value, section: &str, components: Value) -> Value {
    let mut document = operations(numbered(size, |index| (format!("/a{index}"), each.clone())));
    document["components"] = json!({section: components});
    fine(document)
}

/// Adds an operation that repeats nothing.
fn fine(mut document: Value) -> Value {
    let reply = json!({"204": {"description": ""}});
    document["paths"]["/fine"] =
        json!({"get": {"operationId": "fine", "security": [], "responses": reply}});
    document
}

fn named(size: usize, name: &str, value: impl Fn(usize) -> Value) -> Map<String, Value> {
    let entries = numbered(size, |index| (format!("{name}{index}"), value(index)));
    entries.into_iter().collect()
}
