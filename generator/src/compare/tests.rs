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
fn compared(base: &str, head: &str) -> Comparison {
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
