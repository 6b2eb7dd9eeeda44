//! Each keyword, judged by a validator.

use serde_json::{Value, json};

use super::to_json_schema;

/// Checks which values the schema accepts and which it does not, both given as lists; `components` are the schemas that it can refer to.
#[track_caller]
fn check(components: &Value, schema: Value, accepted: Value, refused: Value) {
    let document = json!({ "components": { "schemas": components }, "schema": schema });
    let translated = to_json_schema(&document, "/schema");
    let options = jsonschema::options().should_validate_formats(true);
    let validator = options.build(&translated).unwrap();
    let judged = |values: Value, valid: bool| {
        for value in values.as_array().unwrap() {
            assert_eq!(validator.is_valid(value), valid, "{value} against {schema}");
        }
    };
    judged(accepted, true);
    judged(refused, false);
}

#[test]
fn keywords_of_both_dialects_are_kept() {
    let none = json!({});
    check(&none, json!({}), json!([null, 1, "a"]), json!([]));
    check(
        &none,
        json!({ "type": "string", "minLength": 2, "maxLength": 3 }),
        json!(["ab"]),
        json!(["a", "abcd", 1]),
    );
    check(
        &none,
        json!({ "type": "string", "pattern": "^a+$" }),
        json!(["aa"]),
        json!(["ab"]),
    );
    check(
        &none,
        json!({ "type": "string", "enum": ["a", "b"] }),
        json!(["a"]),
        json!(["c"]),
    );
    check(
        &none,
        json!({ "type": "integer", "multipleOf": 2 }),
        json!([4]),
        json!([3, 4.5]),
    );
    let list = json!({ "type": "array", "items": { "type": "integer" }, "minItems": 1, "maxItems": 2, "uniqueItems": true });
    check(
        &none,
        list,
        json!([[1, 2]]),
        json!([[], [1, 1], [1, 2, 3], ["a"]]),
    );
    let sized = json!({ "type": "object", "minProperties": 1, "maxProperties": 1 });
    check(
        &none,
        sized,
        json!([{ "a": 1 }]),
        json!([{}, { "a": 1, "b": 2 }]),
    );
}

#[test]
fn nullable_accepts_null_in_every_place() {
    let components = json!({
        "Plain": { "type": "string" },
        "Nullable": { "type": "string", "nullable": true, "enum": ["a", null] },
    });
    check(
        &components,
        json!({ "type": "string" }),
        json!(["a"]),
        json!([null]),
    );
    check(
        &components,
        json!({ "type": "string", "nullable": false }),
        json!(["a"]),
        json!([null]),
    );
    check(
        &components,
        json!({ "type": "string", "nullable": true }),
        json!(["a", null]),
        json!([1]),
    );
    check(
        &components,
        json!({ "type": "string", "nullable": true, "format": "byte" }),
        json!(["YQ==", null]),
        json!(["a"]),
    );
    check(
        &components,
        json!({ "type": "string", "nullable": true, "enum": ["a"] }),
        json!(["a", null]),
        json!(["b"]),
    );
    check(
        &components,
        json!({ "$ref": "#/components/schemas/Nullable" }),
        json!(["a", null]),
        json!(["b"]),
    );
    let wrapped = json!({ "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Plain" }] });
    check(&components, wrapped, json!(["a", null]), json!([1]));
}

#[test]
fn bounds_are_exclusive_where_the_flag_says_so() {
    let none = json!({});
    let inclusive =
        json!({ "type": "number", "minimum": 1, "exclusiveMinimum": false, "maximum": 2 });
    check(&none, inclusive, json!([1, 2]), json!([0.5, 2.5]));
    let exclusive = json!({ "type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": true });
    check(&none, exclusive, json!([1.5]), json!([1, 2]));
    check(
        &none,
        json!({ "type": "number", "exclusiveMinimum": true }),
        json!([-1]),
        json!([]),
    );
}

#[test]
fn formats_are_asserted() {
    let none = json!({});
    let format = |name: &str| json!({ "type": "string", "format": name });
    check(
        &none,
        format("uuid"),
        json!(["3c90c3cc-0d44-4b50-8888-8dd25736052a"]),
        json!(["your-folder-uuid"]),
    );
    check(
        &none,
        format("date-time"),
        json!(["2023-11-07T05:31:56Z"]),
        json!(["2023-11-07"]),
    );
    check(
        &none,
        format("date"),
        json!(["2023-11-07"]),
        json!(["2023-11-31"]),
    );
    check(
        &none,
        format("uri"),
        json!(["https://example.com/a"]),
        json!(["a b"]),
    );
    check(
        &none,
        format("byte"),
        json!(["", "YWI=", "YWJj"]),
        json!(["YWI", "Y-_="]),
    );
    check(&none, format("password"), json!(["anything"]), json!([1]));
    let int32 = json!({ "type": "integer", "format": "int32" });
    check(
        &none,
        int32,
        json!([i32::MAX]),
        json!([i64::from(i32::MAX) + 1, 1.5]),
    );
    let bounded = json!({ "type": "integer", "format": "int32", "minimum": 0 });
    check(&none, bounded, json!([0]), json!([-1]));
    check(
        &none,
        json!({ "type": "integer", "format": "int64" }),
        json!([i64::MIN, i64::MAX]),
        json!([u64::MAX]),
    );
    check(
        &none,
        json!({ "type": "number", "format": "float" }),
        json!([2.284, 2]),
        json!(["2"]),
    );
}

#[test]
fn objects_and_compositions_are_translated_all_the_way_down() {
    let none = json!({});
    let nullable = json!({ "type": "integer", "nullable": true });
    let object = json!({ "properties": { "a": nullable }, "required": ["a"], "additionalProperties": false });
    check(
        &none,
        object,
        json!([{ "a": null }]),
        json!([{}, { "a": "b" }, { "a": 1, "b": 1 }]),
    );
    check(
        &none,
        json!({ "additionalProperties": nullable }),
        json!([{ "a": null, "b": 1 }]),
        json!([{ "a": "b" }]),
    );
    check(
        &none,
        json!({ "items": nullable }),
        json!([[null, 1]]),
        json!([["a"]]),
    );
    check(
        &none,
        json!({ "not": nullable }),
        json!(["a"]),
        json!([null, 1]),
    );
    for composition in ["allOf", "anyOf", "oneOf"] {
        check(
            &none,
            json!({ composition: [nullable] }),
            json!([null, 1]),
            json!(["a"]),
        );
    }
}

#[test]
fn properties_of_one_direction_are_never_required() {
    let components = json!({ "Id": { "type": "string", "readOnly": true } });
    let schema = json!({
        "properties": {
            "id": { "$ref": "#/components/schemas/Id" },
            "secret": { "type": "string", "writeOnly": true },
            "name": { "type": "string" },
        },
        "required": ["id", "secret", "name", "undeclared"],
    });
    check(
        &components,
        schema,
        json!([{ "name": "a", "undeclared": 1 }]),
        json!([{ "name": "a" }, { "undeclared": 1 }]),
    );
}

#[test]
fn references_recurse_and_reach_any_place() {
    let components = json!({
        "Node": { "properties": { "next": { "$ref": "#/components/schemas/Node" }, "a/b {c}": { "type": "integer" } } },
    });
    let node = json!({ "$ref": "#/components/schemas/Node" });
    check(
        &components,
        node,
        json!([{ "next": { "next": {} } }]),
        json!([{ "next": { "a/b {c}": "a" } }]),
    );
    let property = json!({ "$ref": "#/components/schemas/Node/properties/a~1b%20%7Bc%7D" });
    check(&components, property, json!([1]), json!(["a"]));
}

#[test]
fn what_leads_nowhere_accepts_nothing() {
    check(
        &json!({}),
        json!({ "$ref": "#/components/schemas/Missing" }),
        json!([]),
        json!([1, {}]),
    );
    check(
        &json!({}),
        json!({ "$ref": "other.yaml#/Missing" }),
        json!([]),
        json!([1, {}]),
    );
}
