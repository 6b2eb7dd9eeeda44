//! Changes of schemas, judged where they are sent and where they are received.

use super::{received, sent};
use crate::compare::Clients;

/// What one change of a schema does: sent, received by our clients, received by strict ones.
fn assert_judged(base: &str, head: &str, rule: &str, expected: [&str; 3]) {
    let found = [
        sent(base, head),
        received(base, head, Clients::Generated),
        received(base, head, Clients::Strict),
    ];
    for (found, expected) in found.iter().zip(expected) {
        let is_one =
            matches!(found.as_slice(), [one] if one.starts_with(&format!("{expected} {rule} ")));
        assert!(is_one, "{base} → {head}: {found:?}, not {expected} {rule}");
    }
}

#[test]
fn judges_properties() {
    let object = |rest: &str| format!("{{type: object, {rest}}}");
    let none = object("properties: {a: {type: string}}");
    let optional = object("properties: {a: {type: string}, b: {type: integer}}");
    let required = object("required: [b], properties: {a: {type: string}, b: {type: integer}}");
    assert_judged(
        &none,
        &optional,
        "property-added-optional",
        ["safe/may", "safe/safe", "safe/safe"],
    );
    assert_judged(
        &none,
        &required,
        "property-added-required",
        ["breaks/may", "safe/breaks", "safe/breaks"],
    );
    assert_judged(
        &optional,
        &none,
        "property-removed",
        ["may/safe", "safe/safe", "safe/safe"],
    );
    assert_judged(
        &required,
        &none,
        "property-removed",
        ["may/breaks", "breaks/safe", "breaks/safe"],
    );
    assert_judged(
        &optional,
        &required,
        "property-became-required",
        ["breaks/safe", "safe/breaks", "safe/breaks"],
    );
    assert_judged(
        &required,
        &optional,
        "property-became-optional",
        ["safe/may", "breaks/safe", "breaks/safe"],
    );
    let renamed = object("properties: {a: {type: string}, bee: {type: integer}}");
    assert_judged(
        &optional,
        &renamed,
        "property-renamed",
        ["means/means", "means/means", "may/may"],
    );
}

#[test]
fn judges_properties_that_go_one_way() {
    let object = |mark: &str, required: &str| {
        format!(
            "{{type: object, required: [{required}], properties: {{b: {{type: integer, {mark}}}}}}}"
        )
    };
    let (plain, read, write) = (
        object("", "b"),
        object("readOnly: true", "b"),
        object("writeOnly: true", "b"),
    );
    assert_judged(
        &plain,
        &read,
        "read-only-added",
        ["may/breaks", "safe/safe", "safe/safe"],
    );
    assert_judged(
        &read,
        &plain,
        "read-only-removed",
        ["breaks/may", "safe/safe", "safe/safe"],
    );
    assert_judged(
        &plain,
        &write,
        "write-only-added",
        ["safe/safe", "breaks/safe", "breaks/safe"],
    );
    assert_judged(
        &write,
        &plain,
        "write-only-removed",
        ["safe/safe", "safe/breaks", "safe/breaks"],
    );
    let optional = object("readOnly: true", "");
    assert_judged(
        &read,
        &optional,
        "property-became-optional",
        ["safe/safe", "breaks/safe", "breaks/safe"],
    );
    let narrow = object("readOnly: true, maximum: 3", "b");
    assert_judged(
        &read,
        &narrow,
        "bounds-tightened",
        ["safe/safe", "safe/safe", "safe/breaks"],
    );
}

#[test]
fn judges_values() {
    assert_judged(
        "{enum: [a, b]}",
        "{enum: [a, b, c]}",
        "enum-value-added",
        ["safe/may", "safe/safe", "breaks/safe"],
    );
    assert_judged(
        "{enum: [a, b]}",
        "{enum: [a]}",
        "enum-value-removed",
        ["breaks/safe", "safe/safe", "safe/breaks"],
    );
    assert_judged(
        "{enum: [a, b_c]}",
        "{enum: [a, B-C]}",
        "enum-value-respelled",
        ["breaks/breaks", "safe/safe", "breaks/breaks"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, enum: [a]}",
        "enum-added",
        ["breaks/safe", "safe/safe", "safe/breaks"],
    );
    assert_judged(
        "{type: string, enum: [a]}",
        "{type: string}",
        "enum-removed",
        ["safe/may", "safe/safe", "breaks/safe"],
    );
}

#[test]
fn judges_bounds() {
    assert_judged(
        "{type: string, maxLength: 5}",
        "{type: string, maxLength: 4}",
        "bounds-tightened",
        ["breaks/safe", "safe/safe", "safe/breaks"],
    );
    assert_judged(
        "{type: number, minimum: 5}",
        "{type: number}",
        "bounds-loosened",
        ["safe/may", "safe/safe", "breaks/safe"],
    );
    assert_judged(
        "{type: number, multipleOf: 4}",
        "{type: number, multipleOf: 6}",
        "bounds-changed",
        ["breaks/may", "safe/safe", "breaks/breaks"],
    );
    assert_judged(
        "{type: number, multipleOf: 2}",
        "{type: number, multipleOf: 4}",
        "bounds-tightened",
        ["breaks/safe", "safe/safe", "safe/breaks"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, pattern: '^a'}",
        "pattern-added",
        ["breaks/safe", "safe/safe", "safe/breaks"],
    );
    assert_judged(
        "{type: string, pattern: b}",
        "{type: string, pattern: a}",
        "pattern-changed",
        ["may/may", "safe/safe", "may/may"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, not: {const: a}}",
        "checks-added",
        ["breaks/safe", "safe/safe", "safe/breaks"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, default: a}",
        "default-changed",
        ["means/means", "safe/safe", "safe/safe"],
    );
}

#[test]
fn judges_types() {
    assert_judged(
        "{type: string}",
        "{type: integer}",
        "type-changed",
        ["breaks/breaks", "breaks/breaks", "breaks/breaks"],
    );
    assert_judged(
        "{type: integer}",
        "{type: number}",
        "type-widened",
        ["safe/may", "breaks/safe", "breaks/safe"],
    );
    assert_judged(
        "{type: number}",
        "{type: integer}",
        "type-narrowed",
        ["breaks/safe", "safe/breaks", "safe/breaks"],
    );
    assert_judged(
        "{type: string}",
        "{type: [string, integer]}",
        "type-widened",
        ["safe/may", "breaks/safe", "breaks/safe"],
    );
    assert_judged(
        "{type: [string, boolean]}",
        "{type: [string, integer, boolean]}",
        "type-widened",
        ["safe/may", "safe/safe", "breaks/safe"],
    );
}

#[test]
fn judges_formats() {
    assert_judged(
        "{type: integer, format: int32}",
        "{type: integer, format: int64}",
        "format-changed",
        ["safe/may", "breaks/safe", "breaks/safe"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, format: uuid}",
        "format-changed",
        ["breaks/safe", "safe/breaks", "safe/breaks"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, format: email}",
        "format-changed",
        ["breaks/safe", "safe/safe", "safe/breaks"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, format: cat-name}",
        "format-changed",
        ["may/safe", "safe/safe", "safe/may"],
    );
    assert_judged(
        "{type: string}",
        "{type: string, format: password}",
        "format-changed",
        ["safe/safe", "safe/safe", "safe/safe"],
    );
    assert_judged(
        "{type: array, items: {type: string}}",
        "{type: array, items: {type: [string, 'null']}}",
        "nullable-added",
        ["safe/may", "breaks/safe", "breaks/safe"],
    );
    assert_judged(
        "{type: string}",
        "{}",
        "type-widened",
        ["safe/may", "breaks/safe", "breaks/safe"],
    );
}

#[test]
fn judges_further_properties_and_items() {
    let object =
        |rest: &str| format!("{{type: object, properties: {{a: {{type: string}}}}{rest}}}");
    let (open, closed) = (object(""), object(", additionalProperties: false"));
    assert_judged(
        &open,
        &closed,
        "additional-properties-restricted",
        ["may/safe", "safe/safe", "safe/may"],
    );
    assert_judged(
        &closed,
        &open,
        "additional-properties-allowed",
        ["safe/may", "safe/safe", "breaks/safe"],
    );
    let typed = object(", additionalProperties: {type: string}");
    assert_judged(
        &open,
        &typed,
        "additional-properties-restricted",
        ["may/safe", "safe/may", "safe/breaks"],
    );
    let tuple = "{type: array, prefixItems: [{type: string}], items: {type: integer}}";
    let longer =
        "{type: array, prefixItems: [{type: string}, {type: boolean}], items: {type: integer}}";
    assert_judged(
        tuple,
        longer,
        "items-restricted",
        ["breaks/may", "breaks/breaks", "breaks/breaks"],
    );
}
