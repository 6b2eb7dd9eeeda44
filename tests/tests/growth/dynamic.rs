//! Generic schemas and what binds them.

use serde_json::{Value, json};

use crate::document::{Shape, numbered, object, schemas};

/// Schemas with dynamic anchors, as many as one likes.
pub(crate) const DYNAMIC: &[Shape] = &[
    ("a ring that binds anchors", |size| binding(size, size)),
    ("a chain that binds anchors", |size| binding(size, size + 1)),
    ("many dynamic anchors", many_anchors),
    ("a chain of more and more names", names_in_a_chain),
];

/// What needs as many copies as its square, at sizes at which those are more than there may be.
pub(crate) const COPIED: &[(Shape, usize)] = &[
    (("a ring of generic schemas", ring), 300),
    (("instances of a wide generic schema", wide), 400),
    (
        ("a ring that leads to a generic schema", ring_to_generic),
        300,
    ),
];

fn id(name: &str) -> String {
    format!("https://e.test/{name}")
}

fn lead(name: &str) -> Value {
    json!({"$ref": id(name)})
}

/// Adds an `$id` and an anchor.
fn named(name: &str, anchor: &str, stands_for: Value, mut schema: Value) -> (String, Value) {
    let mut stands_for = stands_for;
    stands_for["$dynamicAnchor"] = json!(anchor);
    schema["$id"] = json!(id(name));
    schema["$defs"] = json!({anchor: stands_for});
    (name.to_owned(), schema)
}

/// Schemas that each bind an anchor and lead to the next one, round a ring of a length, and a
/// generic one that none of them leads to.
fn binding(size: usize, length: usize) -> Value {
    let generic = object("y", json!({"$dynamicRef": "#T"}));
    let links = numbered(size, |index| {
        let next = object("x", lead(&format!("S{}", (index + 1) % length)));
        named(&format!("S{index}"), "T", json!({"type": "string"}), next)
    });
    let last = [("S", json!({"type": "string"})), ("G", generic)];
    let last = last.map(|(name, schema)| named(name, "T", json!({}), schema));
    let end = named(&format!("S{size}"), "T", json!({}), object("z", json!({})));
    schemas(links.into_iter().chain(last).chain([end]))
}

fn many_anchors(size: usize) -> Value {
    let all = |each: fn(usize) -> (String, Value)| -> Value {
        Value::Object(numbered(size, each).into_iter().collect())
    };
    let anchor = |index: usize| format!("T{index}");
    let open = all(|index| {
        (
            format!("T{index}"),
            json!({"$dynamicAnchor": format!("T{index}")}),
        )
    });
    let bound = all(|index| {
        let bound = json!({"$dynamicAnchor": format!("T{index}"), "type": "string"});
        (format!("T{index}"), bound)
    });
    let leads = numbered(size, |index| {
        object("v", json!({"$dynamicRef": format!("#{}", anchor(index))}))
    });
    schemas([
        (
            "G".to_owned(),
            json!({"$id": id("G"), "$defs": open, "type": "array", "prefixItems": leads}),
        ),
        (
            "I".to_owned(),
            json!({"$id": id("I"), "$defs": bound, "$ref": id("G")}),
        ),
    ])
}

/// Schemas that each lead to the next one, and use a name.
fn names_in_a_chain(size: usize) -> Value {
    let links = numbered(size, |index| {
        let name = format!("T{index}");
        let mut link = object("x", lead(&format!("S{}", index + 1)));
        link["properties"]["v"] = json!({"$dynamicRef": format!("#{name}")});
        named(&format!("S{index}"), &name, json!({}), link)
    });
    let end = (
        format!("S{size}"),
        json!({"$id": id(&format!("S{size}")), "type": "string"}),
    );
    schemas(links.into_iter().chain([end]))
}

fn instances(size: usize, of: impl Fn(usize) -> Value) -> Vec<(String, Value)> {
    numbered(size, |index| {
        named(
            &format!("I{index}"),
            "T",
            json!({"type": "string"}),
            of(index),
        )
    })
}

fn ring(size: usize) -> Value {
    let half = size / 2;
    let generics = numbered(half, |index| {
        let mut generic = object("n", lead(&format!("G{}", (index + 1) % half)));
        generic["properties"]["v"] = json!({"$dynamicRef": "#T"});
        named(&format!("G{index}"), "T", json!({"not": {}}), generic)
    });
    let instances = instances(half, |index| lead(&format!("G{index}")));
    schemas(generics.into_iter().chain(instances))
}

fn wide(size: usize) -> Value {
    let mut generic = object("v", json!({"$dynamicRef": "#T"}));
    for index in 0..size {
        generic["properties"][format!("p{index}")] = json!({"type": "string"});
    }
    let generic = named("G", "T", json!({}), generic);
    schemas(instances(size, |_| lead("G")).into_iter().chain([generic]))
}

/// Schemas that bind an anchor, each of which leads to the next one, and one of them to a generic
/// one.
fn ring_to_generic(size: usize) -> Value {
    let links = numbered(size, |index| {
        let next = match index + 1 == size {
            true => "S0".to_owned(),
            false => format!("S{}", index + 1),
        };
        let mut link = object("x", lead(&next));
        if index == 0 {
            link["properties"]["g"] = lead("G");
        }
        named(&format!("S{index}"), "T", json!({"type": "string"}), link)
    });
    let generic = named(
        "G",
        "T",
        json!({}),
        object("v", json!({"$dynamicRef": "#T"})),
    );
    schemas(links.into_iter().chain([generic]))
}
