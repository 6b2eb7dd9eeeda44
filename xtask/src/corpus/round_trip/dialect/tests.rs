//! What schemas of OpenAPI say in JSON Schema.

use serde_json::{Value, json};

use super::Dialect;

#[track_caller]
fn check(version: &str, schema: &Value, expected: &Value) {
    let known = json!({ "readOnly": true });
    let document = json!({ "openapi": version, "components": { "schemas": { "A b": known } } });
    assert_eq!(Dialect::of(&document).translate(schema), *expected);
}

#[test]
fn the_dialect_of_3_0() {
    check(
        "3.0.3",
        &json!({ "nullable": true, "type": "integer", "minimum": 1, "exclusiveMinimum": true }),
        &json!({ "anyOf": [{ "type": "null" }, { "type": "integer", "exclusiveMinimum": 1 }] }),
    );
    check(
        "3.0.3",
        &json!({ "$ref": "#/components/schemas/A%20b", "nullable": true }),
        &json!({ "$ref": "urn:document#/components/schemas/A%20b" }),
    );
    let data =
        json!({ "enum": [{ "nullable": true }], "properties": { "enum": { "type": "string" } } });
    check("3.0.3", &data, &data);
}

#[test]
fn what_both_say() {
    for version in ["3.0.0", "3.1.1"] {
        let gone = json!({ "items": { "$ref": "#/components/schemas/Gone" } });
        check(version, &gone, &json!({ "items": {} }));
        let elsewhere = json!({ "items": { "$ref": "other.yaml#/A" } });
        check(version, &elsewhere, &json!({ "items": {} }));
        check(
            version,
            &json!({
                "required": ["a", "b", "c"],
                "properties": { "a": { "$ref": "#/components/schemas/A b" }, "b": { "writeOnly": true } },
            }),
            &json!({
                "required": ["c"],
                "properties": {
                    "a": { "$ref": "urn:document#/components/schemas/A%20b" },
                    "b": { "writeOnly": true },
                },
            }),
        );
        check(
            version,
            &json!({ "format": "int32", "minimum": 0 }),
            &json!({ "format": "int32", "minimum": 0, "maximum": i32::MAX }),
        );
    }
}
