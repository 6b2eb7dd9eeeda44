//! Comparisons of whole documents.

use super::{Clients, Comparison, Side, SourceEffect, compare};
use crate::config::Config;
use crate::source::{NoSiblings, Source};

/// Takes a document through the stages, whatever comes of it.
pub(super) fn understood(text: &str) {
    let config = Config::default();
    let source = Source::new("openapi.yaml", text.as_bytes(), &NoSiblings);
    let side = Side {
        source: &source,
        config: &config,
    };
    drop(super::revision(side));
}

/// Compares the operations and components of two documents.
pub(super) fn compared(base: &str, head: &str) -> Comparison {
    let config = Config {
        name: "client".to_owned(),
        ..Config::default()
    };
    let text = |body: &str| format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{body}");
    let (base, head) = (text(base), text(head));
    let source = |text| Source::new("openapi.yaml", text, &NoSiblings);
    let (base, head) = (source(base.as_bytes()), source(head.as_bytes()));
    let side = |source| Side {
        source,
        config: &config,
    };
    compare(side(&base), side(&head), Clients::Generated).expect("two documents")
}

/// A document with one operation of these parameters and this body.
fn operation(parameters: &str, body: &str) -> String {
    format!(
        "paths: {{/a: {{post: {{parameters: [{parameters}], {body} responses: {{'200': {{description: ok}}}}}}}}}}\n"
    )
}

#[test]
fn arguments_that_stand_for_something_else_are_silent() {
    let parameter = |name: &str, place: &str| {
        format!("{{name: {name}, in: {place}, required: true, schema: {{type: string}}}}")
    };
    let body = "requestBody: {required: true, content: {text/plain: {schema: {type: string}}}},";
    let both = |one: (&str, &str), other: (&str, &str)| {
        let (one, other) = (parameter(one.0, one.1), parameter(other.0, other.1));
        operation(&format!("{one}, {other}"), "")
    };
    for (base, head) in [
        // The body is gone, and a parameter stands in its place.
        (operation("", body), operation(&parameter("y", "query"), "")),
        // Both are elsewhere, and in another order.
        (
            both(("owner", "query"), ("city", "query")),
            both(("city", "header"), ("owner", "header")),
        ),
        (
            "paths: {}\ncomponents: {schemas: {A: {type: object, required: [x], properties: {x: {type: string}, z: {type: string}}}}}\n".to_owned(),
            "paths: {}\ncomponents: {schemas: {A: {type: object, required: [z], properties: {x: {type: string}, z: {type: string}}}}}\n".to_owned(),
        ),
    ] {
        let found = compared(&base, &head);
        let items = found.changes.iter().flat_map(|change| &change.items);
        let effects: Vec<_> = items.map(|item| item.effect).collect();
        assert!(effects.contains(&SourceEffect::Silent), "{base}{head}{:?}", found.changes);
    }
}

#[test]
fn declarations_that_read_the_same_are_the_same() {
    let reply = |media_type: &str| {
        format!(
            "paths: {{/a: {{get: {{responses: {{'200': {{description: ok, content: {{{media_type}: {{schema: {{type: string}}}}}}}}}}}}}}}}\n"
        )
    };
    let found = compared(&reply("text/plain"), &reply("application/json"));
    assert_eq!(found.source(), SourceEffect::Same);
}

#[test]
fn what_is_said_of_values_is_found() {
    let document =
        |schema: &str| format!("paths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}\n");
    let annotated = |title: &str, description: &str| {
        format!(
            "{{oneOf: [{{enum: [a], title: {title}, description: {description}}}, {{enum: [b], title: Bee}}]}}"
        )
    };
    let extended =
        |text: &str| format!("{{type: string, enum: [a, b], x-enum-descriptions: [{text}, Two.]}}");
    for (base, head, rule, effect) in [
        (
            annotated("One", "Old."),
            annotated("One", "New."),
            "documentation-changed",
            SourceEffect::Same,
        ),
        (
            annotated("One", "Old."),
            annotated("First", "Old."),
            "item-renamed",
            SourceEffect::Breaks,
        ),
        (
            extended("Old."),
            extended("New."),
            "documentation-changed",
            SourceEffect::Same,
        ),
    ] {
        let found = compared(&document(&base), &document(&head));
        let mut rules = found.changes.iter().map(|change| change.rule.code);
        assert!(
            rules.any(|code| code == rule),
            "{head}: {:?}",
            found.changes
        );
        assert_eq!(found.source(), effect, "{head}");
    }
}

#[test]
fn wrappers_that_add_nothing_change_nothing() {
    let document = |schema: &str| {
        format!(
            "paths: {{}}\ncomponents: {{schemas: {{A: {{type: object, properties: {{at: {{type: string, format: date}}}}}}, B: {{type: object, properties: {{a: {schema}}}}}}}}}\n"
        )
    };
    let plain = "{$ref: '#/components/schemas/A'}";
    for wrapper in [
        "{type: object, $ref: '#/components/schemas/A'}",
        "{type: object, allOf: [{$ref: '#/components/schemas/A'}]}",
        "{type: object, oneOf: [{$ref: '#/components/schemas/A'}]}",
    ] {
        for (base, head) in [(plain, wrapper), (wrapper, plain)] {
            let found = compared(&document(base), &document(head));
            assert_eq!(
                found.source(),
                SourceEffect::Same,
                "{wrapper}: {:?}",
                found.changes
            );
            assert_eq!(found.changes.len(), 0, "{wrapper}: {:?}", found.changes);
        }
    }
}
