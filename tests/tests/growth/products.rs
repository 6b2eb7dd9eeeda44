//! Unions that hold together: there are as many types as ways to take an alternative of each.

use serde_json::{Value, json};

use crate::document::{Shape, numbered, object, schemas, text, to};

/// Unions of two under heirs, at sizes at which the products are more than may be made.
pub(crate) const PRODUCTS: &[(Shape, usize)] = &[
    (("heirs of parts that are unions", heirs_of_parts), 100),
    (("heirs of a chain of unions", heirs_of_a_chain), 100),
    (("heirs of heirs with unions", heirs_of_heirs), 150),
];

/// The unions that heirs have together.
const UNIONS: usize = 8;

/// Heirs of a schema that has unions as its parts.
fn heirs_of_parts(size: usize) -> Value {
    let parts = numbered(UNIONS, |index| (format!("P{index}"), union(index)));
    let all = numbered(UNIONS, |index| to(&format!("P{index}")));
    let base = ("Base".to_owned(), json!({"allOf": all}));
    schemas(heirs(size, "Base").into_iter().chain(parts).chain([base]))
}

/// Heirs of the last of some schemas, each of which is the one before and a union.
fn heirs_of_a_chain(size: usize) -> Value {
    let links = numbered(UNIONS, |index| {
        let base = match index {
            0 => object("k", text()),
            _ => to(&format!("A{}", index - 1)),
        };
        (format!("A{index}"), json!({"allOf": [base, union(index)]}))
    });
    let last = format!("A{}", UNIONS - 1);
    schemas(heirs(size, &last).into_iter().chain(links))
}

/// A tree of heirs, three of each, by the discriminator of its root. Each brings a union.
fn heirs_of_heirs(size: usize) -> Value {
    let mut root = object("kind", text());
    root["required"] = json!(["kind"]);
    root["discriminator"] = json!({"propertyName": "kind"});
    let heirs = numbered(size, |index| {
        let base = match index {
            0..3 => to("Root"),
            _ => to(&format!("H{}", index / 3 - 1)),
        };
        (format!("H{index}"), json!({"allOf": [base, union(index)]}))
    });
    schemas(heirs.into_iter().chain([("Root".to_owned(), root)]))
}

fn heirs(size: usize, base: &str) -> Vec<(String, Value)> {
    numbered(size, |index| {
        let own = object(&format!("h{index}"), text());
        (format!("H{index}"), json!({"allOf": [to(base), own]}))
    })
}

fn union(index: usize) -> Value {
    let alternatives = ["x", "y"].map(|name| object(&format!("{name}{index}"), text()));
    json!({"oneOf": alternatives})
}
