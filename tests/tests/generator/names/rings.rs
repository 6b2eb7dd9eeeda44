//! Documents whose components lead to each other in rings.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::inputs::Input;

/// The most members of a ring.
const LARGEST: usize = 12;

/// Documents in which each member has a shape of its own.
const MIXED: u64 = 60;

/// A reference to a member of a ring.
type Member = fn(&Ring<'_>) -> Value;

/// The shapes of members, by name.
const SHAPES: &[(&str, Member)] = &[
    ("object", |ring| property("c", ring.next())),
    (
        "list",
        |ring| json!({"type": "array", "items": ring.next()}),
    ),
    ("union", |ring| json!({"oneOf": [ring.next(), text("b")]})),
    (
        "whole",
        |ring| json!({"allOf": [ring.next(), ring.own_text()]}),
    ),
    (
        "other_name",
        |ring| json!({"allOf": [ring.next()], "description": "said"}),
    ),
    (
        "nullable",
        |ring| json!({"oneOf": [ring.next(), {"type": "null"}]}),
    ),
    (
        "union_of_two",
        |ring| json!({"anyOf": [ring.next(), ring.other(), {"type": "string"}]}),
    ),
    (
        "union_of_objects",
        |ring| json!({"oneOf": [property("c", ring.next()), ring.own_text()]}),
    ),
    ("union_in_property", |ring| {
        property("c", json!({"oneOf": [ring.next(), ring.other()]}))
    }),
    (
        "clash",
        |ring| json!({"allOf": [property("c", ring.next()), property("c", ring.other())]}),
    ),
    ("lists", |ring| {
        let lists = [ring.next(), ring.other()];
        let lists = lists.map(|items| json!({"type": "array", "items": items}));
        json!({"allOf": lists})
    }),
    (
        "union_in_whole",
        |ring| json!({"allOf": [{"oneOf": [ring.next(), ring.other()]}, ring.own_text()]}),
    ),
    ("wholes_in_union", |ring| {
        let wholes = [(ring.next(), "z"), (ring.other(), "y")];
        let wholes = wholes.map(|(member, name)| json!({"allOf": [member, text(name)]}));
        let mut member = ring.own_text();
        member["oneOf"] = json!(wholes);
        member
    }),
    ("union_beside_whole", |ring| {
        json!({
            "allOf": [ring.next(), property("c", ring.other())],
            "oneOf": [ring.third(), text("z")],
        })
    }),
];

/// The place of a member in its ring.
struct Ring<'n> {
    names: &'n [String],
    at: usize,
}

impl Ring<'_> {
    fn next(&self) -> Value {
        self.member(self.at + 1)
    }

    fn other(&self) -> Value {
        self.member(self.at * 3 + 2)
    }

    fn third(&self) -> Value {
        self.member(self.at * 5 + 2)
    }

    fn member(&self, at: usize) -> Value {
        let name = &self.names[at % self.names.len()];
        json!({"$ref": format!("#/components/schemas/{name}")})
    }

    /// An object with a property that no other member has.
    fn own_text(&self) -> Value {
        text(&format!("p{}", self.at))
    }
}

fn text(name: &str) -> Value {
    property(name, json!({"type": "string"}))
}

fn property(name: &str, schema: Value) -> Value {
    json!({"type": "object", "properties": {name: schema}})
}

/// Returns rings of each shape and of each number of members, and rings of several shapes.
pub fn rings() -> Vec<Input> {
    let mut rings = Vec::new();
    for (word, shape) in SHAPES {
        for count in 2..=LARGEST {
            rings.push(ring(&format!("{word}_{count}"), count, |_| *shape));
        }
    }
    for seed in 0..MIXED {
        let mut rng = Rng::with_seed(seed);
        let count = rng.usize(2..=LARGEST);
        let shapes: Vec<Member> = (0..count)
            .map(|_| SHAPES[rng.usize(..SHAPES.len())].1)
            .collect();
        rings.push(ring(&format!("mixed_{seed}"), count, |at| shapes[at]));
    }
    rings
}

fn ring(name: &str, count: usize, shape: impl Fn(usize) -> Member) -> Input {
    let names: Vec<String> = (0..count).map(|at| format!("A{at}")).collect();
    let mut schemas = Map::new();
    for (at, name) in names.iter().enumerate() {
        let names = &names;
        schemas.insert(name.clone(), shape(at)(&Ring { names, at }));
    }
    let reply = json!({"$ref": "#/components/schemas/A0"});
    let content = json!({"application/json": {"schema": reply}});
    let get = json!({
        "operationId": "get_a",
        "responses": {"200": {"description": "", "content": content}},
    });
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Rings", "version": "1"},
        "paths": {"/a": {"get": get}},
        "components": {"schemas": schemas},
    });
    Input::of(&format!("ring_{name}"), document.to_string().into_bytes())
}
