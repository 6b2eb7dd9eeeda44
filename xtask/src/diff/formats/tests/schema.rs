//! Tests of the report for programs, by the committed JSON Schema.

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use super::sample;
use crate::cli::{FailOn, Format};
use crate::diff::formats::render;
use crate::diff::report::Report;

const SCHEMA: &str = include_str!("../../../../schema/diff.schema.json");

fn object(report: &Report) -> Value {
    serde_json::from_str(&render(report, Format::Json)).unwrap()
}

/// Makes the schema refuse keys that it does not list. Programs may be given more.
fn closed(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        if object.get("properties").is_some_and(Value::is_object) && object.contains_key("required")
        {
            object.insert("additionalProperties".to_owned(), json!(false));
        }
        object.values_mut().for_each(closed);
    }
}

fn validator() -> Validator {
    let mut schema: Value = serde_json::from_str(SCHEMA).unwrap();
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    closed(&mut schema);
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .build(&schema)
        .unwrap()
}

#[test]
fn reports_are_valid() {
    let validator = validator();
    let mut unknown = sample::usual();
    (unknown.version, unknown.next_version) = (None, None);
    (unknown.base.path, unknown.head.path) = (None, None);
    unknown.fail_on = vec![FailOn::WireRollback, FailOn::Any, FailOn::Never];
    let reports = [
        sample::empty(),
        sample::usual(),
        sample::hostile(),
        sample::many(5000),
        unknown,
    ];
    for report in reports {
        let object = object(&report);
        let faults = validator
            .iter_errors(&object)
            .map(|fault| fault.to_string());
        assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
    }
    let mut short = object(&sample::usual());
    short["changes"][0]["items"][0]
        .as_object_mut()
        .unwrap()
        .remove("before");
    assert!(!validator.is_valid(&short), "the schema takes anything");
}

#[test]
fn counts_are_those_of_the_changes() {
    let object = object(&sample::usual());
    let counts = json!({
        "changes": 3, "failing": 2, "silent": 1, "ignored": 1, "documentation": 2,
    });
    assert_eq!(object["counts"], counts);
    assert_eq!(object["changes"].as_array().unwrap().len(), 6);
}

#[test]
fn texts_are_whole() {
    let report = sample::hostile();
    let object = object(&report);
    let changes = object["changes"].as_array().unwrap();
    for (change, finding) in changes.iter().zip(&report.findings) {
        assert_eq!(change["message"], finding.change.message.as_str());
        assert_eq!(
            change["place"]["path"][1],
            finding.change.place.path[1].as_str()
        );
    }
    assert_eq!(changes.len(), report.findings.len());
}
