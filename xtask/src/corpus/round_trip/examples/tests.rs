//! Where examples are found.

use serde_json::{Value, json};

use super::examples;

#[track_caller]
fn check(document: &Value, expected: &[(&str, &str, Value)]) {
    let found: Vec<_> = examples(document)
        .into_iter()
        .map(|example| (example.pointer, example.schema, example.value.clone()))
        .collect();
    let expected = expected.iter().map(|(pointer, schema, value)| {
        ((*pointer).to_owned(), (*schema).to_owned(), value.clone())
    });
    assert_eq!(found, expected.collect::<Vec<_>>());
}

#[test]
fn of_schemas() {
    let pet = json!({
        "example": { "example": 1 },
        "properties": {
            "default": { "default": 2 },
            "example": { "items": { "examples": [3, 4] } },
        },
        "not": { "example": 5 },
        "allOf": [{ "x-more": { "example": 6 }, "example": 7 }],
    });
    let at = "/components/schemas/Pet";
    let below = |rest: &str| format!("{at}{rest}");
    check(
        &json!({ "components": { "schemas": { "Pet": pet } } }),
        &[
            (&below("/allOf/0/example"), &below("/allOf/0"), json!(7)),
            (&below("/example"), at, json!({ "example": 1 })),
            (
                &below("/properties/default/default"),
                &below("/properties/default"),
                json!(2),
            ),
            (
                &below("/properties/example/items/examples/0"),
                &below("/properties/example/items"),
                json!(3),
            ),
            (
                &below("/properties/example/items/examples/1"),
                &below("/properties/example/items"),
                json!(4),
            ),
        ],
    );
}

#[test]
fn beside_schemas() {
    let content = json!({
        "application/json": {
            "schema": { "default": 1 },
            "examples": { "a": { "value": 2 }, "b": { "$ref": "#/components/examples/B" }, "c": {} },
        },
        "text/csv": { "schema": {}, "example": "3" },
    });
    let document = json!({
        "paths": { "/example": { "get": {
            "parameters": [{ "name": "p", "schema": {}, "example": 4 }],
            "responses": { "200": { "content": content } },
        } } },
        "components": { "examples": { "B": { "value": 5 } } },
    });
    let get = "/paths/~1example/get";
    let json = format!("{get}/responses/200/content/application~1json");
    check(
        &document,
        &[
            (
                &format!("{get}/parameters/0/example"),
                &format!("{get}/parameters/0/schema"),
                json!(4),
            ),
            (
                &format!("{json}/examples/a/value"),
                &format!("{json}/schema"),
                json!(2),
            ),
            (
                "/components/examples/B/value",
                &format!("{json}/schema"),
                json!(5),
            ),
            (
                &format!("{json}/schema/default"),
                &format!("{json}/schema"),
                json!(1),
            ),
        ],
    );
}
