//! Changes of operations and of what is around them.

use super::{all, compared};
use crate::compare::Clients;

/// A document with these paths and anything below them.
fn api(rest: &str) -> String {
    format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{rest}")
}

fn changes(base: &str, head: &str) -> Vec<String> {
    all(&compared(&api(base), &api(head), Clients::Generated))
}

/// A document with one operation.
fn operation(rest: &str) -> String {
    format!("paths: {{/a: {{get: {{responses: {{'204': {{description: ok}}}}, {rest}}}}}}}")
}

#[test]
fn pairs_operations_by_path_and_name() {
    let paths = |path: &str, method: &str, id: &str| {
        format!(
            "paths: {{{path}: {{{method}: {{operationId: {id}, responses: {{'204': {{description: ok}}}}}}}}}}"
        )
    };
    let base = paths("/a", "get", "x");
    assert_eq!(
        changes(&base, &paths("/v2/a", "get", "x")),
        ["breaks/breaks path-changed GET /v2/a"]
    );
    assert_eq!(
        changes(&base, &paths("/a", "put", "x")),
        ["breaks/breaks method-changed PUT /a"]
    );
    assert_eq!(
        changes(&base, &paths("/a", "get", "y")),
        ["safe/safe operation-id-changed GET /a"]
    );
    assert_eq!(
        changes(&base, &paths("/b", "get", "y")),
        [
            "breaks/safe operation-removed GET /a",
            "safe/may operation-added GET /b"
        ]
    );
    let swapped = |path: &str| {
        format!(
            "paths: {{'{path}': {{get: {{parameters: [{{name: x, in: path, required: true, schema: {{type: string}}}}, {{name: y, in: path, required: true, schema: {{type: string}}}}], responses: {{'204': {{description: ok}}}}}}}}}}"
        )
    };
    assert_eq!(
        changes(&swapped("/a/{x}/{y}"), &swapped("/a/{y}/{x}")),
        ["breaks/breaks path-changed GET /a/{y}/{x}"]
    );
}

#[test]
fn judges_parameters() {
    let with = |parameters: &str| operation(&format!("parameters: [{parameters}]"));
    let none = with("");
    let q = "{name: q, in: query, schema: {type: string}}";
    let required = "{name: q, in: query, required: true, schema: {type: string}}";
    assert_eq!(
        changes(&none, &with(q)),
        ["safe/may parameter-added-optional GET /a/query q"]
    );
    assert_eq!(
        changes(&none, &with(required)),
        ["breaks/may parameter-added-required GET /a/query q"]
    );
    assert_eq!(
        changes(&with(q), &none),
        ["may/safe parameter-removed GET /a/query q"]
    );
    assert_eq!(
        changes(&with(q), &with(required)),
        ["breaks/safe parameter-became-required GET /a/query q"]
    );
    assert_eq!(
        changes(&with(q), &with(&q.replace("query", "header"))),
        ["means/means parameter-moved GET /a/query q"]
    );
    assert_eq!(
        changes(&with(q), &with(&q.replace("name: q", "name: query"))),
        ["means/means parameter-renamed GET /a/query q"]
    );
    let list = "{name: q, in: query, schema: {type: array, items: {type: string}}}";
    let csv = "{name: q, in: query, explode: false, schema: {type: array, items: {type: string}}}";
    assert_eq!(
        changes(&with(list), &with(csv)),
        ["breaks/breaks parameter-serialization-changed GET /a/query q"]
    );
    assert_eq!(
        changes(&with(q), &with(list)),
        ["safe/may type-changed GET /a/query q"]
    );
    assert_eq!(
        changes(&with(list), &with(q)),
        ["breaks/safe type-changed GET /a/query q"]
    );
    let integer = q.replace("string", "integer");
    assert_eq!(
        changes(&with(&integer), &with(q)),
        ["safe/may type-widened GET /a/query q"]
    );
    assert_eq!(
        changes(&with(q), &with(&integer)),
        ["breaks/safe type-narrowed GET /a/query q"]
    );
}

#[test]
fn judges_replies() {
    let with = |replies: &str| format!("paths: {{/a: {{get: {{responses: {{{replies}}}}}}}}}");
    let json = |status: &str, ty: &str| {
        format!(
            "'{status}': {{description: ok, content: {{application/json: {{schema: {{type: {ty}}}}}}}}}"
        )
    };
    let one = with(&json("200", "string"));
    let both =
        |status: &str, ty: &str| with(&format!("{}, {}", json("200", "string"), json(status, ty)));
    assert_eq!(
        changes(&one, &both("201", "string")),
        ["safe/safe response-status-added GET /a/201"]
    );
    assert_eq!(
        changes(&one, &both("201", "integer")),
        ["breaks/safe response-status-added GET /a/201"]
    );
    assert_eq!(
        changes(&both("201", "integer"), &one),
        ["safe/breaks response-status-removed GET /a/201"]
    );
    assert_eq!(
        changes(&one, &both("404", "integer")),
        ["safe/safe response-status-added GET /a/404"]
    );
    let empty = with("'200': {description: ok}");
    assert_eq!(
        changes(&one, &empty),
        ["breaks/safe reply-body-removed GET /a/200"]
    );
    assert_eq!(
        changes(&empty, &one),
        ["safe/breaks reply-body-added GET /a/200"]
    );
    let text = one.replace("application/json", "text/csv");
    assert_eq!(
        changes(&one, &text),
        [
            "breaks/breaks reply-media-type-removed GET /a/200/application/json",
            "safe/breaks reply-media-type-added GET /a/200/text/csv"
        ]
    );
}

#[test]
fn turns_webhooks_round() {
    let with = |schema: &str| {
        format!(
            "webhooks: {{made: {{post: {{requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}"
        )
    };
    let base = with("{type: object, properties: {a: {type: string}}}");
    let head = with("{type: object, required: [a], properties: {a: {type: string}}}");
    assert_eq!(
        changes(&base, &head),
        [
            "safe/breaks property-became-required webhook made/body/application/json/properties/a",
            "breaks/safe property-became-required webhook made/200/application/json/properties/a"
        ]
    );
    assert_eq!(
        changes(&base, "paths: {}"),
        ["may/safe webhook-removed webhook made"]
    );
    assert_eq!(
        changes("paths: {}", &base),
        ["safe/safe webhook-added webhook made"]
    );
}

#[test]
fn judges_security() {
    let with = |security: &str| {
        format!(
            "security: {security}\npaths: {{/a: {{get: {{responses: {{'204': {{description: ok}}}}}}}}, /b: {{get: {{responses: {{'204': {{description: ok}}}}}}}}}}\ncomponents: {{securitySchemes: {{key: {{type: apiKey, in: header, name: K}}, token: {{type: http, scheme: bearer}}}}}}"
        )
    };
    assert_eq!(
        changes(&with("[]"), &with("[{key: []}]")),
        ["breaks/safe security-added document/security"]
    );
    assert_eq!(
        changes(&with("[{key: []}]"), &with("[]")),
        ["safe/breaks security-removed document/security"]
    );
    assert_eq!(
        changes(&with("[{key: []}]"), &with("[{token: []}]")),
        ["breaks/breaks security-changed document/security"]
    );
    assert_eq!(
        changes(&with("[{key: []}]"), &with("[{key: []}, {token: []}]")),
        ["safe/may security-changed document/security"]
    );
    let base = with("[{key: []}]");
    assert_eq!(
        changes(&base, &base.replace("name: K", "name: L")),
        ["breaks/breaks security-scheme-changed security scheme key"]
    );
    assert_eq!(
        changes(&base, &base.replace("key", "api")),
        ["safe/safe security-scheme-renamed security scheme api"]
    );
    let found = compared(
        &api(&with("[]")),
        &api(&with("[{key: []}]")),
        Clients::Strict,
    );
    assert_eq!(
        all(&found),
        ["breaks/safe security-added document/security"]
    );
    assert_eq!(found.changes[0].uses.len(), 2);
}

#[test]
fn judges_servers() {
    let with = |servers: &str| format!("servers: [{servers}]\npaths: {{}}");
    let (a, b) = ("{url: 'https://a.example'}", "{url: 'https://b.example/'}");
    assert_eq!(
        changes(&with(a), &with(&format!("{a}, {b}"))),
        ["safe/safe server-added server https://b.example/"]
    );
    assert_eq!(
        changes(&with(a), &with(&format!("{b}, {a}"))),
        ["safe/means default-server-changed server https://b.example/"]
    );
    assert_eq!(
        changes(&with(a), &with(b)),
        ["may/means default-server-changed server https://b.example/"]
    );
    assert_eq!(
        changes(&with(b), &with("{url: 'https://b.example'}")),
        ["safe/safe server-variable-changed server https://b.example"]
    );
}

#[test]
fn tells_documentation_once_a_place() {
    let with = |text: &str| operation(&format!("summary: {text}, description: {text}"));
    assert_eq!(
        changes(&with("a"), &with("b")),
        ["safe/safe documentation-changed GET /a"]
    );
    let base = operation("deprecated: false");
    assert_eq!(
        changes(&base, &operation("deprecated: true")),
        ["safe/safe deprecated-added GET /a"]
    );
}
