//! Documents that take the most to compare.

use serde_json::{Map, Value, json};

use crate::document::{Shape, numbered, object, operations, schemas, text, to, used};

/// What grows with the square of the documents up to a limit, at sizes beyond that.
pub(crate) const COMPARED: &[(Shape, usize)] = &[
    (
        ("bodies of a wide component", bodies_of_a_wide_component),
        80,
    ),
    (("parts marked in rings", parts_marked_in_rings), 400),
    (
        ("further properties in rings", further_properties_in_rings),
        100,
    ),
];

/// Bodies and replies that say a little beside a wide component.
fn bodies_of_a_wide_component(size: usize) -> Value {
    let names = numbered(size * 10, |index| (format!("p{index}"), text()));
    let wide = json!({"type": "object", "properties": names.into_iter().collect::<Map<_, _>>()});
    let media = |more: Value| json!({"application/json": {"schema": {"allOf": [to("A"), more]}}});
    let mut document = operations(numbered(size, |index| {
        let body = media(json!({"required": [format!("p{index}")]}));
        let reply = media(object("x", text()));
        let reply = json!({"200": {"description": "", "content": reply}});
        let more = json!({"requestBody": {"content": body}, "responses": reply});
        (format!("/a{index}"), more)
    }));
    document["components"] = schemas([("A".to_owned(), wide)])["components"].take();
    document
}

/// Objects that lead to each other in rings, with parts that mark what they lead to.
fn parts_marked_in_rings(size: usize) -> Value {
    let ring = |index: usize| {
        let [next, third] = [index + 1, index * 3 + 1].map(|at| to(&format!("A{}", at % size)));
        let marked = json!({"allOf": [third, {"writeOnly": true}]});
        let name = format!("q{index}");
        json!({"allOf": [
            object("n", next),
            {"properties": {"n": {"readOnly": true}, name: marked}},
        ]})
    };
    used(
        numbered(size, |index| (format!("A{index}"), ring(index))),
        "A0",
    )
}

/// Objects put together in chains of ten, whose further properties lead to each other in rings.
fn further_properties_in_rings(size: usize) -> Value {
    let ring = |index: usize| {
        let [next, third] = [index + 1, index * 3 + 1].map(|at| to(&format!("A{}", at % size)));
        let next = if index.is_multiple_of(10) {
            json!({})
        } else {
            next
        };
        let own = object(&format!("p{index}"), text());
        json!({"type": "object", "allOf": [own, next], "unevaluatedProperties": third})
    };
    used(
        numbered(size, |index| (format!("A{index}"), ring(index))),
        "A0",
    )
}
