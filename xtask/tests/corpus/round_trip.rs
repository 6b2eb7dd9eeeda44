//! Examples that are decoded and encoded by a client that is compiled for it.

use serde_json::{Value, json};

use crate::World;

/// An example that is well, one of a wrong type, one with a key that no schema knows, and a number that is valid but fits nowhere.
const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
              examples:
                good: { value: [{ name: Bello, born: '2024-02-29T12:00:00Z' }] }
                wrong: { value: [{ name: 1 }] }
                unknown: { value: [{ name: Bello, colour: brown }] }
                huge: { value: [{ name: Bello, age: 100000000000000000000000000000 }] }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string, example: Bello }
        age: { type: integer }
        born: { type: string, format: date-time }
";

/// Null where it is a value, and where it is none.
const NULLS: &str = "\
openapi: 3.1.0
info: { title: Nulls, version: '1' }
components:
  schemas:
    Thing:
      type: object
      properties:
        maybe: { type: [string, 'null'], examples: [null, a] }
        never: { type: string }
      examples:
      - { maybe: null }
      - { never: null }
    Kind: { type: string, enum: [a, b], default: b }
    Loop: { $ref: '#/components/schemas/Thing', default: { maybe: x } }
paths: {}
";

fn world() -> World {
    let world = World::new();
    world.put("documents/pets.yaml", PETS);
    world.put("documents/nulls.yaml", NULLS);
    world
}

fn finding(pointer: &str, ty: &str, what: &[&str]) -> Value {
    json!({ "pointer": pointer, "type": ty, "what": what })
}

#[test]
fn losses_and_faults_are_told_apart() {
    let world = world();
    let object = world.json("--round-trip --timeout 500", 0);
    let trip = |index: usize| object["documents"][index]["round_trip"].clone();
    let nothing = json!({
        "examples": 0, "untyped": 0, "valid": 0, "failures": 0,
        "losses": [], "faulty": [], "undeclared": [], "unjudged": [],
    });
    assert_eq!(trip(0), nothing, "an empty document");
    let at = |name: &str| {
        format!("/paths/~1pets/get/responses/200/content/application~1json/examples/{name}/value")
    };
    let pets = json!({
        "examples": 5, "untyped": 0, "valid": 4, "failures": 1,
        "losses": [finding(&at("huge"), "Vec<types::Pet>", &["$[0].age: expected 64-bit integer (for longer ones generate the client with `integer = \"big\"` under `[formats]`), found 100000000000000000000000000000"])],
        "faulty": [finding(&at("wrong"), "Vec<types::Pet>", &[
            "/0/name: 1 is not of type \"string\"", "comes back: $[0].name: expected string, found 1",
        ])],
        "undeclared": [finding(&at("unknown"), "Vec<types::Pet>", &["/0/colour: missing, was \"brown\""])],
        "unjudged": [],
    });
    assert_eq!(trip(2), pets);
    let nulls = json!({
        "examples": 6, "untyped": 0, "valid": 5, "failures": 0, "losses": [], "undeclared": [], "unjudged": [],
        "faulty": [finding("/components/schemas/Thing/examples/1", "types::Thing", &[
            "/never: null is not of type \"string\"",
        ])],
    });
    assert_eq!(trip(1), nulls);
    assert_eq!(object["totals"]["round_trip"]["percentage"], "11.11 %");
    losses_fail_if_that_is_asked_for(&world);
}

/// In the same folder: what is built is built.
fn losses_fail_if_that_is_asked_for(world: &World) {
    let flags = "--round-trip --deny-losses --timeout 500 --filter";
    world.lines(&format!("{flags} nulls"), 0);
    let lines = world.lines(&format!("{flags} pets"), 1);
    let last = lines.last().map(String::as_str);
    assert_eq!(last, Some("1 of 4 valid examples are lost (25.00 %)"));
    let row = "pets.yaml 5 0 4 1 1 1 1 0";
    let is_row = |line: &String| crate::words(line).join(" ") == row;
    assert!(lines.iter().any(is_row), "{lines:#?}");
}

#[test]
fn losses_are_denied_only_with_a_round_trip() {
    let run = World::new().corpus("--deny-losses");
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("--round-trip"), "{}", run.stderr);
}
