//! Types of schemas that the generator does not list.

use clientgen::files::TypePath;
use serde_json::json;

use super::RustTypes;

#[test]
fn types_follow_from_others() {
    let document = json!({ "schemas": {
        "A": { "allOf": [{ "allOf": [{ "properties": { "a": { "allOf": [{}] } } }] }, {}] },
        "Alias": { "$ref": "#/schemas/A" },
        "Part": { "allOf": [{ "$ref": "#/schemas/A" }], "nullable": true },
        "Maybe": { "anyOf": [{ "$ref": "#/schemas/A" }, { "type": "null" }] },
        "Either": { "anyOf": [{ "$ref": "#/schemas/A" }, { "type": "string" }] },
        "List": { "items": { "$ref": "#/schemas/Part" } },
        "Map": { "additionalProperties": { "$ref": "#/schemas/Alias" } },
        "Loop": { "$ref": "#/schemas/Loop" },
        "Other": { "type": "string", "format": "uuid", "allOf": [{ "$ref": "#/schemas/A" }] },
    } });
    let types = [("", "types::A"), ("/properties/a", "bool")].map(|(below, path)| TypePath {
        pointer: format!("/schemas/A{below}"),
        path: path.to_owned(),
    });
    let types = RustTypes::new(&document, &types);
    for (schema, expected) in [
        ("A", Some("types::A")),
        ("A/allOf/0/allOf/0/properties/a", Some("bool")),
        ("A/allOf/0/allOf/0/properties/a/allOf/0", Some("bool")),
        ("A/allOf/0/allOf/0", None),
        ("Alias", Some("types::A")),
        ("Part", Some("types::A")),
        ("Maybe", Some("types::A")),
        ("Either", None),
        ("List", Some("Vec<Option<types::A>>")),
        ("Map", Some("std::collections::BTreeMap<String, types::A>")),
        ("Loop", None),
        ("Other", None),
    ] {
        let found = types.of(&format!("/schemas/{schema}"));
        assert_eq!(found.as_deref(), expected, "{schema}");
    }
}
