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
    (
        ("heirs listed by their base", heirs_listed_by_their_base),
        100,
    ),
    (("heirs of a mapping", heirs_of_a_mapping), 100),
    (
        ("alternatives with new tags", alternatives_with_new_tags),
        100,
    ),
    (
        ("alternatives with new names", alternatives_with_new_names),
        100,
    ),
    (
        ("alternatives of constants", alternatives_of_constants),
        100,
    ),
    (
        ("alternatives of wide parts", alternatives_of_wide_parts),
        60,
    ),
];

/// What names begin with that are others in the new document.
pub(crate) const FORMER: &str = "former";

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

/// Objects that have a part in common, which lists them all and tells them apart.
fn heirs_listed_by_their_base(size: usize) -> Value {
    let mut document = heirs_of_a_mapping(size);
    let heirs: Vec<Value> = (0..size).map(|at| to(&format!("A{at}"))).collect();
    document["components"]["schemas"]["Base"]["oneOf"] = json!(heirs);
    document
}

/// Objects that have a part in common, which tells them apart by values that all change.
fn heirs_of_a_mapping(size: usize) -> Value {
    let heir = |at: usize| json!({"allOf": [to("Base"), object(&format!("p{at}"), text())]});
    let heirs = (0..size).map(|at| (format!("A{at}"), heir(at)));
    let mut base = object("kind", json!({"type": ["string"]}));
    base["required"] = json!(["kind"]);
    base["discriminator"] = discriminator(size, "A");
    let base = ("Base".to_owned(), base);
    used([base].into_iter().chain(heirs), "Base")
}

/// A union of objects with a discriminator; all names are others in the new document, and so are
/// the values of the tag.
fn alternatives_with_new_tags(size: usize) -> Value {
    let tagged = |at: usize| {
        let mut tagged = object(&format!("p{at}"), text());
        tagged["properties"]["kind"] = json!({"type": ["string"]});
        tagged["required"] = json!(["kind"]);
        tagged
    };
    let mut union = union_of(size, |at| to(&format!("{FORMER}{at}")));
    union["discriminator"] = discriminator(size, FORMER);
    let alternatives = (0..size).map(|at| (format!("{FORMER}{at}"), tagged(at)));
    let union = ("U".to_owned(), union);
    used([union].into_iter().chain(alternatives), "U")
}

/// A union of objects in place, each with a property of its own, which has another name in the new
/// document.
fn alternatives_with_new_names(size: usize) -> Value {
    let union = union_of(size, |at| {
        let name = format!("{FORMER}{at}");
        let mut alternative = object(&name, text());
        alternative["required"] = json!([name]);
        alternative
    });
    used([("U".to_owned(), union)], "U")
}

/// A union of objects that are told apart by constants, without a discriminator.
fn alternatives_of_constants(size: usize) -> Value {
    let union = union_of(size, |at| to(&format!("{FORMER}{at}")));
    let alternative = |at: usize| {
        let mut alternative = object("kind", json!({"const": format!("{FORMER}{at}")}));
        alternative["required"] = json!(["kind"]);
        alternative
    };
    let alternatives = (0..size).map(|at| (format!("{FORMER}{at}"), alternative(at)));
    let union = ("U".to_owned(), union);
    used([union].into_iter().chain(alternatives), "U")
}

/// A union of a few objects, whose properties are a wide component with something more: each of
/// them is tried with each.
fn alternatives_of_wide_parts(size: usize) -> Value {
    let names = numbered(size * 20, |index| (format!("w{index}"), text()));
    let wide = json!({"type": "object", "properties": names.into_iter().collect::<Map<_, _>>()});
    let union = union_of(16, |at| {
        let node = json!({"allOf": [to("Wide"), {"minProperties": at}]});
        let names = numbered(size / 10, |index| (format!("p{index}"), node.clone()));
        json!({"type": "object", "properties": names.into_iter().collect::<Map<_, _>>()})
    });
    used([("U".to_owned(), union), ("Wide".to_owned(), wide)], "U")
}

fn union_of(size: usize, alternative: impl Fn(usize) -> Value) -> Value {
    let alternatives: Vec<Value> = (0..size).map(alternative).collect();
    json!({"oneOf": alternatives})
}

/// A discriminator with a value for each component of a name and a number.
fn discriminator(size: usize, name: &str) -> Value {
    let target = |at: usize| json!(format!("#/components/schemas/{name}{at}"));
    let mapping = (0..size).map(|at| (format!("{FORMER}{at}"), target(at)));
    json!({"propertyName": "kind", "mapping": mapping.collect::<Map<_, _>>()})
}
