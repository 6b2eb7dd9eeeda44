//! References where the standard has none, in whose place what they lead to is read.

use serde_json::{Map, Value, json};

use crate::document::{Shape, numbered, operations, reply, schemas, text};

/// Chains of such references.
pub(crate) const CHAINS: &[Shape] = &[
    ("references in place of an operation", |size| {
        let mut document = json!({"paths": {"/a": {"get": to(0)}, "/b": {"get": to(size)}}});
        let links = numbered(size, |index| to(index + 1));
        document["x-o"] = things(links, size, json!({"responses": {}}));
        document
    }),
    ("references in place of media types in each other", |size| {
        let mut document = replies(1);
        let links = numbered(size, |index| media(&[to(index + 1)]));
        document["x-o"] = things(links, size, json!({"schema": text()}));
        document
    }),
    ("the same in a ring", |size| {
        let mut document = replies(size);
        let links = numbered(size, |index| media(&[to((index + 1) % size)]));
        document["x-o"] = things(links, size, json!({}));
        document
    }),
];

/// What has as many uses as it has parts, at sizes at which that is more than may be repeated.
pub(crate) const REPEATED: &[(Shape, usize)] = &[
    (("parameters in place", parameters), 200),
    (("properties in place", properties), 300),
    (("long texts in place", long_texts), 3_000),
    (("media types that are named three times", tripled), 200),
];

fn parameters(size: usize) -> Value {
    let parameter = |index| json!({"name": format!("p{index}"), "in": "query", "schema": text()});
    let operation = json!({"parameters": numbered(size, parameter), "responses": {}});
    let uses = numbered(size, |index| (format!("/a{index}"), json!({"get": to(0)})));
    let uses: Map<String, Value> = uses.into_iter().collect();
    json!({"paths": uses, "x-o": {"a0": operation}})
}

fn properties(size: usize) -> Value {
    let mut document = schemas(numbered(size, |index| {
        (format!("A{index}"), json!({"properties": to(0)}))
    }));
    let properties = numbered(size, |index| (format!("p{index}"), text()));
    let properties: Map<String, Value> = properties.into_iter().collect();
    document["x-o"] = json!({"a0": properties});
    document
}

fn long_texts(size: usize) -> Value {
    let mut document = replies(size);
    document["x-o"] = json!({"a0": {"example": "a".repeat(size)}});
    document
}

/// Some of them are as many as three to the power of their number; there are as many of such chains
/// as one likes.
fn tripled(size: usize) -> Value {
    const LINKS: usize = 10;
    let mut document = operations(numbered(size, |index| {
        (format!("/a{index}"), reply_of(index * LINKS))
    }));
    let links = numbered(size * LINKS, |index| match (index + 1) % LINKS {
        0 => json!({"schema": text()}),
        _ => media(&[to(index + 1), to(index + 1), to(index + 1)]),
    });
    document["x-o"] = things(links, size * LINKS, json!({}));
    document
}

/// Operations whose replies are the first things.
fn replies(size: usize) -> Value {
    operations(numbered(size, |index| (format!("/a{index}"), reply_of(0))))
}

fn reply_of(index: usize) -> Value {
    let mut reply = reply(json!({}));
    reply["responses"]["200"]["content"]["application/json"] = to(index);
    reply
}

/// Things with numbers, and a last one.
fn things(things: Vec<Value>, last: usize, thing: Value) -> Value {
    let things = things.into_iter().enumerate();
    let things = things.chain([(last, thing)]);
    things
        .map(|(index, thing)| (format!("a{index}"), thing))
        .collect::<Map<String, Value>>()
        .into()
}

fn to(index: usize) -> Value {
    json!({"$ref": format!("#/x-o/a{index}")})
}

/// A media type that holds others in the headers of a part.
fn media(others: &[Value]) -> Value {
    let headers = others.iter().enumerate();
    let headers =
        headers.map(|(index, other)| (format!("h{index}"), json!({"content": {"a/b": other}})));
    let headers: Map<String, Value> = headers.collect();
    json!({"encoding": {"a": {"headers": headers}}})
}
