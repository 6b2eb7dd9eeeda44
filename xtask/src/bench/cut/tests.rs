//! Tests of cutting documents.

use serde_json::json;

use super::{cut, operations, sizes};

#[test]
fn the_first_operations_and_all_components_are_left() {
    let mut document = json!({
        "paths": {
            "/a": { "get": {}, "post": {}, "parameters": [] },
            "/b": { "get": {}, "post": {}, "parameters": [] },
            "/c": { "get": {} },
        },
        "components": { "schemas": { "A": {} } },
    });
    assert_eq!(operations(&document), 5);
    cut(&mut document, 3);
    let left = json!({
        "/a": { "get": {}, "post": {}, "parameters": [] },
        "/b": { "get": {}, "parameters": [] },
    });
    assert_eq!(document["paths"], left);
    assert_eq!(document["components"], json!({ "schemas": { "A": {} } }));
    assert_eq!(operations(&document), 3);
}

#[test]
fn a_series_ends_with_what_there_is() {
    assert_eq!(sizes(1000), [100, 200, 400, 800]);
    assert_eq!(sizes(767), [100, 200, 400, 767]);
    assert_eq!(sizes(150), [100, 150]);
    assert_eq!(sizes(100), [0; 0]);
}
